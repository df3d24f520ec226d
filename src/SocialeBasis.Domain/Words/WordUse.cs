using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Typing;

namespace SocialeBasis.Domain.Words;

/// <summary>A place where a word of the list was used, in what everybody can see.</summary>
/// <param name="StepId">The step.</param>
/// <param name="StepTitle">Its title.</param>
/// <param name="Text">The text in which it stands.</param>
/// <param name="IsSettled">True in what the group settled, false in what somebody wrote.</param>
public sealed record WordUse(Guid StepId, string StepTitle, string Text, bool IsSettled)
{
    /// <summary>Whether two spellings are one word for the list: small letters, a plural with its singular.</summary>
    public static bool IsSame(string one, string other)
    {
        var (first, second) = (SameText.Of(one), SameText.Of(other));
        return first == second || IsPlural(first, second) || IsPlural(second, first);
    }

    /// <summary>Whether the word stands in something that everybody can see.</summary>
    public static bool IsShown(Session session, string word) => Of(session, word).Any();

    /// <summary>Every shown place of the word, in the order of the agenda; in what people wrote before what was settled.</summary>
    public static IEnumerable<WordUse> Of(Session session, string word)
    {
        foreach (var step in session.Agenda)
        {
            foreach (var text in Written(session, step).Where(text => Holds(text, word)))
            {
                yield return new WordUse(step.Id, step.Title, text, false);
            }

            foreach (var text in Settled(session, step).Where(text => Holds(text, word)))
            {
                yield return new WordUse(step.Id, step.Title, text, true);
            }
        }
    }

    /// <summary>Whether a text holds the word, or the words of a term one after another.</summary>
    public static bool Holds(string text, string word)
    {
        var wanted = DutchWords.In(word).ToList();
        var words = DutchWords.In(text).ToList();
        if (wanted.Count == 0)
        {
            return false;
        }

        for (var at = 0; at + wanted.Count <= words.Count; at++)
        {
            var same = true;
            for (var i = 0; i < wanted.Count && same; i++)
            {
                same = IsSame(words[at + i], wanted[i]);
            }

            if (same)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Written(Session session, AgendaStep step)
    {
        var texts = session.Contributions.Values
            .Where(given => given.StepId == step.Id && session.IsShown(given))
            .OrderBy(given => Views.Shuffle.Key(given.Id))
            .SelectMany(given => given is ClosingWord { TakeHome.Length: > 0 } closing ? new[] { closing.Text, closing.TakeHome } : [given.Text]);
        var reasons = step.Kind is StepKind.Spheres && step.RevealedRound > 0
            ? Views.StepViews.PlacementsOf(session, step).SelectMany(result => result.Reasons.Select(reason => reason.Text))
            : [];
        return texts.Concat(reasons);
    }

    private static IEnumerable<string> Settled(Session session, AgendaStep step) => step.RevealedRound == 0 ? [] :
        session.Settlements.Keys.Where(key => key.StepId == step.Id).Select(key => key.SubjectId).Distinct()
            .Where(subject => session.Contributions.GetValueOrDefault(subject) is not ({ IsHidden: true } or { IsWithdrawn: true }))
            .Where(subject => !session.Actors.ContainsKey(subject) || ActorNames.Seen(session, subject) is not null)
            .Select(subject => session.SettlementOf(step.Id, subject)!)
            .OrderBy(settled => settled.RecordedUtc)
            .SelectMany(settled => new[] { settled.Text.Agreed, settled.Text.OtherVoice })
            .Where(text => text.Length > 0);

    private static bool IsPlural(string longer, string shorter) =>
        shorter.Length >= 3 && longer.StartsWith(shorter, StringComparison.Ordinal) && longer[shorter.Length..] is "en" or "s" or "n" or "'s";
}

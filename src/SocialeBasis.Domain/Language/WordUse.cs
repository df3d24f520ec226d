using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain.Language;

/// <summary>A place where a word of the list was used, in what everybody can see.</summary>
/// <param name="StepId">The step.</param>
/// <param name="StepTitle">Its title.</param>
/// <param name="Text">The text in which it stands.</param>
/// <param name="IsSettled">True in what the group settled, false in what somebody wrote.</param>
public sealed record WordUse(Guid StepId, string StepTitle, string Text, bool IsSettled)
{
    /// <summary>Whether two spellings are one word for the list: small letters, a plural with its singular.</summary>
    public static bool IsSame(string one, string other) => IsSameSmall(SameText.Of(one), SameText.Of(other));

    /// <summary>As the other, of words in small letters.</summary>
    internal static bool IsSameSmall(string one, string other) => one.Length == other.Length ? one == other
        : one.Length > other.Length ? IsPlural(one, other) : IsPlural(other, one);

    /// <summary>Whether the word stands in something that everybody can see.</summary>
    public static bool IsShown(ShownTalk talk, string word) => Of(talk, word).Any();

    /// <summary>Every shown place of the word, in the order of the agenda; in what people wrote before what was settled.</summary>
    public static IEnumerable<WordUse> Of(ShownTalk talk, string word)
    {
        foreach (var step in talk.Agenda.Where(step => step.RevealedRound > 0))
        {
            foreach (var text in talk.Written(step).Where(text => Holds(text, word)))
            {
                yield return new WordUse(step.Id, step.Title, text, false);
            }

            foreach (var text in Settled(talk, step).Where(text => Holds(text, word)))
            {
                yield return new WordUse(step.Id, step.Title, text, true);
            }
        }
    }

    /// <summary>Whether a text holds the word, or the words of a term one after another.</summary>
    public static bool Holds(string text, string word) => TextWords.Of(text).Holds(TextWords.Of(word));

    private static IEnumerable<string> Settled(ShownTalk talk, AgendaStep step) => talk.SettledIn(step)
        .Select(subject => talk.SettlementOf(step, subject)!)
        .OrderBy(settled => settled.RecordedUtc)
        .SelectMany(settled => new[] { settled.Text.Agreed, settled.Text.OtherVoice })
        .Where(text => text.Length > 0);

    private static bool IsPlural(string longer, string shorter) =>
        shorter.Length >= 3
        && longer.Length - shorter.Length <= 2
        && longer.StartsWith(shorter, StringComparison.Ordinal)
        && longer.AsSpan(shorter.Length) is "en" or "s" or "n" or "'s";
}

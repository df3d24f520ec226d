using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Words;

namespace SocialeBasis.Domain.Views;

/// <summary>A word of this talk: starred, or the subject of a Begrip step that was shown.</summary>
/// <param name="WordId">The word; the id of its Begrip step when it was not starred.</param>
/// <param name="Word">As people read it.</param>
/// <param name="IsStarred">False when it is here only because it has a step.</param>
/// <param name="StepId">Its Begrip step, or null.</param>
/// <param name="Agreed">What we mean by it: settled in its step, else written at the word; empty while open.</param>
/// <param name="Other">What others mean by it; may be empty.</param>
/// <param name="Plain">A plain word instead; may be empty.</param>
/// <param name="Demands">What it asks of people; may be empty.</param>
/// <param name="Meanings">Per perspective, as the group told it; the meanings that people wrote stand in the step.</param>
/// <param name="IsDropped">The group leaves the word.</param>
/// <param name="Uses">Every shown place where it was used.</param>
/// <param name="History">Earlier agreed texts, the oldest first; without the present one.</param>
public sealed record WordView(
    Guid WordId,
    string Word,
    bool IsStarred,
    Guid? StepId,
    string Agreed,
    string Other,
    string Plain,
    string Demands,
    Seq<PerspectiveMeaning> Meanings,
    bool IsDropped,
    Seq<WordUse> Uses,
    Seq<EarlierText> History)
{
    /// <summary>Whether the group still has to say what it means by it.</summary>
    public bool IsOpen => Agreed.Length == 0 && !IsDropped;
}

/// <summary>An agreed text that no longer holds.</summary>
/// <param name="Text">The text.</param>
/// <param name="UntilUtc">When a later one took its place.</param>
public sealed record EarlierText(string Text, DateTime UntilUtc);

/// <summary>The list of words of a talk: starred words, and the words that have a step of their own.</summary>
internal static class WordListViews
{
    public static Seq<WordView> Of(Session session) => SharedResults.WordsOf(session, () => Make(session));

    private static IEnumerable<WordView> Make(Session session)
    {
        var steps = session.Agenda.Where(step => step is { Term: not null, RevealedRound: > 0 }).ToList();
        var starred = session.CurrentWords.ToList();
        foreach (var step in steps.Where(step => !starred.Any(word => WordUse.IsSame(word.Word, step.Subject!))))
        {
            yield return View(session, new StarredWord(step.Id, 0, step.Subject!, "", "", "", "", [], false, default), step);
        }

        foreach (var word in starred)
        {
            yield return View(session, AsSeen(session, word), steps.FirstOrDefault(step => WordUse.IsSame(word.Word, step.Subject!)));
        }
    }

    /// <summary>A version of a word as everybody may see it: without its old meaning while that is asked again.</summary>
    public static StarredWord AsSeen(Session session, StarredWord version) => AskedAgain(session, version) is not { } then ? version : version with
    {
        // A later version repeats what was not changed in it.
        Agreed = Unless(then.Agreed, version.Agreed),
        Other = Unless(then.Other, version.Other),
        Plain = Unless(then.Plain, version.Plain),
        Demands = Unless(then.Demands, version.Demands),
        Meanings = version.Meanings.Where(meaning => !then.Meanings.Contains(meaning)).ToSeq(),
    };

    private static string Unless(string then, string now) => now == then ? "" : now;

    /// <summary>The word as it came along from an earlier talk, when it has a step today that was not shown yet: then its old meaning is hidden. Null otherwise.</summary>
    private static EarlierWord? AskedAgain(Session session, StarredWord word) =>
        session.Earlier?.Words.FirstOrDefault(known => known.WordId == word.WordId) is { } then
        && session.Agenda.Any(step => step is { Term: not null, RevealedRound: 0 } && WordUse.IsSame(step.Term, word.Word))
            ? then
            : null;

    private static WordView View(Session session, StarredWord word, AgendaStep? step)
    {
        var settled = step is null ? null : session.SettlementOf(step.Id);
        var agreed = settled?.Agreed is { Length: > 0 } inStep ? inStep : word.Agreed;
        var history = step is null
            ? Earlier(Enumerable.Range(1, word.Version).Select(version => session.Words.GetValueOrDefault((word.WordId, version))).OfType<StarredWord>().Select(version => AsSeen(session, version)).Select(version => (version.Agreed, version.RecordedUtc)))
            : Earlier(Enumerable.Range(1, settled?.Version ?? 0).Select(version => session.Settlements.GetValueOrDefault((step.Id, step.Id, version))).OfType<Settlement>().Select(version => (version.Agreed, version.RecordedUtc)));
        return new WordView(
            word.WordId,
            word.Word,
            word.Version > 0,
            step?.Id,
            agreed,
            settled?.OtherVoice is { Length: > 0 } voice ? voice : word.Other,
            word.Plain,
            word.Demands,
            word.Meanings,
            word.IsDropped,
            WordUse.Of(session, word.Word).ToSeq(),
            history.Where(earlier => earlier.Text != agreed).ToSeq());
    }

    private static IEnumerable<EarlierText> Earlier(IEnumerable<(string Text, DateTime AtUtc)> versions)
    {
        (string Text, DateTime AtUtc)? before = null;
        foreach (var version in versions)
        {
            if (before is { Text.Length: > 0 } earlier && earlier.Text != version.Text)
            {
                yield return new EarlierText(earlier.Text, version.AtUtc);
            }

            before = version;
        }
    }
}

using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

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
    public static IEnumerable<WordView> Of(ShownTalk talk)
    {
        var steps = talk.Agenda.Where(step => step is { Term: not null, RevealedRound: > 0 }).ToList();
        var starred = talk.StarredWords.ToList();
        foreach (var step in steps.Where(step => !starred.Exists(word => WordUse.IsSame(word.Word, step.Subject!))))
        {
            yield return View(talk, new StarredWord(step.Id, 0, step.Subject!, "", "", "", "", [], false, default), step);
        }

        foreach (var word in starred)
        {
            yield return View(talk, word, steps.Find(step => WordUse.IsSame(word.Word, step.Subject!)));
        }
    }

    private static WordView View(ShownTalk talk, StarredWord word, AgendaStep? step)
    {
        var settled = step is null ? null : talk.SettlementOf(step);
        var agreed = settled?.Text.Agreed is { Length: > 0 } inStep ? inStep : word.Agreed;
        var history = Earlier(step is null
            ? talk.VersionsOf(word.WordId).Select(version => (version.Agreed, version.RecordedUtc))
            : talk.Versions(step, step.Id).Select(version => (version.Text.Agreed, version.RecordedUtc)));
        return new WordView(
            word.WordId,
            word.Word,
            word.Version > 0,
            step?.Id,
            agreed,
            settled?.Text.OtherVoice is { Length: > 0 } voice ? voice : word.Other,
            word.Plain,
            word.Demands,
            word.Meanings,
            word.IsDropped,
            WordUse.Of(talk, word.Word).ToSeq(),
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

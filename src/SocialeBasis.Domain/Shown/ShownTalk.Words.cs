using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain.Shown;

public sealed partial class ShownTalk
{
    /// <summary>The words of this talk: with a step of their own, and starred ones, with every place where they were used.</summary>
    public Seq<WordView> Words => Once(Guid.Empty, "words", () => WordListViews.Of(this));

    /// <summary>The starred words in the order in which they were starred, as they hold now.</summary>
    internal IEnumerable<StarredWord> StarredWords => _session.CurrentWords.Select(AsSeen);

    /// <summary>Every version of a starred word, the oldest first, without an old meaning that is asked again.</summary>
    internal IEnumerable<StarredWord> VersionsOf(Guid wordId)
    {
        for (var version = 1; _session.Words.TryGetValue((wordId, version), out var found); version++)
        {
            yield return AsSeen(found);
        }
    }

    /// <summary>A version of a word as everybody may see it: without its old meaning while that is asked again.</summary>
    private StarredWord AsSeen(StarredWord version) => AskedAgain(version) is not { } then ? version : version with
    {
        // A later version repeats what was not changed in it.
        Agreed = Unless(then.Agreed, version.Agreed),
        Other = Unless(then.Other, version.Other),
        Plain = Unless(then.Plain, version.Plain),
        Demands = Unless(then.Demands, version.Demands),
        Meanings = version.Meanings.Where(meaning => !then.Meanings.Contains(meaning)).ToSeq(),
    };

    private static string Unless(string then, string now) => now == then ? "" : now;

    /// <summary>
    /// The word as it came along from an earlier talk, when it has a step today that was not shown yet: then its old meaning is hidden. Null
    /// otherwise.
    /// </summary>
    private EarlierWord? AskedAgain(StarredWord word) =>
        _session.Earlier?.Words.FirstOrDefault(known => known.WordId == word.WordId) is { } then
        && Agenda.Any(step => step is { Term: not null, RevealedRound: 0 } && WordUse.IsSame(step.Term, word.Word))
            ? then
            : null;
}

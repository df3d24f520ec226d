namespace SocialeBasis.Domain.Language;

/// <summary>
/// Words that come back in what several people wrote. A count of texts, never of repetitions: one person cannot make a word
/// return. It says nothing about the words that are rare.
/// </summary>
public sealed class ReturningWords
{
    /// <summary>Words marked at most; more would mark everything and so nothing.</summary>
    public const int Most = 8;

    private const int ShortestWord = 3;
    private const double LeastShare = 0.1;

    private readonly HashSet<string> _returning;
    private readonly HashSet<string> _vocabulary;

    private ReturningWords(IReadOnlyList<string> words, HashSet<string> vocabulary) =>
        (Words, _returning, _vocabulary) = (words, [.. words], vocabulary);

    /// <summary>The words in small letters, in most texts first; ties alphabetically.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>
    /// The words that stand in at least two texts of up to seven, three texts of more, or a tenth of many. Without little words
    /// (<see cref="LittleWords"/>) and without the words of the subject itself. A plural counts as its singular when both occur.
    /// </summary>
    /// <param name="texts">One per person or contribution.</param>
    /// <param name="subject">What the texts are about; its words return of course.</param>
    public static ReturningWords In(IReadOnlyList<string> texts, string? subject = null)
    {
        var vocabulary = texts.SelectMany(text => TextWords.Of(text).Small).ToHashSet(StringComparer.Ordinal);
        var left = DutchWords.In(subject ?? "").Select(word => DutchWords.Stem(word, vocabulary)).ToHashSet(StringComparer.Ordinal);
        var enough = Math.Max(texts.Count <= 7 ? 2 : 3, (int)Math.Ceiling(LeastShare * texts.Count));
        var words = texts
            .SelectMany(text => TextWords.Of(text).Small.Select(word => DutchWords.Stem(word, vocabulary)).Distinct())
            .Where(word => word.Length >= ShortestWord && !LittleWords.Contains(word) && !left.Contains(word))
            .GroupBy(word => word)
            .Where(word => word.Count() >= enough)
            .OrderByDescending(word => word.Count())
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key)
            .Take(Most);
        return new([.. words], vocabulary);
    }

    /// <summary>Whether a word of these texts is one of them.</summary>
    internal bool Holds(PlacedWord word) => _returning.Contains(DutchWords.Stem(word.Small, _vocabulary));
}

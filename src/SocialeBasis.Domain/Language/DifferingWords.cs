using System.Collections.Concurrent;

namespace SocialeBasis.Domain.Language;

/// <summary>
/// Words in which texts about the same thing differ: some write about one side of a subject, others about the other (who does
/// it, what for, how). A text with words of both sides takes none. It counts texts, so nobody weighs more by writing more.
/// </summary>
/// <remarks>
/// A rule of our own over <see cref="WordField"/>: a field differs when both sides have at least two texts, and a fifth of the
/// texts that take a side. What it does not find may still differ: it is a start for the talk, no finding.
/// </remarks>
public sealed class DifferingWords
{
    private const int FewestTexts = 2;
    private const double LeastShare = 0.2;

    private readonly ConcurrentDictionary<string, bool> _sides = new(StringComparer.Ordinal);

    private DifferingWords(IReadOnlyList<WordContrast> contrasts) => Contrasts = contrasts;

    /// <summary>The fields in which the texts differ, the most evenly divided first.</summary>
    public IReadOnlyList<WordContrast> Contrasts { get; }

    /// <summary>Looks in texts, one per person or contribution.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="subject">What they are about; its own words take no side.</param>
    /// <param name="fields">The fields to look for; null for the shipped ones.</param>
    public static DifferingWords In(IReadOnlyList<string> texts, string? subject = null, IReadOnlyList<WordField>? fields = null)
    {
        var words = texts.Select(TextWords.Of).ToList();
        var own = DutchWords.In(subject ?? "").ToHashSet(StringComparer.Ordinal);
        var contrasts = new List<WordContrast>();
        foreach (var field in fields ?? WordField.Shipped)
        {
            var (first, second) = (0, 0);
            foreach (var text in words)
            {
                var (one, other) = (text.IsOn(field.Sides[0], own), text.IsOn(field.Sides[1], own));
                first += one && !other ? 1 : 0;
                second += other && !one ? 1 : 0;
            }

            var smaller = Math.Min(first, second);
            if (smaller >= FewestTexts && smaller >= LeastShare * (first + second))
            {
                contrasts.Add(new WordContrast(field, first, second));
            }
        }

        return new([.. contrasts.OrderByDescending(one => Math.Min(one.First, one.Second)).ThenBy(one => one.Field.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Whether this word, as written, stands on a side of a field that differs.</summary>
    public bool Contains(string word) => ContainsSmall(DutchWords.Small(word));

    /// <summary>The text in pieces, with both the words that return and the words that differ as pieces of their own.</summary>
    public IReadOnlyList<TextPart> Mark(string text, ReturningWords? returning = null)
    {
        var parts = new List<TextPart>();
        var from = 0;
        foreach (var word in TextWords.Of(text).Places)
        {
            var (returns, differs) = (returning?.Holds(word) is true, ContainsSmall(word.Small));
            if (!returns && !differs)
            {
                continue;
            }

            if (word.Index > from)
            {
                parts.Add(new TextPart(text[from..word.Index], false));
            }

            parts.Add(new TextPart(text.Substring(word.Index, word.Length), returns, differs));
            from = word.Index + word.Length;
        }

        if (from < text.Length)
        {
            parts.Add(new TextPart(text[from..], false));
        }

        return parts;
    }

    private bool ContainsSmall(string small) => _sides.GetOrAdd(small, one => Contrasts.Any(contrast => contrast.Field.Sides.Any(side => side.Holds(one))));
}

/// <summary>A subject on which the texts take two sides.</summary>
/// <param name="Field">The subject.</param>
/// <param name="First">Texts with words of the first side only.</param>
/// <param name="Second">Texts with words of the second side only.</param>
public sealed record WordContrast(WordField Field, int First, int Second)
{
    /// <summary>In one neutral Dutch sentence: "3 teksten gaan over bewoners zelf, 4 over professionals."</summary>
    public string Sentence => $"{First} teksten gaan over {Field.Sides[0].Name}, {Second} over {Field.Sides[1].Name}.";
}

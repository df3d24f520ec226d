using System.Text.RegularExpressions;

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

    private DifferingWords(IReadOnlyList<WordContrast> contrasts) => Contrasts = contrasts;

    /// <summary>The fields in which the texts differ, the most evenly divided first.</summary>
    public IReadOnlyList<WordContrast> Contrasts { get; }

    /// <summary>Looks in texts, one per person or contribution.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="subject">What they are about; its own words take no side.</param>
    /// <param name="fields">The fields to look for; null for the shipped ones.</param>
    public static DifferingWords In(IReadOnlyList<string> texts, string? subject = null, IReadOnlyList<WordField>? fields = null)
    {
        var words = texts.Select(text => DutchWords.In(text).ToList()).ToList();
        var own = DutchWords.In(subject ?? "").ToHashSet(StringComparer.Ordinal);
        var contrasts = new List<WordContrast>();
        foreach (var field in fields ?? WordField.Shipped)
        {
            var (first, second) = (0, 0);
            foreach (var text in words)
            {
                var (one, other) = (Has(text, field.Sides[0], own), Has(text, field.Sides[1], own));
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
    public bool Contains(string word)
    {
        var small = DutchWords.Small(word);
        return Contrasts.Any(contrast => contrast.Field.Sides.Any(side => Matches(small, side)));
    }

    /// <summary>The text in pieces, with both the words that return and the words that differ as pieces of their own.</summary>
    public IReadOnlyList<TextPart> Mark(string text, ReturningWords? returning = null)
    {
        var parts = new List<TextPart>();
        foreach (var part in returning?.Mark(text) ?? [new TextPart(text, false)])
        {
            var from = 0;
            foreach (Match word in DutchWords.Places(part.Text))
            {
                if (!Contains(word.Value))
                {
                    continue;
                }

                if (word.Index > from)
                {
                    parts.Add(part with { Text = part.Text[from..word.Index] });
                }

                parts.Add(new TextPart(word.Value, part.Returns, true));
                from = word.Index + word.Length;
            }

            if (from < part.Text.Length)
            {
                parts.Add(part with { Text = part.Text[from..] });
            }
        }

        return parts;
    }

    private static bool Has(List<string> text, WordSide side, HashSet<string> own) => text.Any(word => !own.Contains(word) && Matches(word, side));

    private static bool Matches(string word, WordSide side) => side.Words.Any(wanted =>
        wanted.EndsWith('*') ? word.StartsWith(wanted[..^1], StringComparison.Ordinal) : WordUse.IsSame(word, wanted));
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

using System.Text.RegularExpressions;

namespace SocialeBasis.Domain.Language;

/// <summary>Finds words in Dutch text. Light on purpose: it compares spellings, it does not understand.</summary>
internal static partial class DutchWords
{
    private const int ShortestStem = 3;

    /// <summary>The words of a text in small letters, in order.</summary>
    public static IEnumerable<string> In(string text) => Word().Matches(text).Select(word => Small(word.Value));

    /// <summary>Where each word stands.</summary>
    public static MatchCollection Places(string text) => Word().Matches(text);

    /// <summary>In small letters, as it compares: see <see cref="SameText.Of"/>.</summary>
    public static string Small(string word) => SameText.Of(word);

    /// <summary>The singular, when it was written too: only then is it sure to be one.</summary>
    public static string Stem(string word, IReadOnlySet<string> vocabulary)
    {
        foreach (var ending in (ReadOnlySpan<string>)["en", "s", "n"])
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal) && vocabulary.Contains(word[..^ending.Length]))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    // With what cannot be seen inside a word (a soft hyphen, a joiner), and the bold and slanted letters that some keyboards offer.
    [GeneratedRegex(
        @"(?:\p{L}|\uD835[\uDC00-\uDFFF])(?:[\p{L}\p{M}\p{Cf}]|\uD835[\uDC00-\uDFFF])*(?:[-\u2010\u2011’‘'\uFF07`´](?:\p{L}|\uD835[\uDC00-\uDFFF])(?:[\p{L}\p{M}\p{Cf}]|\uD835[\uDC00-\uDFFF])*)*"
    )]
    private static partial Regex Word();
}

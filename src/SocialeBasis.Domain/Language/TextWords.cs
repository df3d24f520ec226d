using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SocialeBasis.Domain.Language;

/// <summary>
/// The words of a text that is kept: looked for once, and kept as long as the text. What the facilitator is told of a hundred and fifty
/// texts, and which words return or differ, is asked again at every change; the texts are the same but for one.
/// </summary>
internal sealed class TextWords
{
    private static readonly ConditionalWeakTable<string, TextWords> Kept = [];

    private readonly Lazy<Dictionary<WordSide, IReadOnlyList<string>>> _sides;

    private TextWords(string text)
    {
        Places = [.. DutchWords.Places(text).Select((Match word) => new PlacedWord(word.Index, word.Length, DutchWords.Small(word.Value)))];
        Small = [.. Places.Select(word => word.Small)];
        _sides = new(() => WordField.Shipped
            .SelectMany(field => field.Sides)
            .ToDictionary<WordSide, WordSide, IReadOnlyList<string>>(
                side => side, side => Small.Where(side.Holds).Distinct(StringComparer.Ordinal).ToArray(), ReferenceEqualityComparer.Instance));
    }

    /// <summary>Where each word stands, in order.</summary>
    public IReadOnlyList<PlacedWord> Places { get; }

    /// <summary>The words in small letters, in order.</summary>
    public IReadOnlyList<string> Small { get; }

    /// <summary>The words of this text.</summary>
    public static TextWords Of(string text) => Kept.GetValue(text, static one => new TextWords(one));

    /// <summary>Whether it has a word on this side of a field, other than these.</summary>
    public bool IsOn(WordSide side, HashSet<string> others)
    {
        // Of a field that is not shipped, nothing was looked for yet.
        var isKnown = _sides.Value.TryGetValue(side, out var known);
        foreach (var word in known ?? Small)
        {
            if (!others.Contains(word) && (isKnown || side.Holds(word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it holds these words one after another.</summary>
    public bool Holds(TextWords wanted)
    {
        for (var at = 0; wanted.Small.Count > 0 && at + wanted.Small.Count <= Small.Count; at++)
        {
            var i = 0;
            while (i < wanted.Small.Count && WordUse.IsSameSmall(Small[at + i], wanted.Small[i]))
            {
                i++;
            }

            if (i == wanted.Small.Count)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A word in a text.</summary>
/// <param name="Index">Where it begins.</param>
/// <param name="Length">How long it is as it was written.</param>
/// <param name="Small">In small letters.</param>
internal readonly record struct PlacedWord(int Index, int Length, string Small);

using System.Globalization;
using System.Text;

namespace SocialeBasis.Domain.Language;

/// <summary>
/// What text becomes that somebody typed, pasted or brought in a file: the only place that decides it. What separates words stays a
/// separator, what only serves to disturb goes, and everything that has a meaning in some script or emoji stays as it was meant.
/// </summary>
public static class TypedText
{
    /// <summary>The most accents on one letter: twice what any writing needs. More only serves to paint over other lines.</summary>
    public const int MostMarks = 8;

    private const char Line = '\n';
    private const int BlackFlag = 0x1F3F4;

    /// <summary>What stands around a text without being part of it. Joiners are not among these: at the end of a Persian word they change its form.</summary>
    private static readonly char[] Edges = [' ', Line, '\u00AD', '\u200B', '\u2060'];

    /// <summary>A text of one or more lines. Empty when nothing in it can be seen.</summary>
    public static string Lines(string? typed) => Whole(Separated(typed ?? ""));

    /// <summary>A name or a title: one line. Empty when nothing in it can be seen.</summary>
    public static string OneLine(string? typed) => Whole(Separated(typed ?? "").Replace(Line, ' '));

    /// <summary>A text for a field of this length: what is no longer than a title is one line.</summary>
    /// <param name="typed">As it came.</param>
    /// <param name="most">One of <see cref="TextLimits"/>.</param>
    public static string For(string? typed, int most) => most <= TextLimits.Title ? OneLine(typed) : Lines(typed);

    /// <summary>An address or a number: without anything that cannot be seen, and without spaces.</summary>
    public static string Address(string? typed) => string.Concat(OneLine(typed).EnumerateRunes().Where(rune => rune.Value != ' ' && !Invisible.Is(rune)));

    /// <summary>The beginning of a text, as clean as what somebody types: never half a sign, and no space at the end.</summary>
    /// <param name="text">A text that was cleaned.</param>
    /// <param name="most">The most characters (UTF-16).</param>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var next && end + next <= most)
        {
            end += next;
        }

        // Signs that are longer than all there is room for are no text; then a half of one is as good as the next.
        return Lines(text[..(end > 0 ? end : most)]);
    }

    /// <summary>Every separator as a space or a line; what is no character, or only turns or hides what stands beside it, left out.</summary>
    private static string Separated(string typed)
    {
        var text = new StringBuilder(typed.Length);
        var (before, inFlag) = (0, false);
        foreach (var rune in typed.EnumerateRunes())
        {
            var code = rune.Value;
            inFlag = code == BlackFlag || (inFlag && IsTag(code));
            if (code is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029)
            {
                // Windows writes one line end in two characters.
                if (code != '\n' || before != '\r')
                {
                    text.Append(Line);
                }
            }
            else if (Rune.IsWhiteSpace(rune) || code is >= 0x1C and <= 0x1F)
            {
                text.Append(' ');
            }
            else if (!Invisible.Disturbs(rune) && (inFlag || !IsTag(code)))
            {
                text.Append(rune.ToString());
            }

            before = code;
        }

        return text.ToString();
    }

    private static string Whole(string text)
    {
        var whole = text.Normalize(NormalizationForm.FormC).Trim(Edges);
        whole = FewMarks(whole).Trim(Edges);
        return Invisible.IsAll(whole) ? "" : whole;
    }

    private static string FewMarks(string text)
    {
        var (kept, marks) = (new StringBuilder(text.Length), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks <= MostMarks)
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.Length == text.Length ? text : kept.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Hidden letters. They mean something in the flags of countries within a country, right after a black flag, and nowhere else.</summary>
    private static bool IsTag(int code) => code is >= 0xE0000 and <= 0xE007F;
}

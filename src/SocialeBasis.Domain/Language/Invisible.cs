using System.Globalization;
using System.Text;

namespace SocialeBasis.Domain.Language;

/// <summary>What takes part in a text without being seen.</summary>
internal static class Invisible
{
    /// <summary>Whether nothing of a text can be seen. Accents without a letter are not seen either.</summary>
    public static bool IsAll(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Is(rune) && !IsBlank(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a character has no width: soft hyphens, joiners, marks of direction, variants of a sign, control characters.</summary>
    public static bool Is(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.Surrogate
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2065 or 0x3164 or (>= 0xFE00 and <= 0xFE0F)
            or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or 0x1D159 or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Whether a character is as empty as a space, old separators among them; braille without dots and
    /// hieroglyphs that only keep room are called signs and are none.</summary>
    public static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is (>= 0x1C and <= 0x1F) or 0x2800 or 0x13441 or 0x13442;

    /// <summary>
    /// Whether a character only disturbs: halves of characters, codes that are no character, control characters, signs of old word
    /// processors, and the marks that turn the direction of what comes after them. Marks that only say which way they go themselves
    /// are none of these, and joiners neither.
    /// </summary>
    public static bool Disturbs(Rune rune) =>
        rune == Rune.ReplacementChar
        || Rune.IsControl(rune)
        || (rune.Value & 0xFFFE) == 0xFFFE
        || rune.Value is (>= 0xFDD0 and <= 0xFDEF) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F) or (>= 0xFFF9 and <= 0xFFFC) or 0xFEFF;
}

using System.Globalization;
using System.Text;

namespace SocialeBasis.Reports.Pictures;

/// <summary>How wide a text is, without a browser. Characters outside the font are taken wide rather than narrow.</summary>
public static class TextMeasure
{
    /// <summary>The width of one line in user units, at type size <paramref name="size"/>, without kerning.</summary>
    public static double Width(string text, double size, bool bold)
    {
        var thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            thousandths += FontWidths.Of(rune.Value, bold) ?? Guess(rune, bold);
        }

        return thousandths * size / 1000;
    }

    private static int Guess(Rune rune, bool bold)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control)
        {
            return 0;
        }

        var code = rune.Value;
        if (code >= 0x1F000 || code is >= 0x2190 and <= 0x2BFF)
        {
            return 1400;
        }

        if (code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFF60))
        {
            return 1080;
        }

        if (code is >= 0x100 and <= 0x24F or >= 0x1E00 and <= 0x1EFF)
        {
            var letter = rune.ToString().Normalize(NormalizationForm.FormD)[0];
            return (FontWidths.Of(letter, bold) ?? 800) + 20;
        }

        return 850;
    }
}

using System.Globalization;
using System.Text;
using SkiaSharp;

namespace SocialeBasis.Reports.Files;

/// <summary>The project's own letters, and for signs that they lack whatever font the machine has; without one a sign becomes an open box.</summary>
internal static class PictureFonts
{
    private static readonly Lazy<SKTypeface> Regular = new(() => Embedded(400));
    private static readonly Lazy<SKTypeface> Strong = new(() => Embedded(700));

    /// <summary>Fonts of a Linux machine, each opened when it is looked at: this build of Skia does not ask fontconfig.</summary>
    private static readonly Lazy<IReadOnlyList<Lazy<SKTypeface?>>> OnDisk = new(() =>
        OperatingSystem.IsLinux() && Directory.Exists("/usr/share/fonts")
            ?
            [
                .. Directory
                    .EnumerateFiles("/usr/share/fonts", "*.ttf", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
                    .Take(200)
                    .Select(file => new Lazy<SKTypeface?>(() => SKTypeface.FromFile(file))),
            ]
            : []
    );

    public static SKFont Own(bool bold, double size) => new((bold ? Strong : Regular).Value, (float)size) { Subpixel = true };

    /// <summary>A line in pieces of one font each; whoever draws a piece disposes of its font.</summary>
    public static IReadOnlyList<(string Text, SKFont Font, double Width)> Runs(string line, bool bold, double size)
    {
        var runs = new List<(string, SKFont, double)>();
        var own = (bold ? Strong : Regular).Value;
        var now = own;
        var piece = new StringBuilder();
        foreach (var rune in line.EnumerateRunes())
        {
            var joins = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator;
            var wanted = joins || Has(own, rune.Value) ? (joins ? now : own) : Other(rune.Value) ?? own;
            if (wanted != now)
            {
                Close();
            }

            now = wanted;
            piece.Append(rune.ToString());
        }

        Close();
        return runs;

        void Close()
        {
            if (piece.Length == 0)
            {
                return;
            }

            var font = new SKFont(now, (float)size) { Subpixel = true };
            runs.Add((piece.ToString(), font, font.MeasureText(piece.ToString())));
            piece.Clear();
        }
    }

    private static SKTypeface? Other(int sign) =>
        SKFontManager.Default.MatchCharacter(sign) ?? OnDisk.Value.Select(font => font.Value).FirstOrDefault(font => font is not null && Has(font, sign));

    private static bool Has(SKTypeface typeface, int sign)
    {
        using var font = new SKFont(typeface);
        return font.ContainsGlyph(sign);
    }

    private static SKTypeface Embedded(int weight)
    {
        var name = $"Fonts/atkinson-hyperlegible-{weight}.ttf";
        using var stream =
            typeof(PictureFonts).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"The embedded file '{name}' is missing.");
        return SKTypeface.FromStream(stream) ?? throw new InvalidDataException($"The embedded file '{name}' is not a font.");
    }
}

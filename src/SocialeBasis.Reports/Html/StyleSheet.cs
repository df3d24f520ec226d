using System.Globalization;
using System.Text;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Html;

/// <summary>The style sheet of the report, for screen and paper.</summary>
internal static class StyleSheet
{
    private static readonly (string File, int Weight, string Style)[] Fonts =
    [
        ("atkinson-hyperlegible-latin-400-normal.woff2", 400, "normal"),
        ("atkinson-hyperlegible-latin-700-normal.woff2", 700, "normal"),
        ("atkinson-hyperlegible-latin-400-italic.woff2", 400, "italic"),
        ("atkinson-hyperlegible-latin-700-italic.woff2", 700, "italic"),
    ];

    // Tints of a printer without colour make text and rules fuzzy: everything is black or white, only light rules are grey.
    private const string BlackInk =
        ":root{--inkt:#000;--zacht:#000;--groen:#000;--papier:#fff;--tafel:#fff;--lijn:#999;--rand:#444;--mos-licht:#fff}.herkomst{border:1px solid #000}";

    // A cover runs to the edges of the paper and has no line at its foot.
    private const string WithoutMargins = "@page :first{margin:0;@bottom-left{content:none}@bottom-right{content:none}}\n";

    private const string NotOnScreen = "@media screen{body{display:none}}\n";

    private const string PlacesOnly = "body{visibility:hidden}\n";

    private static readonly Lazy<string> Rules = new(() => Encoding.UTF8.GetString(Resource("Html/report.css")));

    public static string Of(string footer, CoverForm cover, HtmlOptions options)
    {
        var css = new StringBuilder();
        foreach (var (file, weight, style) in Fonts)
        {
            var source = options.FontPath is { } path ? path + file : "data:font/woff2;base64," + Convert.ToBase64String(Resource("Fonts/" + file));
            css.Append(
                CultureInfo.InvariantCulture,
                $"@font-face{{font-family:\"Atkinson Hyperlegible\";src:url({source}) format(\"woff2\");font-weight:{weight};font-style:{style};font-display:swap}}\n"
            );
        }

        css.Append(Rules.Value.Replace("\"{voet}\"", Quoted(footer), StringComparison.Ordinal));
        if (cover is CoverForm.Page)
        {
            css.Append(WithoutMargins);
        }

        if (options.IsForPaper)
        {
            css.Append(NotOnScreen);
        }

        if (options.IsDraft)
        {
            css.Append(PlacesOnly);
        }

        return css.Append(options.BlackAndWhite ? BlackInk : Monochrome()).ToString();
    }

    /// <summary>On a printer without colour the inks of the pictures become what they are in black and white.</summary>
    private static string Monochrome()
    {
        Ink[] inks =
        [
            Inks.Text, Inks.Soft, Inks.Green, Inks.Paper, Inks.Table, Inks.Rule,
            .. Domain.SphereAreas.InOrder.Select(Inks.Fill),
            .. Domain.SphereAreas.Singles.Select(Inks.Line),
            .. Domain.SphereAreas.Singles.Select(Inks.Name),
        ];
        var css = new StringBuilder("@media print and (monochrome){\n");
        foreach (var ink in inks.Distinct().OrderBy(ink => ink.Hex, StringComparer.Ordinal))
        {
            css.Append(CultureInfo.InvariantCulture, $"svg [fill=\"{ink.Hex}\"]{{fill:{ink.Mono}}}svg [stroke=\"{ink.Hex}\"]{{stroke:{ink.Mono}}}\n");
        }

        return css.Append("}\n").ToString();
    }

    /// <summary>
    /// A CSS string of any text: everything but letters and digits as an escape, so that it can end neither the string nor the style element.
    /// </summary>
    private static string Quoted(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ')
            {
                css.Append(rune.ToString());
            }
            else if (!Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:X} ");
            }
        }

        return css.Append('"').ToString();
    }

    private static byte[] Resource(string name)
    {
        using var stream =
            typeof(StyleSheet).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"The embedded file '{name}' is missing.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

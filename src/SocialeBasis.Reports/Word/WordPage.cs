using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialeBasis.Reports.Word;

/// <summary>The sheet: A4, its margins, and the line at the foot of every page but the first.</summary>
internal static class WordPage
{
    /// <summary>Between the margins, in twentieths of a point: 174 mm.</summary>
    public const int TextWidth = 9865;

    private const int Margin = 1020;

    public static SectionProperties Section(MainDocumentPart main, string footer)
    {
        var foot = main.AddNewPart<FooterPart>();
        foot.Footer = new Footer(new Paragraph(
        [
            new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
            .. WordText.Runs(footer),
            new Run(new TabChar()),
            .. WordText.Runs("bladzijde "),
            new SimpleField(new Run(new Text("2"))) { Instruction = " PAGE " },
            .. WordText.Runs(" van "),
            new SimpleField(new Run(new Text("2"))) { Instruction = " NUMPAGES " },
        ]));
        var none = main.AddNewPart<FooterPart>();
        none.Footer = new Footer(new Paragraph());
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) },
            new FooterReference { Type = HeaderFooterValues.First, Id = main.GetIdOfPart(none) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 964, Bottom = 1134, Left = Margin, Right = Margin, Header = 500, Footer = 500, Gutter = 0 },
            new TitlePage());
    }
}

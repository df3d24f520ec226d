using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SocialeBasis.Reports.Excel;

/// <summary>The few looks that a cell can have; the number of each is its place in the list.</summary>
internal static class ExcelStyles
{
    /// <summary>Words and numbers.</summary>
    public const uint Plain = 0;

    /// <summary>A header.</summary>
    public const uint Header = 1;

    /// <summary>A day.</summary>
    public const uint Date = 2;

    /// <summary>Words that look like a formula: they stay words, also after somebody edits the cell.</summary>
    public const uint Quoted = 3;

    private const uint DateFormat = 164;

    public static Stylesheet Of() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "dd\\-mm\\-yyyy" }) { Count = 1 },
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Verdana" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new Color { Rgb = "FFFFFDF7" }, new FontName { Val = "Verdana" }))
        { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FF14433A" }) { PatternType = PatternValues.Solid }))
        { Count = 3 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            Look(),
            Look(font: 1, fill: 2),
            Look(number: DateFormat),
            Look(quoted: true))
        { Count = 4 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Look(uint font = 0, uint fill = 0, uint number = 0, bool quoted = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = 0,
            FormatId = 0,
            ApplyAlignment = true,
            ApplyFont = font > 0,
            ApplyFill = fill > 0,
            ApplyNumberFormat = number > 0,
            QuotePrefix = quoted ? true : null,
        };
}

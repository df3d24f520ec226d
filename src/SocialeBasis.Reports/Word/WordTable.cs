using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;
using Column = SocialeBasis.Reports.Document.Column;
using Row = SocialeBasis.Reports.Document.Row;
using Table = SocialeBasis.Reports.Document.Table;

namespace SocialeBasis.Reports.Word;

/// <summary>A table: its head is marked and repeated on every page, rows are not split, the first column heads its row.</summary>
internal static class WordTable
{
    private const double TypeSize = 9.5 * 96 / 72;
    private const double Padding = 9;
    private const double PictureWidth = 124;
    private const int TwipsPerPixel = 15;

    public static DocumentFormat.OpenXml.Wordprocessing.Table Of(Table table, WordPictures pictures)
    {
        var widths = Widths(table);
        return new(
        [
            new TableProperties(
                new TableStyle { Val = "Verslagtabel" },
                new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, FirstColumn = true, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = WordText.Clean(table.Caption) }),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })),
            Row(table.Columns.Select((column, i) => Cell(table, i, widths[i], new Cell(column.Heading), pictures)), isHead: true),
            .. table.Rows.Select(row => Row(row.Cells.Select((cell, i) => Cell(table, i, widths[i], cell, pictures)), isHead: false)),
        ]);
    }

    private static TableRow Row(IEnumerable<TableCell> cells, bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
        {
            properties.AppendChild(new TableHeader());
        }

        return new([properties, .. cells]);
    }

    private static TableCell Cell(Table table, int column, int width, Cell cell, WordPictures pictures)
    {
        var content = new List<OpenXmlElement>();
        if (cell.Picture is { } picture)
        {
            content.Add(new Run(pictures.Of(picture, Math.Min(picture.Width, PictureWidth))));
        }

        if (cell.Text.Length > 0)
        {
            content.AddRange(WordText.Runs(cell.Text));
        }

        if (cell.Label is { } label)
        {
            content.AddRange(WordText.Runs($" ({label})", "Erbij"));
        }

        var paragraph = WordText.Paragraph("Cel", content);
        if (table.Columns[column].Kind is ColumnKind.Number)
        {
            paragraph.ParagraphProperties!.AppendChild(new Justification { Val = JustificationValues.Right });
        }

        return new(new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa }), paragraph);
    }

    /// <summary>What each column needs for its longest word, and the room that is left shared by how much text it holds.</summary>
    private static List<int> Widths(Table table)
    {
        var least = table.Columns.Select((column, i) => Texts(table, i).Max(text => LongestWord(text, column.Kind))).ToList();
        var wish = table.Columns.Select((column, i) => column.Kind is ColumnKind.Text ? Texts(table, i).Max(Measure) : least[i]).ToList();
        var room = (WordPage.TextWidth / (double)TwipsPerPixel) - (Padding * least.Count);
        var over = room - least.Sum();
        var more = wish.Zip(least, (wanted, needed) => Math.Max(0, Math.Min(wanted, 420) - needed)).ToList();
        var share = over <= 0 ? 0 : Math.Min(1, over / Math.Max(1, more.Sum()));
        // Too many long words: everything shrinks, and Word breaks them.
        var shrink = over < 0 ? room / least.Sum() : 1;
        return [.. least.Zip(more, (needed, extra) => (int)Math.Round(TwipsPerPixel * ((needed * shrink) + (extra * share) + Padding)))];
    }

    private static IEnumerable<string> Texts(Table table, int column) =>
        table
            .Rows.Select(row => row.Cells[column])
            .Select(cell => cell.Label is { } label ? $"{cell.Text} ({label})" : cell.Text)
            .Prepend(table.Columns[column].Heading);

    private static double LongestWord(string text, ColumnKind kind) => kind switch
    {
        ColumnKind.Picture => PictureWidth,
        ColumnKind.Number => text.Length <= 8 ? Measure(text) : text.Split(' ').Max(Measure),
        _ => text.Split(' ', '\n').Max(Measure),
    };

    private static double Measure(string text) => text.Split('\n').Max(line => TextMeasure.Width(line, TypeSize, bold: true));

    private static string Text(int twips) => twips.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Excel;

/// <summary>One sheet: its header stays in sight, its columns are as wide as what they hold.</summary>
internal static partial class ExcelSheet
{
    private const int LongestText = 32_767;
    private const double Narrowest = 9;
    private const double Widest = 70;
    private const double HeaderWidth = 4;
    private static readonly DateOnly FirstDay = new(1899, 12, 30);

    public static Worksheet Of(Sheet sheet, bool isFirst)
    {
        var view = new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft })
        { WorkbookViewId = 0, TabSelected = isFirst };
        var worksheet = new Worksheet(
            new SheetViews(view),
            new Columns(
                sheet.Columns.Select(
                    (heading, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = WidthOf(sheet, i),
                            CustomWidth = true,
                        }
                )
            ),
            new SheetData([Header(sheet.Columns), .. sheet.Rows.Select((row, i) => RowOf(row, (uint)i + 2))])
        );
        if (sheet.Rows.Count > 0)
        {
            worksheet.AppendChild(new AutoFilter { Reference = $"A1:{Place(sheet.Columns.Count - 1, (uint)sheet.Rows.Count + 1)}" });
        }

        return worksheet;
    }

    /// <summary>Without what XML cannot hold, and with what a spreadsheet would read as an escape made harmless.</summary>
    public static string Clean(string text)
    {
        var clean = Escape().Replace(SvgText.Clean(text), "_x005F$0");
        return clean.Length <= LongestText ? clean : clean[..(char.IsHighSurrogate(clean[LongestText - 1]) ? LongestText - 1 : LongestText)];
    }

    private static Row Header(Seq<string> columns) => new(columns.Select((heading, i) => Words(heading, i, 1, ExcelStyles.Header))) { RowIndex = 1 };

    private static Row RowOf(SheetRow row, uint number) => new(row.Values.SelectMany((value, i) => CellOf(value, i, number))) { RowIndex = number };

    private static IEnumerable<Cell> CellOf(Value value, int column, uint row) =>
        value switch
        {
            TextValue text => [Words(text.Text, column, row, text.Text[0] is '=' or '+' or '-' or '@' or '\t' ? ExcelStyles.Quoted : ExcelStyles.Plain)],
            NumberValue number => [new Cell(new CellValue(number.Number)) { CellReference = Place(column, row), DataType = CellValues.Number }],
            DateValue date =>
            [
                new Cell(new CellValue(date.Date.DayNumber - FirstDay.DayNumber))
                {
                    CellReference = Place(column, row),
                    DataType = CellValues.Number,
                    StyleIndex = ExcelStyles.Date,
                },
            ],
            NoValue => [],
            _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), null),
        };

    private static Cell Words(string text, int column, uint row, uint style) =>
        new(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = Place(column, row),
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    private static double WidthOf(Sheet sheet, int column)
    {
        var longest = sheet.Rows.Select(row => row.Values[column] switch
        {
            TextValue text => text.Text.Split('\n').Max(line => line.Length),
            DateValue => 11,
            _ => 0,
        }).DefaultIfEmpty().Max() * 1.15;
        return Math.Clamp(Math.Max(longest, sheet.Columns[column].Length * 1.2 + HeaderWidth), Narrowest, Widest);
    }

    private static string Place(int column, uint row) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}

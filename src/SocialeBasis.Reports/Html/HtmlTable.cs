using System.Globalization;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Html;

/// <summary>A table as HTML: caption, column and row headers with their scope; on a narrow screen it scrolls by itself, also by key.</summary>
internal static class HtmlTable
{
    // A table of so few rows moves to the next page as a whole.
    private const int MostKeptTogether = 8;

    // Two narrow columns and so many rows: on paper it runs in two columns.
    private const int LongList = 12;

    public static void Write(Markup html, Table table, HtmlOptions options)
    {
        var caption = table.Id + "-titel";
        html.Open(
                "div",
                ("class", table.Rows.Count <= MostKeptTogether ? "tabelvak kort" : "tabelvak"),
                ("role", "group"),
                ("aria-labelledby", caption),
                ("tabindex", "0")
            )
            .Line()
            .Open("table", ("id", table.Id), ("class", ClassOf(table)))
            .Line()
            .Open("caption", ("id", caption))
            .Element("span", table.Caption, ("dir", "auto"))
            .Close("caption")
            .Line()
            .Open("thead")
            .Open("tr");
        foreach (var column in table.Columns)
        {
            html.Element("th", column.Heading, ("scope", "col"), ("class", ClassOf(column.Kind)));
        }

        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (var (row, number) in table.Rows.Select((row, number) => (row, number)))
        {
            Write(html, table, row, number, options);
        }

        html.Close("tbody").Line().Close("table").Line().Close("div").Line();
    }

    private static void Write(Markup html, Table table, Row row, int number, HtmlOptions options)
    {
        html.Open("tr");
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            var name = i == 0 ? "th" : "td";
            html.Open(
                name,
                ("scope", i == 0 ? "row" : null),
                ("class", ClassOf(table.Columns[i].Kind)),
                ("dir", i == 0 || table.Columns[i].Kind is ColumnKind.Text ? "auto" : null)
            );
            if (cell.Picture is { } picture)
            {
                html.Raw(HtmlRenderer.Svg(picture, string.Create(CultureInfo.InvariantCulture, $"{table.Id}-{number}-{i}-"), options));
            }

            html.Text(cell.Text);
            if (cell.Label is { } label)
            {
                html.Text(" ").Element("span", label, ("class", "herkomst"));
            }

            html.Close(name);
        }

        html.Close("tr").Line();
    }

    private static string? ClassOf(Table table) =>
        table.IsCompact ? "klein"
        : table.Columns.Count == 2 && table.Columns[1].Kind is ColumnKind.Number
            ? table.Rows.Count > LongList ? "smal lang"
                : "smal"
        : null;

    private static string? ClassOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => "getal",
        ColumnKind.Picture => "beeld",
        _ => null,
    };
}

using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Tests.Reports;

/// <summary>Reports for tests: made at a fixed moment, and everything they say as one text.</summary>
internal static class Report
{
    public static ReportContext Context { get; } =
        new(new DateTime(2026, 3, 12, 21, 5, 0, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"), "1.2.3");

    public static ReportDocument Of(Given given, bool twelve = false) => ReportContent.Of(ShownTalk.Of(given.Value), Context with { WithTheTwelve = twelve });

    public static ReportDocument Of(Domain.Session session) => ReportContent.Of(ShownTalk.Of(session), Context);

    public static Section? Part(this ReportDocument report, string id) => report.AllSections.SingleOrDefault(section => section.Id == id);

    public static string TextOf(ReportDocument report) =>
        string.Join('\n', Cover(report.Cover).Append(report.Title).Append(report.Footer).Concat(report.Sections.SelectMany(TextOf)));

    public static IEnumerable<string> TextOf(Section section) =>
        section.Blocks.SelectMany(TextOf).Prepend(section.Heading).Concat(section.Sections.SelectMany(TextOf));

    private static IEnumerable<string> Cover(Cover cover) =>
        [cover.Brand, cover.Heading, cover.Name, cover.Question, cover.Picture.Sentence, .. cover.Facts.Select(fact => $"{fact.Term} {fact.Text}")];

    private static IEnumerable<string> TextOf(Block block) => block switch
    {
        Paragraph paragraph => [$"{paragraph.Lead} {paragraph.Text}".Trim()],
        BulletList list => list.Items.Select(item => item.Text),
        FactList list => list.Facts.Select(fact => $"{fact.Term} {fact.Text}"),
        QuoteList list => list.Quotes.Select(quote => $"{quote.Text} {quote.By} {quote.Note}"),
        Panels panels => new[] { panels.First, panels.Second }.OfType<Panel>().Select(panel => $"{panel.Heading} {panel.Text} {panel.Note}"),
        Note note => [$"{note.Text} {note.Source}"],
        Figure figure => figure.Beside.SelectMany(TextOf).Prepend($"{figure.Caption} {figure.Drawing.Sentence}"),
        Table table => table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => $"{cell.Text} {cell.Label}".Trim())))
            .Prepend(string.Join(" | ", table.Columns.Select(column => column.Heading))).Prepend(table.Caption),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };
}

using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Tests.Reports;

/// <summary>What a screen reader gets of the PDF, read back and compared with the document; no validator has a say in it.</summary>
public sealed class PdfTagsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("socialebasis-test-");

    [Fact]
    public async Task Every_heading_header_cell_alternative_and_caption_is_tagged_in_reading_order()
    {
        var report = Report.Of(ExampleVoorbeeld.Make());
        var file = await Tools.PrintAsync(report, _folder);
        var read = await PdfStructure.ReadAsync(file);
        var expected = Expected(report).Select(one => (one.Type, PdfStructure.Bare(one.Text))).ToList();
        Assert.Equal(expected, read);
    }

    [Fact]
    public async Task Facts_are_a_list_and_not_loose_words()
    {
        var report = Report.Of(Given.Session(Domain.StepKind.Arrival));
        report = report with { Sections = [new("een", 2, "Een", [new FactList([new("Waar", "Hier"), new("Wanneer", "Nu")])])] };
        var types = await PdfStructure.TypesAsync(await Tools.PrintAsync(report, _folder));
        // The cover, the contents and the facts.
        Assert.Equal(3, types["L"].Count());
        Assert.Equal(report.Cover.Facts.Count + 1 + 2, types["LI"].Count());
    }

    [Fact]
    public async Task The_contents_name_the_page_on_which_each_part_begins()
    {
        var report = Report.Of(ExampleVoorbeeld.Make());
        var file = await Tools.PrintAsync(report, _folder);
        var pages = (await Tools.RunAsync("pdftotext", "-layout", file, "-")).Split('\f');
        foreach (var section in report.Sections)
        {
            var line = pages[1].Split('\n').Single(line => line.StartsWith(section.Heading, StringComparison.Ordinal));
            var page = int.Parse(line[section.Heading.Length..], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains(pages[page - 1].Split('\n'), line => line.Trim() == section.Heading);
        }
    }

    [Fact]
    public async Task A_summary_that_is_too_long_for_its_page_is_set_closer()
    {
        var lines = Enumerable
            .Range(1, 25)
            .Select(i => $"Dit is regel {i} van een lange samenvatting, die door alles wat de groep vastlegde meer dan één regel nodig heeft.");
        var report = Report.Of(Given.Session(Domain.StepKind.Arrival)) with
        {
            Sections =
            [
                new("kort", 2, "Kort", [new BulletList(lines.ToSeq())]) { Start = PageStart.OwnPage },
                new("daarna", 2, "Daarna", [new Paragraph("Tekst.")]),
            ],
        };
        var pages = (await Tools.RunAsync("pdftotext", "-layout", await Tools.PrintAsync(report, _folder), "-")).Split('\f');
        Assert.Contains("Dit is regel 25 ", pages[2], StringComparison.Ordinal);
        Assert.StartsWith("Daarna", pages[3].TrimStart(), StringComparison.Ordinal);
        Assert.Matches("Daarna +4", pages[1]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<(string Type, string Text)> Expected(ReportDocument report) =>
        [("H1", report.Cover.Heading), ("Figure", report.Cover.Picture.Sentence), ("H2", "Inhoud"), .. report.Sections.SelectMany(Of)];

    private static IEnumerable<(string Type, string Text)> Of(Section section) =>
        section.Blocks.SelectMany(Of).Prepend(($"H{section.Level}", section.Heading)).Concat(section.Sections.SelectMany(Of));

    private static IEnumerable<(string Type, string Text)> Of(Block block) => block switch
    {
        Figure figure =>
        [
            ("Figure", figure.Caption), ("Figure", figure.Drawing.Sentence),
            ("Caption", figure.Caption + (figure.TableId is null ? "" : "Dezelfde gegevens staan in de tabel.")),
            .. figure.Beside.SelectMany(Of),
        ],
        Table table =>
        [
            ("Caption", table.Caption),
            .. table.Columns.Select(column => ("TH", column.Heading)),
            .. table.Rows.Select(row => ("TH", row.Cells[0].Text)),
        ],
        _ => [],
    };
}

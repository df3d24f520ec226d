using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Excel;

namespace SocialeBasis.Tests.Reports;

/// <summary>The Excel file, read back without the library that wrote it; and in LibreOffice, where that is on the machine.</summary>
public sealed class ExcelRendererTests : IDisposable
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("socialebasis-test-");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_file_is_valid(bool twelve)
    {
        using var stream = new MemoryStream(
            ExcelRenderer.Write(WorkbookContent.Of(ShownTalk.Of(twelve ? ExampleTwaalf.Make() : ExampleVoorbeeld.Make()), Report.Context))
        );
        using var excel = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(excel, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );
    }

    [Fact]
    public void Every_value_is_read_back_with_its_type()
    {
        var book = new Workbook(
            "Titel",
            [new("blad", ["tekst", "getal", "dag", "niets"], [new(["café 👩🏽‍🤝‍👨🏻", 42, (DateOnly?)new DateOnly(2026, 3, 12), Value.None])])]
        );
        var row = Rows(book)[1];
        Assert.Equal([("A2", "inlineStr", "café 👩🏽‍🤝‍👨🏻"), ("B2", "n", "42"), ("C2", "n", "46093")], row);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"http://x\",\"klik\")")]
    [InlineData("+31 6 12345678")]
    [InlineData("-2 graden")]
    [InlineData("@naam")]
    [InlineData("\t=1")]
    public void What_looks_like_a_formula_stays_words(string text)
    {
        using var file = Zip(new("Titel", [new("blad", ["tekst"], [new([text])])]));
        var cell = Part(file, "xl/worksheets/sheet1.xml").Descendants(S + "c").Last();
        Assert.Equal("inlineStr", cell.Attribute("t")!.Value);
        Assert.Empty(cell.Elements(S + "f"));
        Assert.Equal(text, cell.Descendants(S + "t").Single().Value);
        var look = Part(file, "xl/styles.xml").Element(S + "cellXfs")!.Elements().ElementAt((int)cell.Attribute("s")!);
        Assert.Equal("1", look.Attribute("quotePrefix")!.Value);
    }

    [Fact]
    public void An_escape_in_a_text_is_not_one_in_the_sheet() =>
        Assert.Equal("_x005F_x0041_ blijft", Rows(new("Titel", [new("blad", ["tekst"], [new(["_x0041_ blijft\u0000\u202E"])])]))[1][0].Text);

    [Fact]
    public void Headers_stay_in_sight_and_nothing_is_merged()
    {
        using var file = Zip(WorkbookContent.Of(ShownTalk.Of(ExampleVoorbeeld.Make()), Report.Context));
        var sheets = file
            .Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal))
            .Select(entry => Part(file, entry.FullName))
            .ToList();
        Assert.Equal(16, sheets.Count);
        Assert.All(sheets, sheet =>
        {
            var pane = sheet.Descendants(S + "pane").Single();
            Assert.Equal(("1", "frozen"), (pane.Attribute("ySplit")!.Value, pane.Attribute("state")!.Value));
            Assert.Empty(sheet.Descendants(S + "mergeCell").Concat(sheet.Descendants(S + "f")));
            Assert.Equal(sheet.Descendants(S + "row").First().Elements().Count(), sheet.Descendants(S + "col").Count());
        });
    }

    [Fact]
    public async Task LibreOffice_opens_it_and_reads_the_first_sheet_back()
    {
        Assert.SkipUnless(Tools.Has("soffice"), "LibreOffice is not on this machine.");
        var file = await Tools.KeepAsync(ExcelRenderer.Write(WorkbookContent.Of(ShownTalk.Of(ExampleVoorbeeld.Make()), Report.Context)), _folder, "xlsx");
        await Tools.RunAsync(
            "soffice",
            $"-env:UserInstallation=file://{_folder.FullName}/profiel",
            "--headless",
            "--convert-to",
            "csv",
            "--outdir",
            _folder.FullName,
            file
        );
        var text = await File.ReadAllTextAsync(Path.ChangeExtension(file, ".csv"), TestContext.Current.CancellationToken);
        Assert.Contains("Gesprek over de sociale basis in Lindehof", text, StringComparison.Ordinal);
        Assert.Matches("(?m)^datum,.*2026", text);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static List<List<(string Place, string Type, string Text)>> Rows(Workbook book)
    {
        using var file = Zip(book);
        return
        [
            .. Part(file, "xl/worksheets/sheet1.xml")
                .Descendants(S + "row")
                .Select(row =>
                    row.Elements(S + "c")
                        .Select(cell =>
                            (
                                cell.Attribute("r")!.Value,
                                cell.Attribute("t")?.Value ?? "n",
                                cell.Element(S + "v")?.Value ?? string.Concat(cell.Descendants(S + "t").Select(text => text.Value))
                            )
                        )
                        .ToList()
                ),
        ];
    }

    private static ZipArchive Zip(Workbook book) => new(new MemoryStream(ExcelRenderer.Write(book)));

    private static XElement Part(ZipArchive file, string name)
    {
        using var stream = file.GetEntry(name)!.Open();
        return XDocument.Load(stream).Root!;
    }
}

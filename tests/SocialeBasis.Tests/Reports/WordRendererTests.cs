using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;
using SocialeBasis.Reports.Word;

namespace SocialeBasis.Tests.Reports;

/// <summary>The Word file, read back without the library that wrote it; and in LibreOffice, where that is on the machine.</summary>
public sealed class WordRendererTests : IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly Drawing Dot = new(40, 40, "Eén stip.", [new CircleShape(20, 20, 10, Paint.Filled(Inks.Green))]);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("socialebasis-test-");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_file_is_valid(bool twelve)
    {
        using var stream = new MemoryStream(WordRenderer.Write(twelve ? Report.Of(RichTalk.Make(), twelve: true) : Report.Of(ExampleVoorbeeld.Make())));
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(word, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );
    }

    [Fact]
    public void Every_heading_stands_in_order_in_the_style_of_its_level()
    {
        var report = Report.Of(ExampleVoorbeeld.Make());
        var expected = report.AllSections.Select(section => ($"Heading{section.Level - 1}", section.Heading)).Prepend(("Title", report.Cover.Heading));
        Assert.Equal(expected, Paragraphs(report).Where(one => one.Style is "Title" || one.Style.StartsWith("Heading", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_table_has_a_repeated_head_a_caption_and_all_its_cells()
    {
        var report = Report.Of(ExampleVoorbeeld.Make());
        var tables = Body(report).Descendants(W + "tbl").ToList();
        var expected = report.AllBlocks.OfType<Table>().ToList();
        Assert.Equal(expected.Count, tables.Count);
        foreach (var (table, read) in expected.Zip(tables))
        {
            var rows = read.Elements(W + "tr").ToList();
            Assert.Equal(table.Rows.Count + 1, rows.Count);
            Assert.NotNull(rows[0].Element(W + "trPr")!.Element(W + "tblHeader"));
            Assert.DoesNotContain(rows.Skip(1), row => row.Descendants(W + "tblHeader").Any());
            Assert.Equal(table.Caption, read.Descendants(W + "tblCaption").Single().Attribute(W + "val")!.Value);
            Assert.Equal(
                table.Rows[^1].Cells.Select(cell => cell.Text),
                rows[^1].Elements(W + "tc").Zip(table.Rows[^1].Cells, (cell, source) => source.Label is null ? TextOf(cell) : source.Text)
            );
            Assert.Empty(read.Descendants(W + "gridSpan").Concat(read.Descendants(W + "vMerge")));
        }
    }

    [Fact]
    public void Every_figure_is_vector_and_picture_with_its_sentence_as_alternative()
    {
        using var file = Zip(WordRenderer.Write(Small(new Figure("f", Dot, "Er staat één stip.", []))));
        var body = Part(file, "word/document.xml");
        var inline = body.Descendants().Where(element => element.Name.LocalName == "inline").Last();
        Assert.Equal("Eén stip.", inline.Elements().Single(element => element.Name.LocalName == "docPr").Attribute("descr")!.Value);
        var blip = inline.Descendants().Single(element => element.Name.LocalName == "blip");
        var targets = Part(file, "word/_rels/document.xml.rels")
            .Elements()
            .ToDictionary(one => one.Attribute("Id")!.Value, one => one.Attribute("Target")!.Value);
        Assert.EndsWith(".png", targets[Embedded(blip)], StringComparison.Ordinal);
        var svg = targets[Embedded(blip.Descendants().Single(element => element.Name.LocalName == "svgBlip"))];
        Assert.EndsWith(".svg", svg, StringComparison.Ordinal);
        Assert.Equal("svg", Part(file, svg.TrimStart('/')).Name.LocalName);
        Assert.Contains(("Caption", "Er staat één stip."), Paragraphs(body));

        static string Embedded(XElement element) => element.Attributes().Single(attribute => attribute.Name.LocalName == "embed").Value;
    }

    [Fact]
    public void A_picture_that_says_nothing_is_marked_as_decoration() =>
        Assert.Contains(
            Body(
                    Small(
                        new Table(
                            "t",
                            "Een tabel.",
                            [new("Actor"), new("Beeld", ColumnKind.Picture)],
                            [new(["Kerk", new Cell("", Dot with { Sentence = "" })])]
                        )
                    )
                )
                .Descendants(),
            element => element.Name.LocalName == "decorative" && element.Attribute("val")!.Value == "1"
        );

    [Fact]
    public void Every_link_has_its_place()
    {
        var body = Body(Report.Of(ExampleVoorbeeld.Make()));
        var places = body.Descendants(W + "bookmarkStart").Select(place => place.Attribute(W + "name")!.Value).ToList();
        Assert.Equal(places.Distinct(), places);
        Assert.All(body.Descendants(W + "hyperlink"), link => Assert.Contains(link.Attribute(W + "anchor")!.Value, places));
    }

    [Fact]
    public void Language_title_page_numbers_and_own_letters_are_in_the_file()
    {
        using var file = Zip(WordRenderer.Write(Small()));
        Assert.Equal("nl-NL", Part(file, "word/styles.xml").Descendants(W + "lang").First().Attribute(W + "val")!.Value);
        var core = file
            .Entries.Single(entry =>
                entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) || entry.FullName.EndsWith("core.xml", StringComparison.Ordinal)
            )
            .FullName;
        Assert.Equal("Een verslag", Part(file, core).Elements().Single(one => one.Name.LocalName == "title").Value);
        Assert.Contains(
            file.Entries,
            entry =>
                entry.FullName.StartsWith("word/footer", StringComparison.Ordinal)
                && Part(file, entry.FullName)
                    .Descendants(W + "fldSimple")
                    .Select(field => field.Attribute(W + "instr")!.Value.Trim())
                    .SequenceEqual(["PAGE", "NUMPAGES"])
        );
        Assert.Equal(2, file.Entries.Count(entry => entry.FullName.EndsWith(".odttf", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<w:p>&amp;</w:p>")]
    [InlineData("voor\u202Eachter\u0000\u0008\uD800!")]
    [InlineData("regel 1\r\nregel 2")]
    [InlineData("مرحبا بكم في الحي")]
    [InlineData("👩🏽‍🤝‍👨🏻 café ‘naïef’")]
    public void Texts_of_people_are_only_ever_text(string said)
    {
        var report = Small(
            new Paragraph(said, Lead: said),
            new BulletList([said], IsNumbered: true),
            new BulletList([said]),
            new FactList([new(said, said)]),
            new QuoteList([new(said, said, said)]),
            new Note(said, said),
            new Panels(new(PanelKind.Agreed, said, said, said), new(PanelKind.OtherVoice, said, said, null)),
            new Table("t", said, [new(said), new(said)], [new([said, new Cell(said, Label: said)])]),
            new Figure("f", Dot with { Sentence = said }, said, [])
        );
        using var stream = new MemoryStream(WordRenderer.Write(report with { Title = said }));
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word, TestContext.Current.CancellationToken).Select(error => error.Description)
        );
        var clean = string.Concat(said.Where(sign => sign is not ('\u202E' or '\u0000' or '\u0008' or '\uD800' or '\uFFFD' or '\r' or '\n')));
        Assert.Contains(word.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>(), run => run.InnerText == clean);
    }

    [Fact]
    public async Task LibreOffice_opens_it_and_reads_every_heading_back()
    {
        Assert.SkipUnless(Tools.Has("soffice"), "LibreOffice is not on this machine.");
        var report = Report.Of(ExampleVoorbeeld.Make());
        var file = await Tools.KeepAsync(WordRenderer.Write(report), _folder, "docx");
        await Tools.RunAsync(
            "soffice",
            $"-env:UserInstallation=file://{_folder.FullName}/profiel",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            _folder.FullName,
            file
        );
        var pdf = Path.ChangeExtension(file, ".pdf");
        var text = PdfStructure.Bare(await Tools.RunAsync("pdftotext", pdf, "-"));
        Assert.All(report.AllSections, section => Assert.Contains(PdfStructure.Bare(section.Heading), text, StringComparison.Ordinal));
        Assert.Contains("AtkinsonHyperlegible", await Tools.RunAsync("pdffonts", pdf), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static ReportDocument Small(params Block[] blocks) => new(
        "Een verslag", "nl", "Een verslag",
        new Cover("Gesprek", "Gedeelde taal", "Naam", "Vraag?", ReportStatus.Concept, [new("Waar", "Hier")], Dot),
        [new Section("een", 2, "Een deel", blocks.ToSeq())]);

    private static ZipArchive Zip(byte[] file) => new(new MemoryStream(file));

    private static XElement Part(ZipArchive file, string name)
    {
        using var stream = (file.GetEntry(name) ?? throw new InvalidDataException($"{name} is not one of {string.Join(' ', file.Entries)}.")).Open();
        return XDocument.Load(stream).Root!;
    }

    private static XElement Body(ReportDocument report)
    {
        using var file = Zip(WordRenderer.Write(report));
        return Part(file, "word/document.xml");
    }

    private static List<(string Style, string Text)> Paragraphs(ReportDocument report) => Paragraphs(Body(report));

    private static List<(string Style, string Text)> Paragraphs(XElement body) =>
        [.. body.Descendants(W + "p").Select(one => (one.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "", TextOf(one)))];

    private static string TextOf(XElement element) =>
        string.Concat(element.Descendants().Where(one => one.Name == W + "t" || one.Name == W + "br").Select(one => one.Name == W + "br" ? "\n" : one.Value));
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Word;

/// <summary>Cover, contents and sections of a document, in order.</summary>
internal sealed class WordContent(MainDocumentPart main, Numbering numbering)
{
    private const double CoverWidth = 540;

    private readonly WordPictures _pictures = new(main);
    private readonly Dictionary<string, int> _bookmarks = new(StringComparer.Ordinal);

    public IEnumerable<OpenXmlElement> Of(ReportDocument document)
    {
        var blocks = new WordBlocks(_pictures, numbering, NameOf);
        return
        [
            .. Front(document.Cover, blocks),
            .. document.Cover.Form is CoverForm.Page ? [Contents(document)] : Array.Empty<OpenXmlElement>(),
            .. document.Sections.SelectMany((section, i) => Of(section, blocks, StartsPage(document, i))),
        ];
    }

    private IEnumerable<OpenXmlElement> Front(Cover cover, WordBlocks blocks)
    {
        yield return WordText.Paragraph("Merk", [.. WordText.Runs(cover.Brand), new Run(new TabChar()), .. WordText.Runs(cover.Status.DutchName())]);
        yield return WordText.Paragraph("Title", WordText.Runs(cover.Heading));
        yield return WordText.Paragraph("Merk", WordText.Runs(cover.Name));
        yield return WordText.Paragraph("Subtitle", WordText.Runs(cover.Question));
        foreach (var fact in blocks.Of(new FactList(cover.Facts)))
        {
            yield return fact;
        }

        if (cover.Form is CoverForm.Page)
        {
            yield return WordText.Paragraph("Beeld", [new Run(_pictures.Of(cover.Picture, CoverWidth))]);
        }
    }

    /// <summary>Real contents: links that work at once, in a field that Word can make anew. Without page numbers, which only Word knows.</summary>
    private SdtBlock Contents(ReportDocument document)
    {
        var lines = document
            .Sections.Select(section =>
                WordText.Paragraph("TOC1", [new Hyperlink(WordText.Runs(section.Heading)) { Anchor = NameOf(section.Id), History = true }])
            )
            .ToList();
        if (lines.Count > 0)
        {
            lines[0].InsertAfter(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), lines[0].ParagraphProperties);
            lines[0]
                .InsertAfter(
                    new Run(new FieldCode(" TOC \\o \"1-1\" \\n \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }),
                    lines[0].ChildElements[1]
                );
            lines[0].InsertAfter(new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }), lines[0].ChildElements[2]);
            lines[^1].AppendChild(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        }

        return new(
            new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
            new SdtContentBlock([WordText.Paragraph("TOCHeading", WordText.Runs("Inhoud")), .. lines]));
    }

    private IEnumerable<OpenXmlElement> Of(Section section, WordBlocks blocks, bool startsPage)
    {
        var name = NameOf(section.Id);
        var id = _bookmarks[section.Id].ToString(CultureInfo.InvariantCulture);
        var level = Math.Clamp(section.Level - 1, 1, 4);
        var heading = WordText.Paragraph(
            string.Create(CultureInfo.InvariantCulture, $"Heading{level}"),
            [new BookmarkStart { Id = id, Name = name }, .. WordText.Runs(section.Heading), new BookmarkEnd { Id = id }]);
        if (startsPage)
        {
            heading.ParagraphProperties!.InsertAfter(new PageBreakBefore(), heading.ParagraphProperties.ParagraphStyleId);
        }

        return [heading, .. blocks.Of(section.Blocks), .. section.Sections.SelectMany(inner => Of(inner, blocks, startsPage: false))];
    }

    private static bool StartsPage(ReportDocument document, int index) => index == 0
        ? document.Cover.Form is CoverForm.Page
        : document.Sections[index].Start is not PageStart.Anywhere || document.Sections[index - 1].Start is PageStart.OwnPage;

    /// <summary>The name of a place in the file: Word allows no dashes and no more than forty signs.</summary>
    private string NameOf(string id)
    {
        if (!_bookmarks.TryGetValue(id, out var number))
        {
            _bookmarks[id] = number = _bookmarks.Count + 1;
        }

        return string.Create(CultureInfo.InvariantCulture, $"deel_{number}");
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Word;

/// <summary>
/// A document as a Word file to edit: real styles for headings, lists, captions and tables, so that contents, navigation and
/// a change of look work as people know them. It needs no browser.
/// </summary>
public static class WordRenderer
{
    private const string Maker = "SocialeBasis";

    /// <summary>The whole file.</summary>
    public static byte[] Write(ReportDocument document)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            Feed(main.AddNewPart<StyleDefinitionsPart>(), "styles.xml");
            var numbering = main.AddNewPart<NumberingDefinitionsPart>();
            Feed(numbering, "numbering.xml");
            WordFonts.Embed(main.AddNewPart<FontTablePart>());
            main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
            var body = new Body(new WordContent(main, numbering.Numbering!).Of(document));
            body.AppendChild(WordPage.Section(main, document.Footer));
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
            word.PackageProperties.Title = WordText.Clean(document.Title);
            word.PackageProperties.Subject = WordText.Clean(document.Cover.Brand);
            word.PackageProperties.Creator = Maker;
            word.PackageProperties.Language = WordText.LanguageOf(document);
        }

        return file.ToArray();
    }

    private static Settings Settings() =>
        new(
            new EmbedTrueTypeFonts(),
            new SaveSubsetFonts(),
            new DefaultTabStop { Val = 720 },
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = "nl-NL" },
            new DecimalSymbol { Val = "," },
            new ListSeparator { Val = ";" }
        );

    private static void Feed(OpenXmlPart part, string name)
    {
        using var stream =
            typeof(WordRenderer).Assembly.GetManifestResourceStream("Word/" + name)
            ?? throw new InvalidDataException($"The embedded file '{name}' is missing.");
        part.FeedData(stream);
    }
}

using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Word;

/// <summary>Words as paragraphs and runs. Whatever a text holds, it is only ever text.</summary>
internal static class WordText
{
    /// <summary>Without what XML cannot hold and without signs that turn the direction of what follows.</summary>
    public static string Clean(string text) => SvgText.Clean(text);

    /// <summary>The language with its country, as Word wants it.</summary>
    public static string LanguageOf(ReportDocument document) => document.Language == "nl" ? "nl-NL" : document.Language;

    /// <summary>A paragraph in a style.</summary>
    /// <param name="style">Id of a style in <c>styles.xml</c>.</param>
    /// <param name="content">A list of pieces; mind that a single element also counts as the list of what is inside it.</param>
    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Paragraph(string style, IEnumerable<OpenXmlElement> content)
    {
        var runs = content.ToList();
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (IsRightToLeft(string.Concat(runs.Select(run => run.InnerText))))
        {
            properties.AppendChild(new BiDi());
        }

        return new([properties, .. runs]);
    }

    /// <summary>Text in pieces: a line break where it has one.</summary>
    /// <param name="text">Any words.</param>
    /// <param name="style">A character style; null for none.</param>
    public static IEnumerable<Run> Runs(string text, string? style = null)
    {
        var run = new Run();
        if (style is not null || IsRightToLeft(text))
        {
            var properties = new RunProperties();
            if (style is not null)
            {
                properties.AppendChild(new RunStyle { Val = style });
            }

            if (IsRightToLeft(text))
            {
                properties.AppendChild(new RightToLeftText());
            }

            run.AppendChild(properties);
        }

        var lines = Clean(text).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.AppendChild(new Break());
            }

            run.AppendChild(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        yield return run;
    }

    /// <summary>Whether the first letter that has a direction runs from the right, as in Arabic and Hebrew.</summary>
    private static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (
                rune.Value
                is (>= 0x0590 and <= 0x08FF)
                    or (>= 0xFB1D and <= 0xFDFF)
                    or (>= 0xFE70 and <= 0xFEFF)
                    or (>= 0x10800 and <= 0x10FFF)
                    or (>= 0x1E800 and <= 0x1EFFF)
            )
            {
                return true;
            }

            if (Rune.IsLetter(rune))
            {
                return false;
            }
        }

        return false;
    }
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialeBasis.Reports.Document;
using Note = SocialeBasis.Reports.Document.Note;
using Paragraph = SocialeBasis.Reports.Document.Paragraph;
using Table = SocialeBasis.Reports.Document.Table;

namespace SocialeBasis.Reports.Word;

/// <summary>The blocks of a document as paragraphs and tables.</summary>
/// <param name="pictures">Puts drawings into the file.</param>
/// <param name="numbering">Where every numbered list begins again at 1.</param>
/// <param name="nameOf">The name of the place with an id.</param>
internal sealed class WordBlocks(WordPictures pictures, Numbering numbering, Func<string, string> nameOf)
{
    private const double WidestPicture = 640;
    private const int NumberedList = 1;

    private int _places = 10_000;

    /// <summary>Blocks in order; words that lead to what comes next stay on its page.</summary>
    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var element in Of(blocks[i]))
            {
                if (
                    blocks[i] is Paragraph
                    && i + 1 < blocks.Count
                    && blocks[i + 1] is Panels or Table or Figure or QuoteList or FactList
                    && element is DocumentFormat.OpenXml.Wordprocessing.Paragraph words
                )
                {
                    words.ParagraphProperties!.InsertAfter(new KeepNext(), words.ParagraphProperties.ParagraphStyleId);
                }

                yield return element;
            }
        }
    }

    public IEnumerable<OpenXmlElement> Of(Block block) =>
        block switch
        {
            Paragraph paragraph =>
            [
                WordText.Paragraph(
                    paragraph.IsIntroduction ? "Inleiding" : "Normal",
                    [.. Lead(paragraph.Lead), .. WordText.Runs(paragraph.Text), .. From(paragraph.Origin)]
                ),
            ],
            BulletList list => List(list),
            FactList facts => facts.Facts.Select(fact =>
                WordText.Paragraph("Feit", [.. WordText.Runs(fact.Term, "Strong"), new Run(new TabChar()), .. WordText.Runs(fact.Text)])
            ),
            QuoteList quotes => quotes.Quotes.Select(Voice),
            Panels panels => Voices(panels),
            Note note => new[] { note.Text, note.Source }.OfType<string>().Select(text => WordText.Paragraph("Noot", WordText.Runs(text))),
            Figure figure => Of(figure),
            Table table => Of(table),
            _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType(), null),
        };

    /// <summary>Where a sentence comes from that stands away from its step: small, and a link where the file holds it.</summary>
    private IEnumerable<OpenXmlElement> From(Origin? origin)
    {
        if (origin is not { IsApart: true })
        {
            return [];
        }

        var words = WordText.Runs($"({origin.Words})", "Erbij");
        return
        [
            .. WordText.Runs(" "),
            .. origin.Target is { } target ? [new Hyperlink(words) { Anchor = nameOf(target), History = true }] : words.Cast<OpenXmlElement>(),
        ];
    }

    private static IEnumerable<Run> Lead(string? lead) => lead is null ? [] : WordText.Runs(lead + " ", "Strong");

    private IEnumerable<OpenXmlElement> List(BulletList list)
    {
        if (!list.IsNumbered)
        {
            return list.Items.Select(item => WordText.Paragraph("ListBullet", [.. WordText.Runs(item.Text), .. From(item.Origin)]));
        }

        var number = numbering.Elements<NumberingInstance>().Max(one => one.NumberID!.Value) + 1;
        numbering.AppendChild(
            new NumberingInstance(new AbstractNumId { Val = NumberedList }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
            {
                NumberID = number,
            }
        );
        return list.Items.Select(item =>
        {
            var line = WordText.Paragraph("ListNumber", [.. WordText.Runs(item.Text), .. From(item.Origin)]);
            line.ParagraphProperties!.InsertAfter(
                new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = number }), line.ParagraphProperties.ParagraphStyleId);
            return line;
        });
    }

    private static OpenXmlElement Voice(Quote quote)
    {
        var beside = string.Join(" · ", new[] { quote.By, quote.Note }.OfType<string>());
        return WordText.Paragraph("Quote", [.. WordText.Runs(quote.Text), .. beside.Length == 0 ? [] : WordText.Runs("\n" + beside, "Erbij")]);
    }

    /// <summary>The two voices under each other, equally wide and in the same type.</summary>
    private IEnumerable<OpenXmlElement> Voices(Panels panels)
    {
        foreach (var panel in new[] { panels.First, panels.Second }.OfType<Panel>())
        {
            var gap = WordText.Paragraph("Tussenruimte", []);
            gap.ParagraphProperties!.AppendChild(new KeepNext());
            yield return gap;
            var style = panel.Kind is PanelKind.Agreed ? "Gedeeld" : "AndereStem";
            var lines = new List<DocumentFormat.OpenXml.Wordprocessing.Paragraph>
            {
                WordText.Paragraph(style, WordText.Runs(panel.Heading)),
                WordText.Paragraph(style, WordText.Runs(panel.Text, "Strong")),
            };
            if (panel.Note is { } note)
            {
                lines.Add(WordText.Paragraph(style, WordText.Runs(note, "Erbij")));
            }

            foreach (var line in lines.SkipLast(1))
            {
                line.ParagraphProperties!.InsertAfter(new KeepNext(), line.ParagraphProperties.ParagraphStyleId);
            }

            foreach (var line in lines)
            {
                yield return line;
            }
        }

        yield return WordText.Paragraph("Tussenruimte", []);
        if (panels.Origin is { } origin)
        {
            yield return WordText.Paragraph("Normal", From(origin));
        }
    }

    private IEnumerable<OpenXmlElement> Of(Figure figure)
    {
        yield return WordText.Paragraph("Beeld", Place(figure.Id, [new Run(pictures.Of(figure.Drawing, Math.Min(figure.Drawing.Width, WidestPicture)))]));
        var caption = WordText.Paragraph("Caption", WordText.Runs(figure.Caption));
        if (figure.TableId is { } table)
        {
            caption.Append([
                .. WordText.Runs(" "),
                new Hyperlink(WordText.Runs("Dezelfde gegevens staan in de tabel.", "Hyperlink")) { Anchor = nameOf(table), History = true },
            ]);
        }

        yield return caption;
        foreach (var beside in figure.Beside.SelectMany(Of))
        {
            yield return beside;
        }
    }

    private IEnumerable<OpenXmlElement> Of(Table table)
    {
        var caption = WordText.Paragraph("Caption", Place(table.Id, [.. WordText.Runs(table.Caption)]));
        caption.ParagraphProperties!.InsertAfter(new KeepNext(), caption.ParagraphProperties.ParagraphStyleId);
        return [caption, WordTable.Of(table, pictures), WordText.Paragraph("Tussenruimte", [])];
    }

    private IEnumerable<OpenXmlElement> Place(string id, IEnumerable<OpenXmlElement> content)
    {
        var number = (++_places).ToString(CultureInfo.InvariantCulture);
        return [new BookmarkStart { Id = number, Name = nameOf(id) }, .. content, new BookmarkEnd { Id = number }];
    }
}

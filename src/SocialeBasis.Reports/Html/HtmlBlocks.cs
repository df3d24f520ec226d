using System.Globalization;
using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Html;

/// <summary>The blocks of a document as HTML.</summary>
internal static class HtmlBlocks
{
    private static readonly Drawing OtherVoiceSign = new(48, 48, "", [new CircleShape(24, 24, 12, Paint.Lined(Inks.Current, 7))]);

    public static void Write(Markup html, Block block, HtmlOptions options)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Write(html, paragraph);
                break;
            case BulletList list:
                var kind = list.IsNumbered ? "ol" : "ul";
                html.Open(kind, ("class", "punten"));
                foreach (var item in list.Items)
                {
                    html.Open("li", ("dir", "auto")).Text(item.Text);
                    HtmlOrigin.Write(html, item.Origin);
                    html.Close("li");
                }

                html.Close(kind).Line();
                break;
            case FactList facts:
                Facts(html, facts.Facts);
                break;
            case QuoteList quotes:
                Write(html, quotes);
                break;
            case Panels panels:
                Write(html, panels, options);
                break;
            case Note note:
                html.Open("div", ("class", "noot")).Element("p", note.Text);
                if (note.Source is { } source)
                {
                    html.Element("p", source);
                }

                html.Close("div").Line();
                break;
            case Figure figure:
                Write(html, figure, options);
                break;
            case Table table:
                HtmlTable.Write(html, table, options);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.GetType(), null);
        }
    }

    public static void Facts(Markup html, Seq<Fact> facts)
    {
        // Not "dl": Chromium gives it no tags in a PDF, and then its terms hang loose in the text.
        html.Open("ul", ("class", "feiten"));
        foreach (var fact in facts)
        {
            html.Open("li").Element("b", fact.Term).Text(" ").Element("span", fact.Text, ("dir", "auto")).Close("li");
        }

        html.Close("ul").Line();
    }

    private static void Write(Markup html, Paragraph paragraph)
    {
        html.Open("p", ("class", paragraph.IsIntroduction ? "inleiding" : null), ("dir", "auto"));
        if (paragraph.Lead is { } lead)
        {
            // Not "strong": Chromium tags that with a type that PDF 1.4 does not know.
            html.Element("b", lead).Text(" ");
        }

        html.Text(paragraph.Text);
        HtmlOrigin.Write(html, paragraph.Origin);
        html.Close("p").Line();
    }

    private static void Write(Markup html, QuoteList list)
    {
        html.Open("ul", ("class", "stemmen"));
        foreach (var quote in list.Quotes)
        {
            html.Open("li").Element("p", quote.Text, ("class", "gezegd"), ("dir", "auto"));
            if (quote.By is not null || quote.Note is not null)
            {
                html.Element("p", string.Join(" · ", new[] { quote.By, quote.Note }.Where(part => part is not null)), ("class", "erbij"), ("dir", "auto"));
            }

            html.Close("li").Line();
        }

        html.Close("ul").Line();
    }

    private static void Write(Markup html, Panels panels, HtmlOptions options)
    {
        html.Open("div", ("class", panels.Second is null ? "stem-en-stem alleen" : "stem-en-stem")).Line();
        Write(html, panels.First, options);
        if (panels.Second is { } second)
        {
            Write(html, second, options);
        }

        html.Close("div").Line();
        if (panels.Origin is { } origin)
        {
            html.Open("p", ("class", "herkomst-regel"));
            HtmlOrigin.Write(html, origin);
            html.Close("p").Line();
        }
    }

    private static void Write(Markup html, Panel panel, HtmlOptions options)
    {
        var agreed = panel.Kind is PanelKind.Agreed;
        html.Open("div", ("class", agreed ? "paneel gedeeld" : "paneel ander"))
            .Open("p", ("class", "kop"))
            .Raw(HtmlRenderer.Svg(agreed ? PhaseSign.Draw(Phase.Settle) : OtherVoiceSign, "", options))
            .Element("b", panel.Heading)
            .Close("p")
            .Element("p", panel.Text, ("class", "tekst"), ("dir", "auto"));
        if (panel.Note is { } note)
        {
            html.Element("p", note, ("class", "erbij"), ("dir", "auto"));
        }

        html.Close("div").Line();
    }

    private static void Write(Markup html, Figure figure, HtmlOptions options)
    {
        var wide = figure.Drawing.Width > 460;
        html.Open(
                "div",
                (
                    "class",
                    figure.Beside.Count == 0 ? "figuur"
                    : wide ? "figuur breed"
                    : "figuur naast"
                )
            )
            .Line()
            .Open(
                "figure",
                ("id", figure.Id),
                ("aria-labelledby", figure.Id + "-onderschrift"),
                ("style", string.Create(CultureInfo.InvariantCulture, $"--breedte:{figure.Drawing.Width:0.#}px"))
            )
            .Raw(HtmlRenderer.Svg(figure.Drawing, figure.Id + "-", options))
            .Line()
            .Open("figcaption")
            .Element("span", figure.Caption, ("id", figure.Id + "-onderschrift"));
        if (figure.TableId is { } table)
        {
            html.Text(" ").Element("a", "Dezelfde gegevens staan in de tabel.", ("href", "#" + table));
        }

        HtmlOrigin.Write(html, figure.Origin, isLinked: figure.TableId is not null && figure.TableId == figure.Origin?.Target);
        html.Close("figcaption");
        if (options.PicturesAt is { } place)
        {
            html.Open("p", ("class", "bewaar"))
                .Open("a", ("href", $"{place}/{figure.Id}.png"), ("aria-label", "Bewaar als plaatje: " + figure.Caption))
                .Text("Bewaar als plaatje")
                .Close("a")
                .Close("p");
        }

        html.Close("figure").Line();
        if (figure.Beside.Count > 0)
        {
            html.Open("div", ("class", "ernaast")).Line();
            foreach (var block in figure.Beside)
            {
                Write(html, block, options);
            }

            html.Close("div").Line();
        }

        html.Close("div").Line();
    }
}

using System.Globalization;
using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Html;

/// <summary>
/// A document as one HTML page: headings, lists, tables with header cells and figures with alternatives, for a screen of any
/// width, for a screen reader and for paper. The same document and options give the same bytes.
/// </summary>
public static class HtmlRenderer
{
    // Nothing is fetched and nothing runs, whatever a text might hold.
    private const string NothingFromOutside = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

    /// <summary>The whole page.</summary>
    public static string Page(ReportDocument document, HtmlOptions? options = null)
    {
        options ??= HtmlOptions.Standalone;
        var html = new Markup();
        html.Raw("<!doctype html>\n").Open("html", ("lang", document.Language)).Line().Open("head").Line()
            .Open("meta", ("charset", "utf-8")).Line()
            .Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        if (options.FontPath is null)
        {
            html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", NothingFromOutside)).Line();
        }

        html.Element("title", document.Title).Line();
        if (options.IconPath is { } icon)
        {
            html.Open("link", ("rel", "icon"), ("href", icon), ("type", "image/svg+xml")).Line();
        }

        html
            .Open("style").Line().Raw(Style(document, options)).Close("style").Line()
            .Close("head").Line().Open("body").Line().Raw(Body(document, options)).Close("body").Line().Close("html").Line();
        return html.ToString();
    }

    /// <summary>What stands inside <c>body</c>, for a page that has its own frame; it holds the one <c>main</c>.</summary>
    public static string Body(ReportDocument document, HtmlOptions? options = null)
    {
        options ??= HtmlOptions.Standalone;
        var html = new Markup();
        if (document.Sections.Count > 0)
        {
            html.Element("a", "Naar het verslag", ("class", "overslaan"), ("href", "#" + document.Sections[0].Id)).Line();
        }

        Links(html, options.Links);
        html.Open("main", ("class", document.IsOnePage ? options.TightPages ? "verslag een-blad krap" : "verslag een-blad" : "verslag")).Line();
        if (document.Cover.Form is CoverForm.Head)
        {
            Head(html, document.Cover, options);
        }
        else
        {
            Front(html, document.Cover, options);
            Contents(html, document, options);
        }

        foreach (var section in document.Sections)
        {
            Write(html, section, options);
        }

        return html.Close("main").Line().ToString();
    }

    /// <summary>The style sheet that goes with <see cref="Body"/>.</summary>
    public static string Style(ReportDocument document, HtmlOptions? options = null) =>
        StyleSheet.Of(document.Footer, document.Cover.Form, options ?? HtmlOptions.Standalone);

    private static void Links(Markup html, Seq<PageLinks> groups)
    {
        if (groups.Count == 0)
        {
            return;
        }

        html.Open("nav", ("class", "balk"), ("aria-label", "Dit verslag")).Line();
        foreach (var (group, number) in groups.Select((group, i) => (group, $"balk-{i + 1}")))
        {
            html.Open("div");
            if (group.Label is { } label)
            {
                html.Element("p", label, ("id", number)).Open("ul", ("aria-labelledby", number));
            }
            else
            {
                html.Open("ul");
            }

            foreach (var link in group.Links)
            {
                html.Open("li").Element("a", link.Text, ("href", link.Address)).Close("li");
            }

            html.Close("ul").Close("div").Line();
        }

        html.Close("nav").Line();
    }

    private static void Front(Markup html, Cover cover, HtmlOptions options)
    {
        html.Open("header", ("class", "voorkant")).Line();
        Brand(html, cover, options);
        html.Element("h1", cover.Heading).Line()
            .Element("p", cover.Name, ("class", "naam"), ("dir", "auto")).Line()
            .Element("p", cover.Question, ("class", "vraag"), ("dir", "auto")).Line();
        HtmlBlocks.Facts(html, cover.Facts);
        html.Open("div", ("class", cover.Picture.Sentence.Length == 0 ? "kaft sier" : "kaft"))
            .Raw(Svg(cover.Picture, "kaft-", options)).Close("div").Line().Close("header").Line();
    }

    private static void Head(Markup html, Cover cover, HtmlOptions options)
    {
        html.Open("header", ("class", "bovenkant")).Line();
        Brand(html, cover, options);
        html.Element("h1", cover.Heading).Line()
            .Element("p", cover.Name, ("class", "naam"), ("dir", "auto")).Line()
            .Element("p", cover.Question, ("class", "vraag"), ("dir", "auto")).Line();
        if (cover.Facts.Count > 0)
        {
            HtmlBlocks.Facts(html, cover.Facts);
        }

        html.Close("header").Line();
    }

    private static void Brand(Markup html, Cover cover, HtmlOptions options) =>
        html.Open("div", ("class", "bovenaan"))
            .Open("p", ("class", "merk")).Raw(Svg(LogoMark.Draw(""), "merk-", options)).Element("span", cover.Brand).Close("p")
            .Element("p", cover.Status.DutchName(), ("class", "status")).Close("div").Line();

    private static void Contents(Markup html, ReportDocument document, HtmlOptions options)
    {
        html.Open("nav", ("class", "inhoud"), ("aria-labelledby", "inhoud")).Line()
            .Element("h2", "Inhoud", ("id", "inhoud")).Line().Open("ol");
        foreach (var section in document.Sections)
        {
            html.Line().Open("li").Open("a", ("href", "#" + section.Id)).Element("span", section.Heading);
            if (options.PageNumbers?.TryGetValue(section.Id, out var page) is true)
            {
                html.Text(" ").Element("span", page.ToString(CultureInfo.InvariantCulture), ("class", "bladzij"));
            }

            html.Close("a").Close("li");
        }

        html.Line().Close("ol").Line().Close("nav").Line();
    }

    private static void Write(Markup html, Section section, HtmlOptions options)
    {
        var level = Math.Clamp(section.Level, 2, 6);
        var start = section.Start switch
        {
            PageStart.OwnPage => options.TightPages ? " eigen-blad krap" : " eigen-blad",
            PageStart.NewPage => " nieuw-blad",
            _ => "",
        };
        // Only a part of the report is a landmark: inner ones would fill the list, and an actor comes back under one name.
        html.Open("section", ("class", level == 2 ? "deel" + start : null), ("aria-labelledby", level == 2 ? section.Id : null)).Line()
            .Element($"h{level}", section.Heading, ("id", section.Id), ("dir", "auto")).Line();
        foreach (var block in section.Blocks)
        {
            HtmlBlocks.Write(html, block, options);
        }

        foreach (var inner in section.Sections)
        {
            Write(html, inner, options);
        }

        html.Close("section").Line();
    }

    // A picture keeps its place by its own width and height.
    internal static string Svg(Drawing drawing, string prefix, HtmlOptions options) =>
        SvgWriter.Write(options.IsDraft ? drawing with { Shapes = [], Definitions = [] } : drawing, new SvgOptions(prefix, options.BlackAndWhite));
}

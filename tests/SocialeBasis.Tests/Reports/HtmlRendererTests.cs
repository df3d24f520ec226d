using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Html;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Reports;

public partial class HtmlRendererTests
{
    private static readonly Drawing Dot = new(40, 40, "Eén stip.", [new CircleShape(20, 20, 10, Paint.Filled(Inks.Green))]);

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(
        Encoding.UTF8.GetBytes(HtmlRenderer.Page(Report.Of(RichTalk.Make()))), Encoding.UTF8.GetBytes(HtmlRenderer.Page(Report.Of(RichTalk.Make()))));

    [Fact]
    public void A_page_has_a_language_a_title_one_main_and_one_h1()
    {
        var page = Parse(With());
        Assert.Equal("nl", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Een verslag", page.Title);
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("Gedeelde taal", page.QuerySelectorAll("h1").Single().TextContent);
    }

    [Fact]
    public void Headings_follow_the_levels_and_the_contents_list_links_to_every_part()
    {
        var page = Parse(HtmlRenderer.Page(Report.Of(RichTalk.Make(), twelve: true)));
        var levels = page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        var links = page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.Equal(page.QuerySelectorAll("main section.deel > h2").Select(heading => heading.Id), links);
    }

    [Fact]
    public void Every_id_is_unique_and_every_reference_exists()
    {
        var page = Parse(HtmlRenderer.Page(Report.Of(RichTalk.Make(), twelve: true)));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var wanted = page.QuerySelectorAll("[aria-labelledby]").SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' '))
            .Concat(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")![1..]))
            .Concat(References().Matches(page.Body!.InnerHtml).Select(match => match.Groups[1].Value));
        Assert.All(wanted, id => Assert.Contains(id, ids));
    }

    [Fact]
    public void A_table_has_a_caption_and_headers_with_their_scope()
    {
        var table = Parse(
                With(
                    new Table(
                        "t",
                        "Wat het toont.",
                        [new("Actor"), new("Mensen", ColumnKind.Number)],
                        [new(["Kerk", "3"]), new(["Moskee", new Cell("4", Label: "lezing")])]
                    )
                )
            )
            .QuerySelector("table")!;
        Assert.Equal("Wat het toont.", table.QuerySelector("caption")!.TextContent);
        Assert.Equal(["Actor", "Mensen"], table.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["Kerk", "Moskee"], table.QuerySelectorAll("tbody th[scope=row]").Select(cell => cell.TextContent));
        Assert.Equal("4 lezing", table.QuerySelectorAll("td")[^1].TextContent);
    }

    [Fact]
    public void A_figure_has_its_sentence_as_alternative_and_a_caption()
    {
        var figure = Parse(With(new Figure("f", Dot, "Er staat één stip.", []))).QuerySelector("figure")!;
        var svg = figure.QuerySelector("svg[role=img]")!;
        Assert.Equal("Eén stip.", svg.QuerySelector("title")!.TextContent);
        Assert.Equal("Er staat één stip.", figure.QuerySelector("figcaption")!.TextContent);
    }

    [Fact]
    public void Both_voices_are_in_panels_of_the_same_kind()
    {
        var page = Parse(With(new Panels(new(PanelKind.Agreed, "Samen", "Dit.", null), new(PanelKind.OtherVoice, "Andere stem", "Dat.", "Nodig."))));
        Assert.Equal(["Dit.", "Dat."], page.QuerySelectorAll(".stem-en-stem > .paneel > .tekst").Select(text => text.TextContent));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</style></title><img src=x onerror=alert(1)>")]
    [InlineData("\"' onmouseover='x")]
    [InlineData("} * { display: none } @import url(http://x)")]
    [InlineData("👩🏽‍🤝‍👨🏻 café ‘naïef’ & meer")]
    [InlineData("مرحبا بكم في الحي")]
    public void Texts_of_people_are_only_ever_text(string said)
    {
        var html = HtmlRenderer.Page(
            Small(
                said,
                [
                    new Paragraph(said, Lead: said),
                    new BulletList([said]),
                    new FactList([new(said, said)]),
                    new QuoteList([new(said, said, said)]),
                    new Note(said, said),
                    new Panels(new(PanelKind.Agreed, said, said, said), null),
                    new Table("t", said, [new(said), new(said)], [new([said, new Cell(said, Label: said)])]),
                    new Figure("f", Dot with { Sentence = said }, said, []),
                ]
            )
        );
        var page = Parse(html);
        Assert.Empty(page.QuerySelectorAll("script,img,[onmouseover],[onerror]"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Equal(said, page.Title);
        Assert.Equal(said, page.QuerySelector(".gezegd")!.TextContent);
        Assert.Equal(said, page.QuerySelector("tbody th")!.TextContent);
        Assert.Equal("auto", page.QuerySelector(".gezegd")!.GetAttribute("dir"));
        Assert.DoesNotContain("} * {", html.Split("@page")[1].Split("}@bottom-right")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_that_would_turn_or_break_the_page_are_left_out()
    {
        var text = Parse(With(new Paragraph("voor\u202Eachter\u0000\u2066\uD800!"))).QuerySelector("section p")!.TextContent;
        Assert.Equal("voorachter\uFFFD!", text);
    }

    [Fact]
    public void A_standalone_page_needs_and_allows_nothing_from_outside()
    {
        var html = With();
        Assert.Contains("default-src 'none'", html.Replace("&#39;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(4, Regex.Count(html, "url\\(data:font/woff2"));
        Assert.DoesNotContain("url(/", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_page_fetches_the_fonts_of_the_program()
    {
        var html = HtmlRenderer.Page(Small("Een verslag", []), HtmlOptions.WebPage);
        Assert.Equal(4, Regex.Count(html, "url\\(/fonts/atkinson-hyperlegible-latin-(400|700)-(normal|italic)\\.woff2\\)"));
        Assert.DoesNotContain("data:font", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Black_and_white_has_no_colour_in_its_pictures()
    {
        var colour = HtmlRenderer.Body(Report.Of(RichTalk.Make()));
        var mono = HtmlRenderer.Body(Report.Of(RichTalk.Make()), HtmlOptions.Standalone with { BlackAndWhite = true });
        Assert.Contains("#FFBBA0", colour, StringComparison.Ordinal);
        Assert.DoesNotContain("#FFBBA0", mono, StringComparison.Ordinal);
        Assert.EndsWith(
            "}",
            HtmlRenderer.Style(Report.Of(RichTalk.Make()), HtmlOptions.Standalone with { BlackAndWhite = true }).Trim(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "--tafel:#fff",
            HtmlRenderer.Style(Report.Of(RichTalk.Make()), HtmlOptions.Standalone with { BlackAndWhite = true }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Only_parts_of_the_report_are_landmarks_and_each_has_its_own_name()
    {
        var page = Parse(HtmlRenderer.Page(Report.Of(RichTalk.Make(), twelve: true)));
        var names = page.QuerySelectorAll("section[aria-labelledby]")
            .Select(section => page.GetElementById(section.GetAttribute("aria-labelledby")!)!.TextContent)
            .ToList();
        Assert.Equal(page.QuerySelectorAll("section.deel").Length, names.Count);
        Assert.Equal(names.Distinct(), names);
        Assert.Empty(page.QuerySelectorAll("[role=region]"));
    }

    private static string With(params Block[] blocks) => HtmlRenderer.Page(Small("Een verslag", blocks));

    private static ReportDocument Small(string title, Block[] blocks) => new(
        title, "nl", title,
        new Cover("Gesprek", "Gedeelde taal", "Naam", "Vraag?", ReportStatus.Concept, [new("Waar", "Hier")], Dot),
        [new Section("een", 2, "Een deel", blocks.ToSeq())]);

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    [GeneratedRegex("url\\(#([^)]+)\\)")]
    private static partial Regex References();
}

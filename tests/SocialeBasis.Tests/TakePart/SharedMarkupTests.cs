using AngleSharp.Html.Parser;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Web.Look.Shared;
using SocialeBasis.Web.TakePart.Results;

namespace SocialeBasis.Tests.TakePart;

/// <summary>Markup that is written once for all screens holds what people typed as text, whatever they typed.</summary>
public sealed class SharedMarkupTests
{
    public static TheoryData<string> Typed =>
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><b>vet</b>",
        "</p></li><li>nog een",
        "&lt;b&gt; & < > ' \"",
        "<!-- weg -->",
        "مرحبا <b>é 😀",
    ];

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_text_stays_text_in_its_card_and_in_the_name_of_its_fold(string typed)
    {
        var text = new TextView(Guid.NewGuid(), typed, 1, false, false, typed)
        {
            From = new GroupView("inwoner", typed, PerspectiveShape.Circle, false),
            People = 3,
            Differed = typed,
        };
        foreach (var parts in new Seq<TextPart>?[] { null, [new TextPart(typed, true), new TextPart(typed, false, true), new TextPart(typed, true, true), new TextPart(typed, false)] })
        {
            var made = TextMarkup.Of(text, parts, typed, 2);
            var body = new HtmlParser().ParseDocument($"<body><ul><li>{made.Card}{made.Fold}</li></ul></body>").Body!;
            Assert.Single(body.QuerySelectorAll("li"));
            Assert.Empty(body.QuerySelectorAll("script, img, a"));
            Assert.Equal(1, body.QuerySelectorAll("b").Length);
            Assert.Equal(string.Concat(Enumerable.Repeat(typed, parts?.Count ?? 1)), body.QuerySelector(".voice-words")!.TextContent);
            Assert.EndsWith(typed, body.QuerySelector(".visually-hidden")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(typed, body.QuerySelector(".soft")!.TextContent);
        }
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_name_in_a_picture_stays_text(string typed)
    {
        var drawing = new SocialeBasis.Reports.Pictures.Drawing(10, 10, typed, [new SocialeBasis.Reports.Pictures.TextBlock(0, 0, [typed], 10, SocialeBasis.Reports.Pictures.Inks.Text)]);
        var svg = new HtmlParser().ParseDocument($"<body><svg>{PictureMarkup.Inside(drawing, blackAndWhite: false)}</svg></body>").QuerySelector("svg")!;
        Assert.Equal(typed, Assert.Single(svg.Children).TextContent);
    }
}

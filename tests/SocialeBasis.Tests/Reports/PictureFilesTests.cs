using System.Buffers.Binary;
using System.Xml.Linq;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Files;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Reports;

public class PictureFilesTests
{
    [Fact]
    public void The_map_and_the_answers_about_every_actor_can_be_kept()
    {
        var pictures = Of(ExampleVoorbeeld.Make());
        Assert.Equal(PictureFiles.Map, pictures[0].Id);
        Assert.Equal(30 + 17, pictures.Count(picture => picture.Id.StartsWith("invloed-stap-", StringComparison.Ordinal)));
        Assert.Equal(pictures.Select(picture => picture.Id).Distinct(), pictures.Select(picture => picture.Id));
        Assert.All(pictures, picture => Assert.NotEmpty(picture.Drawing.Sentence));
    }

    [Fact]
    public void A_talk_in_which_nothing_was_shown_has_no_pictures() =>
        Assert.Empty(Of(Given.Session(StepKind.Arrival, StepKind.Spheres, StepKind.Influence).Joined(3).Value));

    [Fact]
    public void A_png_has_the_width_asked_for_and_the_height_that_follows()
    {
        var png = PngWriter.Write(new Drawing(100, 50, "", [new CircleShape(50, 25, 20, Paint.Filled(Inks.Green))]), 1920);
        Assert.Equal((1920, 960), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [Fact]
    public void A_svg_for_other_programs_needs_no_font_and_keeps_its_sentence()
    {
        var map = Of(ExampleVoorbeeld.Make())[0].Drawing;
        var svg = XDocument.Parse(System.Text.Encoding.UTF8.GetString(SlideSvg.Write(map)));
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "text" or "textPath" or "tspan");
        Assert.Equal(map.Sentence, svg.Descendants().Single(element => element.Name.LocalName == "title").Value);
        Assert.True(SlideSvg.Write(map).Length < 400_000);
    }

    [Theory]
    [InlineData("<b>&amp;\"'")]
    [InlineData("voor\u202Eachter\u0000!")]
    [InlineData("مرحبا 👩🏽‍🤝‍👨🏻 日本")]
    [InlineData("")]
    public void Any_text_becomes_outlines(string text)
    {
        var drawing = new Drawing(300, 60, text, [new TextBlock(10, 30, [text, text], 20, Inks.Text, Halo: Inks.Paper, HaloWidth: 4, LineHeight: 22)]);
        Assert.NotEmpty(PngWriter.Write(drawing, 300));
        Assert.NotNull(XDocument.Parse(System.Text.Encoding.UTF8.GetString(SlideSvg.Write(drawing))).Root);
    }

    [Fact]
    public void Black_and_white_has_no_colour() =>
        Assert.DoesNotContain(
            "#FFBBA0",
            System.Text.Encoding.UTF8.GetString(SlideSvg.Write(Of(ExampleVoorbeeld.Make())[0].Drawing, blackAndWhite: true)),
            StringComparison.Ordinal
        );

    private static Seq<PictureFile> Of(Session session) => PictureFiles.Of(ShownTalk.Of(session), Report.Context, Report.Of(session));
}

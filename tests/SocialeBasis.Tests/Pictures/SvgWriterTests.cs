using System.Globalization;
using System.Xml.Linq;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Pictures;

public class SvgWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Wild =>
        ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a & b", "😀👩‍👩‍👧", "جمعية \u202Eالحي", "half \uD83D", "tab\tbel\u0007", "]]>"];

    [Theory, MemberData(nameof(Wild))]
    public void A_name_is_only_ever_text(string name)
    {
        foreach (var format in Enum.GetValues<MapFormat>())
        {
            var layout = SphereMap.Layout([MapActors.One(1, name, 0), MapActors.One(2, name, 7)], format);
            var root = XDocument.Parse(SvgWriter.Write(SphereMap.Draw(layout, new(name)))).Root!;
            Assert.DoesNotContain(root.Descendants(), e => e.Name.LocalName is "script" or "img");
            Assert.DoesNotContain(root.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Markup_in_a_name_is_read_back_letter_by_letter()
    {
        var layout = SphereMap.Layout([MapActors.One(1, "<b>Kerk</b>", 2)], MapFormat.BigScreen);
        var root = XDocument.Parse(SvgWriter.Write(SphereMap.Draw(layout, new("Zin.")))).Root!;
        Assert.Contains(root.Descendants(Svg + "text"), t => t.Value == "<b>Kerk</b>");
    }

    [Fact]
    public void Every_picture_is_well_formed_and_says_its_sentence_in_colour_and_in_black_and_white()
    {
        foreach (var drawing in Every())
        {
            foreach (var mono in new[] { false, true })
            {
                var root = XDocument.Parse(SvgWriter.Write(drawing, new("x", mono))).Root!;
                Assert.Equal(drawing.Sentence.Length > 0 ? "img" : null, root.Attribute("role")?.Value);
                Assert.Equal(drawing.Sentence.Length > 0 ? drawing.Sentence : null, root.Element(Svg + "title")?.Value);
            }
        }
    }

    [Fact]
    public void Black_and_white_has_no_other_ink()
    {
        foreach (var drawing in Every())
        {
            var root = XDocument.Parse(SvgWriter.Write(drawing, new("x", BlackAndWhite: true))).Root!;
            var inks = root.DescendantsAndSelf().Attributes()
                .Where(a => a.Name.LocalName is "fill" or "stroke" or "color")
                .Select(a => a.Value)
                .Where(v => v is not ("none" or "currentColor") && !v.StartsWith("url(", StringComparison.Ordinal))
                .Distinct();
            Assert.Empty(inks.Except(["#000000", "#FFFFFF"]));
        }
    }

    [Fact]
    public void Every_reference_points_at_an_id_with_the_prefix()
    {
        foreach (var drawing in Every())
        {
            var root = XDocument.Parse(SvgWriter.Write(drawing, new("voor-"))).Root!;
            var ids = root.Descendants().Attributes("id").Select(a => a.Value).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.All(ids, id => Assert.StartsWith("voor-", id, StringComparison.Ordinal));
            var used = root.Descendants().Attributes()
                .Select(a => a.Value)
                .Where(v => v.StartsWith("url(#", StringComparison.Ordinal) || v.StartsWith('#') && v.StartsWith("#voor", StringComparison.Ordinal))
                .Select(v => v.Replace("url(#", "", StringComparison.Ordinal).Trim('#', ')'));
            Assert.Empty(used.Except(ids));
        }
    }

    [Fact]
    public void Numbers_do_not_follow_the_culture_of_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
            var dutch = Every().Select(d => SvgWriter.Write(d)).ToList();
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Assert.Equal(Every().Select(d => SvgWriter.Write(d)), dutch);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<Drawing> Every() =>
    [
        .. Enum.GetValues<MapFormat>().Select(f => SphereMap.Draw(SphereMap.Layout(MapActors.Spread(20), f), new("De kaart.", "a3"))),
        SpreadBar.Draw([1, 2, 3, 4, 5, 6, 7, 8], "Verdeling."),
        SpreadDisc.Draw([1, 2, 3, 4, 5, 6, 7, 8], "Verdeling."),
        DotHistogram.Draw(RatingSummary.Of(new(1, 2, 3, 4, 5)), DotHistogramSize.Large, new("Invloed.", [5, 4, 3, 2, 1], Ground.Green)),
        .. Enum.GetValues<PerspectiveShape>().Select(s => ShapeStacks.Draw(s, [0, 1, 2, 3, 4], "Per perspectief.")),
        .. Enum.GetValues<PerspectiveShape>().Select(PerspectiveMark.Draw),
        .. Enum.GetValues<Phase>().Select(PhaseSign.Draw),
        ShapeStacks.Row(PerspectiveShape.Cross, 6, 244),
        ArrivalCircles.Draw(3, 20, "3 van 20 mensen zijn er."),
        LogoMark.Draw(""),
        CoverCircles.Draw(),
    ];
}

using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Pictures;

public class ReasonBarsTests
{
    private static readonly ReasonCount[] Three =
        [new("Goed op zichzelf", 15, "15 hopen"), new("Minder dure zorg nodig", 5, "5 hopen"), new("Iets anders", 0, "geen")];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Bars_follow_the_counts_and_a_reason_that_nobody_gave_has_none(bool report)
    {
        var drawing = ReasonBars.Draw(Three, "Redenen.", report ? ReasonBarsSize.Report : ReasonBarsSize.Screen);

        var bars = drawing.Shapes.OfType<RectShape>().ToList();
        Assert.Equal(2, bars.Count);
        Assert.Equal(3, bars[0].Width / bars[1].Width, 0.001);
        Assert.All(drawing.Shapes.OfType<RectShape>(), bar => Assert.InRange(bar.X + bar.Width, 0, drawing.Width));
        Assert.Equal(["15 hopen", "5 hopen", "geen"], drawing.Shapes.OfType<TextBlock>().Where(text => !text.Bold).Select(text => text.Lines[0]));
    }

    [Fact]
    public void They_need_no_colour()
    {
        var svg = SvgWriter.Write(ReasonBars.Draw(Three, PictureWords.Reasons(Three), ReasonBarsSize.Report), new SvgOptions(BlackAndWhite: true));

        Assert.Equal(["#000000"], System.Text.RegularExpressions.Regex.Matches(svg, "#[0-9A-F]{6}").Select(match => match.Value).Distinct());
        Assert.Contains("15 hopen: goed op zichzelf. 5 hopen: minder dure zorg nodig.", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void With_no_reasons_at_all_there_is_a_sentence() => Assert.Equal("Niemand gaf een reden.", PictureWords.Reasons([new("Iets anders", 0, "geen")]));
}

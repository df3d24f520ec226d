using Bunit;
using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Files;
using SocialeBasis.Reports.Pictures;
using SocialeBasis.Tests.Reports;
using SocialeBasis.Web.BigScreen;
using SocialeBasis.Web.Lead.Parts;
using SocialeBasis.Web.TakePart.Results;

namespace SocialeBasis.Tests.Measures;

/// <summary>One rule says whose dot gets a ring, and phone, lead, wall, picture and report all follow it: in words and in the picture.</summary>
public sealed class LoneVoiceTests : BunitContext
{
    private const string Words = "heel anders";

    [Theory]
    [InlineData(new[] { 6, 0, 0, 0, 4 }, new int[0])] // Two camps: nobody stands alone.
    [InlineData(new[] { 2, 0, 0, 0, 6 }, new int[0])]
    [InlineData(new[] { 2, 0, 0, 0, 7 }, new[] { 1 })]
    [InlineData(new[] { 5, 0, 0, 1, 1 }, new int[0])]
    [InlineData(new[] { 9, 0, 0, 1, 1 }, new[] { 4, 5 })]
    [InlineData(new[] { 1, 0, 0, 0, 2 }, new int[0])] // Too few for a picture.
    [InlineData(new[] { 1, 0, 0, 0, 3 }, new[] { 1 })]
    [InlineData(new[] { 0, 0, 0, 0, 0 }, new int[0])]
    public void The_rule(int[] votes, int[] lone) => Assert.Equal(lone, LoneVoices.In(Counts(votes)));

    [Fact]
    public void The_rule_is_never_more_than_what_was_measured_and_the_summary_says_the_same() => Assert.All(Small(9), counts =>
    {
        var summary = RatingSummary.Of(counts);
        Assert.Equal(LoneVoices.In(counts), summary.LoneVoices);
        Assert.Equal(summary.LonePeople > 0, summary.LoneVoicesSentence is not null);
        Assert.True(summary.LonePeople == 0 || summary.LonePeople == LoneVoices.Count(counts));
        Assert.True(summary.Label is not (AgreementLabel.TwoCamps or AgreementLabel.TooFewAnswers or AgreementLabel.NoAnswers) || summary.LonePeople == 0);
        Assert.True(summary.Label is not AgreementLabel.AlikeButForAVoice || summary.LonePeople > 0);
        Assert.Equal(summary.LoneVoices.Count, DotHistogram.Draw(summary, DotHistogramSize.Report, new("x")).Shapes.OfType<CircleShape>().Count());
    });

    [Fact]
    public void Phone_lead_and_wall_say_and_draw_what_the_rule_says()
    {
        var frame = ((InfluenceView)SessionView.For(Given.Session(StepKind.Influence).Value, new Viewer.Facilitator()).Step).Frame;
        var step = new InfluenceView { Frame = frame, Whose = WhoseInfluence.Municipality, Actors = [], Yours = [], YoursBefore = [], Results = [] };
        Assert.All(Small(6).Append(Counts([6, 0, 0, 0, 4])).Append(Counts([9, 0, 0, 1, 1])), counts =>
        {
            var result = new InfluenceResult(Guid.CreateVersion7(), "Kerk", null, counts, null, [], [0, 0, 0, 0, 0, 0, 0], 0, null);
            Agrees(counts, Render<RatingFigure>(p => p.Add(f => f.Result, result).Add(f => f.Own, null)));
            Agrees(counts, Render<RatedRow>(p => p.Add(f => f.Step, step).Add(f => f.Result, result).Add(f => f.IsReadOnly, true)));
            Agrees(counts, Render<InfluenceFocus>(p => p.Add(f => f.Result, result).Add(f => f.Asked, step.Asked)));
            Agrees(counts, Render<InfluenceFigure>(p => p.Add(f => f.Result, result)), hasWords: false);
        });
    }

    [Fact]
    public void Report_and_pictures_say_and_draw_what_the_rule_says()
    {
        List<RatingCounts> all =
        [
            Counts([6, 0, 0, 0, 4]), Counts([8, 0, 0, 1, 1]),
            .. Small(10).Where(counts => counts.N == 10 && LoneVoices.Count(counts) > 0).Where((_, i) => i % 8 == 0).Take(38),
        ];
        Assert.Contains(all, counts => LoneVoices.In(counts).Count == 0);
        Assert.Contains(all, counts => LoneVoices.In(counts).Count > 1);
        var given = Given.Session(setup => setup, all.Select((_, i) => $"Actor {i:00}"), null, StepKind.Arrival, StepKind.Influence, StepKind.Closing)
            .Joined(10).At(StepKind.Influence);
        foreach (var (counts, i) in all.Select((counts, i) => (counts, i)))
        {
            var values = Enumerable.Range(1, 5).SelectMany(value => Enumerable.Repeat(value, counts[value])).ToList();
            given.EverybodySays((step, person) => new RateInfluence(step, given.Actor($"Actor {i:00}"), values[person], InfluenceKinds.None));
        }

        given.Revealed();
        for (var i = 0; i < all.Count; i++)
        {
            given.Settled("Zo zien wij het.", subject: given.Actor($"Actor {i:00}"));
        }

        var report = Report.Of(given);
        var pictures = PictureFiles.Of(ShownTalk.Of(given.Value), Report.Context, report)
            .Where(picture => picture.Id.StartsWith("invloed-stap-", StringComparison.Ordinal)).ToDictionary(picture => picture.Title);
        var others = Report.Part(report, "andere-stemmen")!.Blocks.OfType<Table>().Single().Rows.Select(row => row.Cells[0].Text).ToHashSet();
        foreach (var (counts, i) in all.Select((counts, i) => (counts, i)))
        {
            var lone = LoneVoices.In(counts);
            var figure = report.AllSections.Single(section => section.Heading == $"Actor {i:00}").Blocks.OfType<Figure>().Single();
            Assert.Equal(lone.Count, figure.Drawing.Shapes.OfType<CircleShape>().Count());
            Assert.Equal(lone.Count > 0, figure.Beside.OfType<Paragraph>().Any(words => words.Text.Contains(Words, StringComparison.Ordinal)));
            Assert.Equal(lone.Count > 0, others.Contains($"Invloed op Actor {i:00}"));
            var picture = pictures[$"Actor {i:00}"].Drawing;
            Assert.Equal(lone.Count, picture.Shapes.OfType<Group>().Single().Shapes.OfType<CircleShape>().Count());
            Assert.Equal(
                lone.Count > 0,
                picture.Shapes.OfType<TextBlock>().Any(text => text.Lines.Any(line => line.Contains(Words, StringComparison.Ordinal)))
            );
        }
    }

    private static void Agrees<T>(RatingCounts counts, IRenderedComponent<T> screen, bool hasWords = true)
        where T : IComponent
    {
        var lone = LoneVoices.In(counts);
        var drawing = screen.FindAll("svg").FirstOrDefault(svg => svg.QuerySelector(".stippen") is not null);
        var rings = drawing is null ? 0 : drawing.QuerySelectorAll("circle").Length - drawing.QuerySelectorAll(".stippen circle").Length;
        Assert.True(lone.Count == rings, $"{typeof(T).Name} draws {rings} rings for {counts}");
        if (hasWords)
        {
            Assert.True(lone.Count > 0 == screen.Markup.Contains(Words, StringComparison.Ordinal), $"{typeof(T).Name} in words for {counts}");
        }
    }

    private static RatingCounts Counts(int[] votes) => new(votes[0], votes[1], votes[2], votes[3], votes[4]);

    /// <summary>Every way in which up to so many people can choose.</summary>
    private static IEnumerable<RatingCounts> Small(int most) =>
        from one in Enumerable.Range(0, most + 1)
        from two in Enumerable.Range(0, most - one + 1)
        from three in Enumerable.Range(0, most - one - two + 1)
        from four in Enumerable.Range(0, most - one - two - three + 1)
        from five in Enumerable.Range(0, most - one - two - three - four + 1)
        select new RatingCounts(one, two, three, four, five);
}

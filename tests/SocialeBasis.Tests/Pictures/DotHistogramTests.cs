using CsCheck;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Pictures;

public class DotHistogramTests
{
    public static TheoryData<DotHistogramSize> Sizes =>
        [DotHistogramSize.Screen, DotHistogramSize.Large, DotHistogramSize.Wall, DotHistogramSize.Phone, DotHistogramSize.Report, DotHistogramSize.Row];

    [Theory, MemberData(nameof(Sizes))]
    public void There_is_one_dot_for_every_person_and_all_fit(DotHistogramSize size) =>
        Gen.Select(Gen.Int[0, 150].Array[5], Gen.Int[0, 150].Array[5]).Sample((counts, earlier) =>
        {
            var drawing = DotHistogram.Draw(counts, size, new("Invloed.", earlier));
            var columns = drawing.Shapes.OfType<Group>().ToList();
            Assert.Equal(counts, columns.Select(c => c.Shapes.Count));
            for (var i = 0; i < 5; i++)
            {
                Assert.All(columns[i].Shapes.Cast<CircleShape>(), dot =>
                {
                    Assert.InRange(dot.X - dot.Radius, i * size.Width / 5, size.Width);
                    Assert.InRange(dot.X + dot.Radius, 0, (i + 1) * size.Width / 5);
                    Assert.InRange(dot.Y - dot.Radius, 0, size.Base);
                    Assert.InRange(dot.Y + dot.Radius, 0, size.Base);
                });
            }
        });

    [Fact]
    public void Two_people_stand_side_by_side_and_a_lone_one_in_the_middle()
    {
        var dots = DotHistogram.Draw([3, 0, 0, 0, 0], DotHistogramSize.Screen, new("x")).Shapes.OfType<Group>().First()
            .Shapes.Cast<CircleShape>().ToList();
        Assert.Equal([23.0, 45.0, 34.0], dots.Select(d => d.X));
        Assert.Equal(dots[0].Y, dots[1].Y);
        Assert.True(dots[2].Y < dots[0].Y);
    }

    [Fact]
    public void A_lone_voice_has_a_ring()
    {
        var drawing = DotHistogram.Draw(RatingSummary.Of(new(1, 0, 0, 9, 14)), DotHistogramSize.Screen, new("x"));
        var ring = Assert.Single(drawing.Shapes.OfType<CircleShape>());
        Assert.Null(ring.Paint.Fill);
    }

    [Fact]
    public void An_earlier_round_is_a_dashed_outline_behind_the_dots()
    {
        var drawing = DotHistogram.Draw([3, 3, 3, 3, 3], DotHistogramSize.Screen, new("x", [2, 0, 1, 5, 4]));
        var outlines = drawing.Shapes.OfType<PathShape>().ToList();
        Assert.Equal(4, outlines.Count);
        Assert.All(outlines, o => Assert.NotNull(o.Paint.Dash));
        Assert.IsType<PathShape>(drawing.Shapes[0]);
    }

    [Fact]
    public void With_three_rounds_the_first_is_dotted_and_the_second_dashed()
    {
        var drawing = DotHistogram.Draw([3, 0, 0, 0, 0], DotHistogramSize.Wall, new("x", [2, 0, 0, 0, 0], First: [1, 0, 0, 0, 0]));
        var outlines = drawing.Shapes.OfType<PathShape>().ToList();
        Assert.Equal([true, false], outlines.Select(outline => outline.Paint.Round));
    }

    [Fact]
    public void A_stack_of_shapes_has_one_for_every_person()
    {
        foreach (var shape in Enum.GetValues<PerspectiveShape>())
        {
            var drawing = ShapeStacks.Draw(shape, [0, 3, 1, 12, 4], "x");
            Assert.Equal(20, drawing.Shapes.Count(s => s is not (TextBlock or LineShape)));
        }
    }

    [Fact]
    public void The_words_count_people_and_name_those_who_do_not_know()
    {
        Assert.Equal("5 mensen kiezen 1, 1 kiest 3, 4 kiezen 5. 2 weten het niet.", PictureWords.Ratings([5, 0, 1, 0, 4], 2));
        Assert.Equal("1 mens kiest 2.", PictureWords.Ratings([0, 1, 0, 0, 0]));
        Assert.Equal("Nog niemand heeft gekozen.", PictureWords.Ratings([0, 0, 0, 0, 0]));
        Assert.Equal("22 mensen · 2 weet niet", PictureWords.People(22, 2));
        Assert.Equal("1 mens", PictureWords.People(1, 0));
    }
}

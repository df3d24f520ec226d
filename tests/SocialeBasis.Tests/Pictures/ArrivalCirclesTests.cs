using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Pictures;

public class ArrivalCirclesTests
{
    [Fact]
    public void The_circles_come_nearer_touch_at_the_last_person_and_never_overlap()
    {
        var before = double.PositiveInfinity;
        for (var present = 0; present <= 24; present++)
        {
            var apart = Apart(ArrivalCircles.Draw(present, 20, "x"));
            Assert.True(apart >= -0.001, "overlap");
            Assert.True(apart <= before + 0.001, "further apart");
            Assert.Equal(present >= 20, apart < 0.001);
            before = apart;
        }
    }

    [Fact]
    public void They_stay_in_the_picture()
    {
        var drawing = ArrivalCircles.Draw(0, 20, "x");
        Assert.All(drawing.Shapes.Cast<Group>(), g =>
        {
            var radius = ((CircleShape)g.Shapes[0]).Radius;
            Assert.InRange(g.Dx, radius, drawing.Width - radius);
            Assert.InRange(g.Dy, radius, drawing.Height - radius);
        });
    }

    private static double Apart(Drawing drawing)
    {
        var groups = drawing.Shapes.Cast<Group>().ToList();
        var radius = ((CircleShape)groups[0].Shapes[0]).Radius;
        return Math.Min(
            Math.Min(Between(groups[0], groups[1]), Between(groups[1], groups[2])), Between(groups[0], groups[2])) - 2 * radius;

        static double Between(Group a, Group b) => Math.Sqrt(Math.Pow(a.Dx - b.Dx, 2) + Math.Pow(a.Dy - b.Dy, 2));
    }
}

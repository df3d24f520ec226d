using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Pictures;

/// <summary>Where the circles stand, read from the drawing itself and not from the code that places the labels.</summary>
internal sealed record Circles(double Width, double Radius, IReadOnlyList<CircleShape> Drawn)
{
    public static Circles Of(MapFormat format)
    {
        var drawing = SphereMap.Draw(SphereMap.Layout([], format), new("Leeg."));
        var fills = drawing.Shapes.OfType<Group>().First().Shapes.Cast<CircleShape>().ToList();
        return new(drawing.Width, fills[0].Radius, fills);
    }

    public (double X, double Y) Centre(Spheres sphere)
    {
        var circle = Drawn[SphereAreas.Singles.ToList().IndexOf(sphere)];
        return (circle.X, circle.Y);
    }
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The names of the three spheres, on the curve or straight beside it, and their letter badges on the line.</summary>
internal sealed record SphereNames(MapFrame Frame)
{
    public IReadOnlyList<Definition> Definitions()
    {
        if (!Frame.CurvedNames)
        {
            return [];
        }

        return [.. SphereAreas.Singles.Select(Arc)];

        ArcDefinition Arc(Spheres sphere)
        {
            var over = sphere == Spheres.Personal;
            var radius = Frame.Radius - (over ? 62 : 36) * Frame.Scale;
            var (x, y) = Frame.Centre(sphere);
            var sweep = over ? "1" : "0";
            return new("n" + sphere.Letters(), Numbers.Path($"M{x - radius} {y}A{radius} {radius} 0 0 {sweep} {x + radius} {y}"));
        }
    }

    public IReadOnlyList<Shape> Shapes() =>
    [
        new Group([.. SphereAreas.Singles.Select(s => Frame.CurvedNames ? Curved(s) : Straight(s))]),
        .. SphereAreas.Singles.Select(Badge),
    ];

    private TextBlock Curved(Spheres sphere) => new(
        0,
        0,
        [Capital(sphere)],
        38 * Frame.Scale,
        Inks.Name(sphere),
        Bold: true,
        Anchor: TextAnchor.Middle,
        Halo: Inks.Fill(sphere),
        HaloWidth: 6 * Frame.Scale,
        Arc: "n" + sphere.Letters(),
        ArcOffset: sphere switch { Spheres.Personal => 0.5, Spheres.Community => 0.45, _ => 0.55 });

    private TextBlock Straight(Spheres sphere)
    {
        var size = Math.Min(PhoneDots.Type, Frame.Sizes[0]);
        var (x, y, anchor) = sphere switch
        {
            Spheres.Personal => (Frame.X + Frame.BadgeRadius + 8, Frame.Y - Frame.Radius - 0.15 * size, TextAnchor.Start),
            Spheres.Community => (4.0, Frame.Height - 0.4 * size, TextAnchor.Start),
            _ => (Frame.Width - 4, Frame.Height - 0.4 * size, TextAnchor.End),
        };
        return new(
            x, y, [Capital(sphere)], size, Inks.Name(sphere), Bold: true, Anchor: anchor, Halo: Inks.Table.InMono(Inks.Paper), HaloWidth: 4);
    }

    private Group Badge(Spheres sphere)
    {
        var (x, y) = Frame.OnCircle(sphere, MapFrame.BadgeAngle(sphere), Frame.Radius);
        var radius = Frame.BadgeRadius;
        return new(
        [
            new CircleShape(x, y, radius * 1.1, Paint.Filled(Inks.Paper)),
            new CircleShape(x, y, radius * 0.95, Paint.Filled(Inks.Line(sphere))),
            new TextBlock(x, y + 0.43 * radius, [sphere.Letters()], 1.28 * radius, Inks.Paper, Bold: true, Anchor: TextAnchor.Middle),
        ]);
    }

    internal static string Capital(Spheres sphere)
    {
        var name = sphere.DutchName();
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The three circles printed over each other, with their patterns and their broken lines.</summary>
internal sealed record SphereCircles(double X, double Y, double Radius, double PatternScale, double LineScale)
{
    /// <summary>The class of what only exists because circles overlap.</summary>
    public const string OverlapClass = "over";

    private static readonly double HalfRootThree = Math.Sqrt(3) / 2;

    private (double X, double Y) Centre(Spheres sphere) => sphere switch
    {
        Spheres.Personal => (X, Y),
        Spheres.Community => (X - Radius / 2, Y + Radius * HalfRootThree),
        _ => (X + Radius / 2, Y + Radius * HalfRootThree),
    };

    public IReadOnlyList<Definition> Definitions()
    {
        var (gx, gy) = Centre(Spheres.Community);
        return [.. Patterns(PatternScale), new ClipDefinition("cp", X, Y, Radius), new ClipDefinition("cg", gx, gy, Radius)];
    }

    /// <summary>The patterns of the three spheres, with the ids that <see cref="PatternOf"/> gives.</summary>
    public static IReadOnlyList<Definition> Patterns(double scale) =>
    [
        new PatternDefinition(PatternOf(Spheres.Personal), PatternKind.Dots, scale, Inks.Line(Spheres.Personal)),
        new PatternDefinition(PatternOf(Spheres.Community), PatternKind.Diagonal, scale, Inks.Line(Spheres.Community)),
        new PatternDefinition(PatternOf(Spheres.Institutional), PatternKind.Level, scale, Inks.Line(Spheres.Institutional)),
    ];

    public static string PatternOf(Spheres sphere) => "pat" + sphere.Letters();

    /// <summary>Fills, pairs, patterns, middle, lines: in that order.</summary>
    public IReadOnlyList<Shape> Shapes()
    {
        var singles = SphereAreas.Singles;
        return
        [
            new Group([.. singles.Select(s => Circle(s, Paint.Filled(Inks.Fill(s))))]),
            new Group(
                [
                    Circle(Spheres.Community, Paint.Filled(Inks.Fill(Spheres.Personal | Spheres.Community))),
                    Circle(Spheres.Institutional, Paint.Filled(Inks.Fill(Spheres.Personal | Spheres.Institutional))),
                ],
                CssClass: OverlapClass,
                Clip: "cp"),
            new Group(
                [Circle(Spheres.Institutional, Paint.Filled(Inks.Fill(Spheres.Community | Spheres.Institutional)))],
                CssClass: OverlapClass,
                Clip: "cg"),
            new Group([.. singles.Select(s => Circle(s, Paint.Patterned(PatternOf(s))))]),
            new Group(
                [new Group([Circle(Spheres.Institutional, Paint.Filled(Inks.Green))], Clip: "cp")],
                CssClass: OverlapClass,
                Clip: "cg"),
            new Group([.. singles.Select(s => Circle(s, BrokenLine(s, Radius, LineScale)))]),
        ];
    }

    /// <summary>The open border of a sphere: dots, dashes or long dashes, a whole number of them round the circle.</summary>
    public static Paint BrokenLine(Spheres sphere, double radius, double scale)
    {
        var (dash, gap) = sphere switch
        {
            Spheres.Personal => (0.1, 15.2),
            Spheres.Community => (24.0, 16.0),
            _ => (80.0, 13.0),
        };
        var round = 2 * Math.PI * radius;
        var period = round / Math.Max(6, Math.Round(round / ((dash + gap) * scale)));
        var part = sphere == Spheres.Personal ? 0.1 : period * dash / (dash + gap);
        return new(
            Stroke: Inks.Line(sphere),
            StrokeWidth: 6 * scale,
            Dash: [part, Math.Floor((period - part) * 1000) / 1000],
            Round: true);
    }

    private CircleShape Circle(Spheres sphere, Paint paint)
    {
        var (x, y) = Centre(sphere);
        return new(x, y, Radius, paint);
    }
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>How a group is divided over one actor: a disc of eight sectors, clockwise from the top, P · PG · G · GI · I · PI · PGI · B.</summary>
internal static class SpreadDisc
{
    /// <summary>A disc as a picture of its own, with its paper rim.</summary>
    /// <param name="counts">Eight counts in the order of <see cref="SphereAreas.InOrder"/>; <c>weet niet</c> is not among them.</param>
    /// <param name="sentence">The text alternative; empty beside a name that says it.</param>
    /// <param name="diameter">Rim included.</param>
    public static Drawing Draw(IReadOnlyList<int> counts, string sentence, double diameter = 38)
    {
        var middle = diameter / 2;
        return new(
            diameter,
            diameter,
            sentence,
            [
                new CircleShape(middle, middle, middle, Paint.Filled(Inks.Paper)),
                .. Shapes(counts, null, middle, middle, middle * 16 / 19),
            ]);
    }

    /// <summary>
    /// The sectors round (<paramref name="x"/>, <paramref name="y"/>), one shape for every area somebody chose; their angles add up to
    /// the whole disc. With nobody: an empty ring.
    /// </summary>
    /// <param name="counts">See <see cref="Draw"/>.</param>
    /// <param name="here">
    /// The area the disc lies in. In black and white the share that chose it is white and every other share black; with null
    /// only the middle area is black.
    /// </param>
    /// <param name="x">Of the centre.</param>
    /// <param name="y">Of the centre.</param>
    /// <param name="radius">Without the rim.</param>
    public static IReadOnlyList<Shape> Shapes(IReadOnlyList<int> counts, Spheres? here, double x, double y, double radius)
    {
        var total = counts.Sum();
        var line = Math.Max(0.7, radius / 10);
        if (total == 0)
        {
            return [new CircleShape(x, y, radius, new(Fill: Inks.Paper, Stroke: Inks.Text, StrokeWidth: line))];
        }

        var shapes = new List<Shape>();
        var before = 0;
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] == 0)
            {
                continue;
            }

            var area = SphereAreas.InOrder[i];
            var fill = Inks.Fill(area);
            if (here is { } own)
            {
                fill = fill.InMono(area == own ? Inks.Paper : Inks.Text);
            }

            var paint = new Paint(Fill: fill, Stroke: Inks.Text, StrokeWidth: line, Round: true);
            shapes.Add(counts[i] == total
                ? new CircleShape(x, y, radius, paint)
                : new PathShape(Sector(x, y, radius, (double)before / total, (double)(before + counts[i]) / total), paint));
            before += counts[i];
        }

        return shapes;
    }

    private static string Sector(double x, double y, double radius, double from, double to)
    {
        var (x1, y1) = At(from);
        var (x2, y2) = At(to);
        var large = to - from > 0.5 ? "1" : "0";
        return Numbers.Path($"M{x} {y}L{x1} {y1}A{radius} {radius} 0 {large} 1 {x2} {y2}Z");

        (double X, double Y) At(double share)
        {
            var angle = 2 * Math.PI * share;
            return (x + radius * Math.Sin(angle), y - radius * Math.Cos(angle));
        }
    }
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The disc unrolled: a bar in the order P · PG · G · GI · I · PI · PGI · B, with the letters where they fit.</summary>
public static class SpreadBar
{
    private const double Gap = 2;
    private const double EarlierRow = 0.62;

    /// <summary>A bar; of 448 × 44 on the big screen, smaller on a phone and in the report.</summary>
    /// <param name="counts">Eight counts in the order of <see cref="SphereAreas.InOrder"/>; with nobody the bar is an empty dashed box.</param>
    /// <param name="sentence">The text alternative; empty when words beside the bar say it.</param>
    /// <param name="width">Of the whole bar.</param>
    /// <param name="height">Of the whole bar; the letters follow it.</param>
    /// <param name="earlier">
    /// Eight counts of the round before, as a lower row of dashed outlines under the bar; null for none. The picture is then higher
    /// by <see cref="EarlierHeight"/>.
    /// </param>
    public static Drawing Draw(IReadOnlyList<int> counts, string sentence, double width = 448, double height = 44, IReadOnlyList<int>? earlier = null)
    {
        var bar = Bar(counts, sentence, width, height);
        return earlier is null || earlier.Sum() == 0
            ? bar
            : bar with { Height = height + EarlierHeight(height), Shapes = [.. bar.Shapes, .. Earlier(earlier, width, height)] };
    }

    /// <summary>What the row of the round before adds to a bar of this height.</summary>
    public static double EarlierHeight(double height) => 0.1 * height + EarlierRow * height;

    private static Drawing Bar(IReadOnlyList<int> counts, string sentence, double width, double height)
    {
        var scale = height / 44;
        var edge = Math.Max(1, 2 * scale);
        var total = counts.Sum();
        if (total == 0)
        {
            var empty = new Paint(Stroke: Inks.Text, StrokeWidth: edge, Dash: [6 * scale, 5 * scale]);
            return new(width, height, sentence, [new RectShape(edge / 2, edge / 2, width - edge, height - edge, 3 * scale, empty)]);
        }

        var used = counts.Count(c => c > 0);
        var room = width - edge - (used - 1) * Gap;
        var shapes = new List<Shape>();
        var x = edge / 2;
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] == 0)
            {
                continue;
            }

            var part = room * counts[i] / total;
            shapes.AddRange(Part(SphereAreas.InOrder[i], new(x, edge / 2, part, height - edge), scale, edge));
            x += part + Gap;
        }

        return new(width, height, sentence, shapes, SphereCircles.Patterns(Math.Max(0.5, 0.9 * scale)));
    }

    private static IEnumerable<Shape> Earlier(IReadOnlyList<int> counts, double width, double height)
    {
        var scale = height / 44;
        var edge = Math.Max(1, 2 * scale);
        var room = width - edge - (counts.Count(c => c > 0) - 1) * Gap;
        var (x, high) = (edge / 2, EarlierRow * height - edge);
        var size = Math.Max(11, 24 * scale * Math.Min(1, 1.3 / scale));
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] == 0)
            {
                continue;
            }

            var part = room * counts[i] / counts.Sum();
            yield return new RectShape(
                x, 1.1 * height + edge / 2, part, high, 3 * scale, new(Stroke: Inks.Text, StrokeWidth: edge, Dash: [3 * edge, 2.5 * edge]));
            var letters = SphereAreas.InOrder[i].Letters();
            if (TextMeasure.Width(letters, size, bold: true) + 8 * scale <= part)
            {
                yield return new TextBlock(
                    x + part / 2,
                    1.1 * height + edge / 2 + high / 2 + 0.35 * size,
                    [letters],
                    size,
                    Inks.Text,
                    Anchor: TextAnchor.Middle
                );
            }

            x += part + Gap;
        }
    }

    private static IEnumerable<Shape> Part(Spheres area, Box box, double scale, double edge)
    {
        yield return Rect(Paint.Filled(Inks.Fill(area)));
        if (area.Letters() != "PGI")
        {
            foreach (var sphere in SphereAreas.Singles.Where(s => area.HasFlag(s)))
            {
                yield return Rect(Paint.Patterned(SphereCircles.PatternOf(sphere)));
            }
        }

        yield return Rect(Paint.Lined(Inks.Text, edge));
        var size = Math.Max(11, 24 * scale);
        if (TextMeasure.Width(area.Letters(), size, bold: true) + 8 * scale > box.Width)
        {
            yield break;
        }

        yield return new TextBlock(
            box.X + box.Width / 2,
            box.MiddleY + 0.35 * size,
            [area.Letters()],
            size,
            Inks.OnFill(area),
            Bold: true,
            Anchor: TextAnchor.Middle,
            Halo: Inks.Fill(area),
            HaloWidth: 5 * scale);

        RectShape Rect(Paint paint) => new(box.X, box.Y, box.Width, box.Height, 3 * scale, paint);
    }
}

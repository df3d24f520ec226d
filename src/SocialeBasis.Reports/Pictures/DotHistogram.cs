using System.Globalization;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Reports.Pictures;

/// <summary>One dot for every person, stacked over the answers 1 to 5. Never a mean, never an index.</summary>
public static class DotHistogram
{
    /// <summary>The answers of everybody. Which of them get a ring, the summary says: its words and this picture always agree.</summary>
    /// <param name="summary">What was counted.</param>
    /// <param name="size">One of the sizes.</param>
    /// <param name="options">Sentence, earlier round, ground.</param>
    public static Drawing Draw(RatingSummary summary, DotHistogramSize size, DotHistogramOptions options) =>
        Draw(summary.Counts.Votes, size, options, summary.LoneVoices);

    /// <summary>Without rings: answers of a group, or of another day, of which no words stand beside the picture.</summary>
    /// <param name="counts">Five counts, for the answers 1 to 5. <c>Weet niet</c> is not in it; see <see cref="PictureWords.People"/>.</param>
    /// <param name="size">One of the sizes.</param>
    /// <param name="options">Sentence, earlier round, ground.</param>
    public static Drawing Draw(IReadOnlyList<int> counts, DotHistogramSize size, DotHistogramOptions options) => Draw(counts, size, options, []);

    private static Drawing Draw(IReadOnlyList<int> counts, DotHistogramSize size, DotHistogramOptions options, Seq<int> lone)
    {
        var column = size.Width / 5;
        var highest = Math.Max(counts.Max(), Math.Max(options.Earlier?.Max() ?? 0, options.First?.Max() ?? 0));
        var grid = DotGrid.For(size, highest);
        var mark = options.Ground.Mark();
        var shapes = new List<Shape>();
        for (var i = 0; i < 5; i++)
        {
            var middle = (i + 0.5) * column;
            if (options.First is { } first && first[i] > 0)
            {
                shapes.Add(Outline(grid.Outline(first[i], middle), size, options.Ground.Text(), dotted: true));
            }

            if (options.Earlier is { } earlier && earlier[i] > 0)
            {
                shapes.Add(Outline(grid.Outline(earlier[i], middle), size, options.Ground.Text()));
            }

            shapes.Add(new Group(
                [.. grid.Dots(counts[i], middle).Select(d => new CircleShape(d.X, d.Y, grid.Radius, Paint.Filled(mark)))],
                CssClass: "stippen"));
            if (lone.Contains(i + 1))
            {
                var (x, y) = grid.Dots(counts[i], middle).Last();
                shapes.Add(new CircleShape(x, y, 1.6 * grid.Radius, Paint.Lined(mark, size.Line)));
            }

            if (size.Type > 0)
            {
                shapes.Add(Number(i + 1, middle, size, options.Ground.Text()));
            }
        }

        shapes.Add(new LineShape(0, size.Base, size.Width, size.Base, Paint.Lined(options.Ground.Text(), size.Line)));
        return new(size.Width, size.Height, options.Sentence, shapes);
    }

    /// <summary>Behind the dots of now, so that every dot stays whole.</summary>
    private static PathShape Outline(string data, DotHistogramSize size, Ink ink, bool dotted = false)
    {
        var width = 2.5 * size.Line / 3;
        return new(data, new(Stroke: ink, StrokeWidth: width, Dash: dotted ? [0.1, 2.4 * width] : [2.4 * width, 2 * width], Round: dotted));
    }

    private static TextBlock Number(int value, double middle, DotHistogramSize size, Ink ink) => new(
        middle,
        size.Base + 1.27 * size.Type,
        [value.ToString(CultureInfo.InvariantCulture)],
        size.Type,
        ink,
        Bold: true,
        Anchor: TextAnchor.Middle);
}

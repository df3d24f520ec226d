using System.Globalization;
using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The answers of one perspective: single stacks of its shape over 1 to 5. Only above the threshold for small groups.</summary>
public static class ShapeStacks
{
    /// <summary>The figure, 140 × 158 at scale 1; place several side by side, with the same <paramref name="highest"/>.</summary>
    /// <param name="shape">Of the perspective.</param>
    /// <param name="counts">Five counts, for the answers 1 to 5.</param>
    /// <param name="sentence">The text alternative; <see cref="PictureWords.Ratings"/> makes one.</param>
    /// <param name="ground">What the figure stands on.</param>
    /// <param name="highest">The highest stack among the figures beside it, so that all have one scale; 0 for its own.</param>
    /// <param name="scale">1 on the big screen.</param>
    public static Drawing Draw(
        PerspectiveShape shape,
        IReadOnlyList<int> counts,
        string sentence,
        Ground ground = Ground.Light,
        int highest = 0,
        double scale = 1)
    {
        var column = 28 * scale;
        var baseLine = 126 * scale;
        var pitch = Math.Min(column, 122 * scale / Math.Max(1, Math.Max(highest, counts.Max())));
        var paint = Paint.Filled(ground.Mark());
        var shapes = new List<Shape>();
        for (var i = 0; i < 5; i++)
        {
            var x = (i + 0.5) * column;
            for (var n = 0; n < counts[i]; n++)
            {
                shapes.Add(PerspectiveMark.At(shape, x, baseLine - 2.2 * scale - (n + 0.5) * pitch, Math.Min(23.5 * scale, 0.84 * pitch), paint));
            }

            shapes.Add(new TextBlock(
                x,
                154 * scale,
                [(i + 1).ToString(CultureInfo.InvariantCulture)],
                Math.Max(24 * scale, 12),
                ground.Text(),
                Anchor: TextAnchor.Middle));
        }

        shapes.Add(new LineShape(0, baseLine, 5 * column, baseLine, Paint.Lined(ground.Text(), 3 * scale)));
        return new(5 * column, 158 * scale, sentence, shapes);
    }

    /// <summary>Who is here: one shape per person in a row of 44 high; more than fit in <paramref name="width"/> stand closer.</summary>
    /// <param name="shape">Of the perspective.</param>
    /// <param name="count">How many people.</param>
    /// <param name="width">The most the row may take; the picture is as wide as it needs.</param>
    /// <param name="ground">What the row stands on.</param>
    public static Drawing Row(PerspectiveShape shape, int count, double width, Ground ground = Ground.Light)
    {
        var pitch = Math.Min(40, (width - 4) / Math.Max(1, count));
        var paint = Paint.Filled(ground.Mark());
        var size = Math.Min(32, 0.84 * pitch);
        return new(
            Math.Max(1, count) * pitch + 4,
            44,
            "",
            [.. Enumerable.Range(0, count).Select(i => PerspectiveMark.At(shape, 2 + (i + 0.5) * pitch, 22, size, paint))]);
    }
}

using CsCheck;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Pictures;

public class SpreadTests
{
    [Fact]
    public void The_sectors_of_a_disc_fill_it_exactly() => Gen.Int[0, 30].Array[8].Where(c => c.Sum() > 0).Sample(counts =>
    {
        var shapes = SpreadDisc.Shapes(counts, null, 0, 0, 100);
        Assert.Equal(counts.Count(c => c > 0), shapes.Count);
        if (shapes is [CircleShape])
        {
            return;
        }

        var shares = shapes.Cast<PathShape>().Select(Share).ToList();
        Assert.Equal(1, shares.Sum(), 0.002);
        Assert.All(
            counts.Where(c => c > 0).Zip(shares),
            pair => Assert.Equal((double)pair.First / counts.Sum(), pair.Second, 0.002));
    });

    [Fact]
    public void The_parts_of_a_bar_fill_it_exactly() => Gen.Int[0, 30].Array[8].Where(c => c.Sum() > 0).Sample(counts =>
    {
        var drawing = SpreadBar.Draw(counts, "Verdeling.");
        var parts = drawing.Shapes.OfType<RectShape>().Where(r => r.Paint.Stroke is not null).ToList();
        Assert.Equal(counts.Count(c => c > 0), parts.Count);
        Assert.Equal(447, parts[^1].X + parts[^1].Width, 0.001);
    });

    [Fact]
    public void A_small_part_of_a_bar_has_no_letters() =>
        Assert.Equal(["G"], SpreadBar.Draw([1, 0, 40, 0, 0, 0, 0, 0], "x").Shapes.OfType<TextBlock>().SelectMany(t => t.Lines));

    [Fact]
    public void The_round_before_is_a_row_of_dashed_outlines_under_the_bar()
    {
        var plain = SpreadBar.Draw([1, 0, 9, 0, 4, 0, 0, 6], "x");
        var again = SpreadBar.Draw([1, 0, 9, 0, 4, 0, 0, 6], "x", earlier: [0, 0, 12, 0, 0, 0, 0, 8]);

        var bar = plain.Shapes.OfType<RectShape>().ToList();
        Assert.Equal(bar, again.Shapes.OfType<RectShape>().Take(bar.Count));
        var outlines = again.Shapes.OfType<RectShape>().Where(rect => rect.Paint.Dash is not null).ToList();
        Assert.Equal(2, outlines.Count);
        Assert.All(outlines, outline => Assert.Null(outline.Paint.Fill));
        Assert.Equal(1.5, outlines[0].Width / outlines[1].Width, 0.001);
        Assert.All(outlines, outline => Assert.InRange(outline.Y + outline.Height, 44, again.Height));
        Assert.Equal(plain.Height + SpreadBar.EarlierHeight(44), again.Height);
    }

    [Fact]
    public void With_nobody_disc_and_bar_are_empty()
    {
        Assert.IsType<CircleShape>(Assert.Single(SpreadDisc.Shapes(new int[8], null, 0, 0, 10)));
        Assert.IsType<RectShape>(Assert.Single(SpreadBar.Draw(new int[8], "x").Shapes));
    }

    private static double Share(PathShape sector)
    {
        var n = sector.Data.Replace("M0 0L", "", StringComparison.Ordinal).TrimEnd('Z').Split('A', ' ', 'L')
            .Select(t => double.Parse(t, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var turn = (Angle(n[^2], n[^1]) - Angle(n[0], n[1]) + 4 * Math.PI) % (2 * Math.PI);
        var large = n[^4] == 1;
        return (large && turn < Math.PI - 0.01 ? turn + 2 * Math.PI : turn) / (2 * Math.PI);
    }

    private static double Angle(double x, double y) => Math.Atan2(x, -y);
}

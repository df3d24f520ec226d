namespace SocialeBasis.Reports.Pictures;

/// <summary>Where the dots of a histogram stand: how many side by side, how far apart.</summary>
internal sealed record DotGrid(int PerRow, double Pitch, double Base)
{
    public double Radius => Pitch * 10 / 22;

    /// <summary>
    /// The largest dots with which the highest stack fits: rows grow wider when a stack would exceed the figure's height
    /// (eight rows on the big screen), and the dots grow smaller when a column is full.
    /// </summary>
    public static DotGrid For(DotHistogramSize size, int highest)
    {
        var column = size.Width / 5;
        var under = size.Base - size.Line - Clear(size);
        DotGrid? best = null;
        for (var perRow = size.LeastPerRow; perRow <= Math.Max(size.LeastPerRow, 40); perRow++)
        {
            var rows = Math.Max(1, (highest + perRow - 1) / perRow);
            var pitch = Math.Min(size.Pitch, Math.Min(0.9 * column / perRow, (under - 2) / rows));
            if (best is null || pitch > best.Pitch + 0.01)
            {
                best = new(perRow, pitch, under);
            }
        }

        return best!;
    }

    /// <summary>Rows from the base line up, the last one centred.</summary>
    public IEnumerable<(double X, double Y)> Dots(int count, double middle)
    {
        for (var i = 0; i < count; i++)
        {
            var row = i / PerRow;
            var inRow = Math.Min(PerRow, count - row * PerRow);
            yield return (middle + (i % PerRow - (inRow - 1) / 2.0) * Pitch, Base - (row + 0.5) * Pitch);
        }
    }

    /// <summary>Round the same dots, open at the base line.</summary>
    public string Outline(int count, double middle)
    {
        var (rows, rest) = Math.DivRem(count, PerRow);
        var foot = Base + 0.15 * Pitch;
        var (wide, narrow) = (PerRow * Pitch / 2 + 1, rest * Pitch / 2 + 1);
        var step = Base - rows * Pitch - 1;
        var top = Base - (rows + 1) * Pitch - 1;
        if (rest == 0)
        {
            return Numbers.Path($"M{middle - wide} {foot}V{step}H{middle + wide}V{foot}");
        }

        return rows == 0
            ? Numbers.Path($"M{middle - narrow} {foot}V{top}H{middle + narrow}V{foot}")
            : Numbers.Path($"M{middle - wide} {foot}V{step}H{middle - narrow}V{top}H{middle + narrow}V{step}H{middle + wide}V{foot}");
    }

    private static double Clear(DotHistogramSize size) => size.Line / 2 + 0.05 * size.Pitch;
}

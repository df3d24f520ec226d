namespace SocialeBasis.Reports.Pictures;

/// <summary>
/// How many hopes give which reason: bars of ink on paper, with the count in words. A hope may give several reasons, so they add up to nothing.
/// </summary>
public static class ReasonBars
{
    /// <summary>The figure, a row per reason in the order given; a reason that nobody gave has no bar, and says so.</summary>
    /// <param name="reasons">At least one.</param>
    /// <param name="sentence">The text alternative; <see cref="PictureWords.Reasons"/> makes one.</param>
    /// <param name="size">One of the sizes.</param>
    /// <param name="ground">What the figure stands on.</param>
    public static Drawing Draw(IReadOnlyList<ReasonCount> reasons, string sentence, ReasonBarsSize size, Ground ground = Ground.Light)
    {
        var highest = Math.Max(1, reasons.Select(reason => reason.Count).DefaultIfEmpty().Max());
        var left = size.Names + 0.5 * size.Type;
        var room = size.Width - left - size.Words - 0.5 * size.Type;
        var bar = 0.58 * size.Row;
        var shapes = new List<Shape>();
        for (var i = 0; i < reasons.Count; i++)
        {
            var middle = (i + 0.5) * size.Row;
            var length = room * reasons[i].Count / highest;
            var (name, type) = FitLine.Of(reasons[i].Name, size.Names, size.Type, size.Smallest, bold: true);
            shapes.Add(new TextBlock(0, middle + 0.35 * type, [name], type, ground.Text(), Bold: true));
            if (length > 0)
            {
                shapes.Add(new RectShape(left, middle - bar / 2, length, bar, 0.04 * size.Row, Paint.Filled(ground.Mark())));
            }

            shapes.Add(
                new TextBlock(left + length + (length > 0 ? 0.4 * size.Type : 0), middle + 0.35 * size.Type, [reasons[i].Words], size.Type, ground.Text())
            );
        }

        // The line that all bars begin at, so that an empty row is seen to be empty.
        shapes.Add(new LineShape(left, 0.06 * size.Row, left, (reasons.Count - 0.06) * size.Row, Paint.Lined(ground.Text(), Math.Max(1.2, 0.07 * size.Type))));
        return new(size.Width, reasons.Count * size.Row, sentence, shapes);
    }
}

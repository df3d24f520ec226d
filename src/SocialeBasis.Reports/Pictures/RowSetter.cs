namespace SocialeBasis.Reports.Pictures;

/// <summary>A label that looks for a place.</summary>
internal readonly record struct LabelSize(double Width, double Height);

/// <summary>Sets labels in rows inside one area; the first arrangement that fits, nearest to the area's anchor.</summary>
/// <param name="Anchor">The height to gather round.</param>
/// <param name="Gaps">Distances between rows to try, widest first.</param>
/// <param name="PerRow">How many labels may stand in a row, in the order to try.</param>
/// <param name="ColumnGap">Between two labels in a row.</param>
/// <param name="Step">Between two start heights.</param>
internal sealed record RowSetter(
    double Anchor,
    IReadOnlyList<double> Gaps,
    IReadOnlyList<int> PerRow,
    double ColumnGap,
    double Step)
{
    /// <summary>A box for every label, in the order given; null when they do not fit.</summary>
    public Box[]? Set(AreaSpans area, IReadOnlyList<LabelSize> labels)
    {
        if (labels.Count == 0)
        {
            return [];
        }

        if (labels.Max(l => l.Width) > area.Widest || labels.Sum(l => l.Width * l.Height) > area.Size)
        {
            return null;
        }

        var order = Enumerable.Range(0, labels.Count).OrderByDescending(i => labels[i].Width).ToArray();
        var lowest = labels.Min(l => l.Height);
        foreach (var perRow in PerRow)
        {
            var rows = (labels.Count + perRow - 1) / perRow;
            foreach (var gap in Gaps)
            {
                if (rows * lowest + (rows - 1) * gap > area.Bottom - area.Top)
                {
                    continue;
                }

                Box[]? best = null;
                var nearest = double.PositiveInfinity;
                for (var top = area.Top; top < area.Bottom; top += Step)
                {
                    if (Rows(area, labels, order, top, gap, perRow) is not { } boxes)
                    {
                        continue;
                    }

                    var height = boxes.Max(b => b.Bottom) - boxes.Min(b => b.Y);
                    var score = Math.Abs((boxes.Max(b => b.Bottom) + boxes.Min(b => b.Y)) / 2 - Anchor) + height / 4;
                    if (score < nearest - 0.001)
                    {
                        (best, nearest) = (boxes, score);
                    }
                }

                if (best is not null)
                {
                    return best;
                }
            }
        }

        return null;
    }

    private Box[]? Rows(AreaSpans area, IReadOnlyList<LabelSize> labels, int[] order, double top, double gap, int perRow)
    {
        var boxes = new Box[labels.Count];
        var placed = new bool[labels.Count];
        var left = labels.Count;
        var row = new List<int>(perRow);
        while (left > 0)
        {
            row.Clear();
            double width = 0, height = 0;
            (double Left, double Right) span = default;
            foreach (var i in order)
            {
                if (placed[i])
                {
                    continue;
                }

                var tall = Math.Max(height, labels[i].Height);
                var wide = width + labels[i].Width + (row.Count > 0 ? ColumnGap : 0);
                var room = row.Count > 0 && tall == height ? span : area.Between(top, tall);
                if (wide > room.Right - room.Left)
                {
                    continue;
                }

                (width, height, span) = (wide, tall, room);
                row.Add(i);
                if (row.Count == perRow)
                {
                    break;
                }
            }

            if (row.Count == 0)
            {
                return null;
            }

            var x = (span.Left + span.Right - width) / 2;
            row.Sort();
            foreach (var i in row)
            {
                boxes[i] = new Box(x, top + (height - labels[i].Height) / 2, labels[i].Width, labels[i].Height);
                placed[i] = true;
                x += labels[i].Width + ColumnGap;
            }

            left -= row.Count;
            top += height + gap;
        }

        return boxes;
    }
}

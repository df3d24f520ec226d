namespace SocialeBasis.Web.BigScreen;

/// <summary>A group with the items of it that stand together in one column.</summary>
/// <param name="Group">The group.</param>
/// <param name="Items">Its items here.</param>
/// <param name="Continues">Whether the group began in an earlier column.</param>
public sealed record FlowPart<TGroup, TItem>(TGroup Group, IReadOnlyList<TItem> Items, bool Continues);

/// <summary>Puts groups with headings in columns of one height, item after item; a heading never stands alone at the foot.</summary>
internal static class ColumnFlow
{
    public static IReadOnlyList<IReadOnlyList<FlowPart<TGroup, TItem>>> Of<TGroup, TItem>(
        IEnumerable<(TGroup Group, IReadOnlyList<TItem> Items)> groups, Func<TItem, double> heightOf, double heading, double gap, double column)
    {
        var columns = new List<List<FlowPart<TGroup, TItem>>> { new() };
        var left = column;
        foreach (var (group, items) in groups)
        {
            var open = false;
            var begun = false;
            foreach (var item in items)
            {
                var needed = heightOf(item) + gap + (open ? 0 : heading);
                if (needed > left && columns[^1].Count > 0)
                {
                    columns.Add([]);
                    left = column;
                    open = false;
                    needed = heightOf(item) + gap + heading;
                }

                if (open)
                {
                    columns[^1][^1] = columns[^1][^1] with { Items = [.. columns[^1][^1].Items, item] };
                }
                else
                {
                    columns[^1].Add(new(group, [item], begun));
                }

                (open, begun) = (true, true);
                left -= needed;
            }
        }

        return columns.Where(one => one.Count > 0).ToList();
    }
}

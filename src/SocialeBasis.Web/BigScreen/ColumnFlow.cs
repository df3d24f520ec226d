namespace SocialeBasis.Web.BigScreen;

/// <summary>A group with the items of it that stand together in one column.</summary>
/// <param name="Group">The group.</param>
/// <param name="Items">Its items here.</param>
/// <param name="Continues">Whether the group began in an earlier column.</param>
public sealed record FlowPart<TGroup, TItem>(TGroup Group, IReadOnlyList<TItem> Items, bool Continues);

/// <summary>Puts groups with headings in columns of one height, item after item; a heading never stands alone at the foot.</summary>
internal static class ColumnFlow
{
    private const double Step = 20;

    /// <summary>As <see cref="Of"/>, with columns no higher than needed for the pages that it takes: the last page is not nearly empty.</summary>
    public static IReadOnlyList<IReadOnlyList<FlowPart<TGroup, TItem>>> Evenly<TGroup, TItem>(
        IReadOnlyList<(TGroup Group, IReadOnlyList<TItem> Items)> groups, Func<TItem, double> heightOf, double heading, double gap, double column, int perPage)
    {
        var best = Of(groups, heightOf, heading, gap, column);
        var pages = (best.Count + perPage - 1) / perPage;
        for (var height = column - Step; height > heading; height -= Step)
        {
            var lower = Of(groups, heightOf, heading, gap, height);
            if (lower.Count > pages * perPage)
            {
                break;
            }

            // A group that goes on in the next column is worse than columns of different length.
            best = Broken(lower) <= Broken(best) ? lower : best;
        }

        return best;

        static int Broken(IReadOnlyList<IReadOnlyList<FlowPart<TGroup, TItem>>> flow) => flow.Sum(one => one.Count(part => part.Continues));
    }

    /// <summary>Fills column after column.</summary>
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

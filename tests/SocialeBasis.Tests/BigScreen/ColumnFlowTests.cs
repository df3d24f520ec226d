using SocialeBasis.Web.BigScreen;

namespace SocialeBasis.Tests.BigScreen;

public class ColumnFlowTests
{
    private static IReadOnlyList<(string Group, IReadOnlyList<int> Items)> Groups(params int[] sizes) =>
        [.. sizes.Select((size, i) => ($"groep {i}", (IReadOnlyList<int>)[.. Enumerable.Range(0, size)]))];

    [Fact]
    public void A_small_group_stays_together_in_one_column()
    {
        var columns = ColumnFlow.Evenly(Groups(2), _ => 100, heading: 50, gap: 10, column: 800, perPage: 3);
        Assert.Equal(2, Assert.Single(Assert.Single(columns)).Items.Count);
    }

    [Fact]
    public void Groups_that_fit_beside_each_other_are_spread_over_the_columns_and_not_broken()
    {
        var columns = ColumnFlow.Evenly(Groups(2, 2, 2), _ => 100, heading: 50, gap: 10, column: 800, perPage: 3);
        Assert.Equal(3, columns.Count);
        Assert.DoesNotContain(columns, column => column.Any(part => part.Continues));
    }

    [Fact]
    public void Everything_is_somewhere_when_a_group_is_larger_than_a_page()
    {
        var columns = ColumnFlow.Evenly(Groups(40, 3), _ => 100, heading: 50, gap: 10, column: 800, perPage: 3);
        Assert.Equal(43, columns.Sum(column => column.Sum(part => part.Items.Count)));
    }
}

using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

/// <summary>Statements about all spreads that a group of one size can have, checked by going through all of them.</summary>
public class EveryProfileTests
{
    [Theory]
    [InlineData(4, .811, .174)]
    [InlineData(5, .722, .139)]
    [InlineData(6, .650, .116)]
    [InlineData(8, .544, .086)]
    [InlineData(10, .469, .069)]
    [InlineData(12, .414, .057)]
    public void One_changed_vote_moves_consensus_at_most_and_on_average_this_far(int n, double most, double average)
    {
        var moves = Profiles(n).SelectMany(v => Moves(v).Select(moved =>
            Math.Abs(Consensus.Of(Counts(moved))!.Value - Consensus.Of(Counts(v))!.Value))).ToArray();
        Assert.Equal(most, moves.Max(), 1e-3);
        Assert.Equal(average, moves.Average(), 1e-3);
    }

    [Fact]
    public void The_interquartile_range_alone_would_mislead()
    {
        var all = new[] { 8, 9, 10, 11, 12 }.SelectMany(Profiles).Select(Counts)
            .Select(c => (Cns: Consensus.Of(c)!.Value, Iqr: Quartiles.Of(c)!.Range)).ToArray();
        Assert.Equal(.19, all.Where(p => p.Iqr <= 1).Min(p => p.Cns), 5e-3);
        Assert.Equal(.72, all.Where(p => p.Iqr >= 2).Max(p => p.Cns), 5e-3);
    }

    [Fact]
    public void A_spread_and_its_mirror_image_keep_the_order_given() => Assert.All(Profiles(11).Select(Counts), c =>
    {
        var mirrored = new RatingCounts(c.Five, c.Four, c.Three, c.Two, c.One);
        Assert.Equal(["first", "second"], DiscussFirst.Order(["first", "second"], i => i == "first" ? c : mirrored));
    });

    private static RatingCounts Counts(int[] v) => new(v[0], v[1], v[2], v[3], v[4]);

    private static IEnumerable<int[]> Profiles(int n) =>
        from a in Enumerable.Range(0, n + 1)
        from b in Enumerable.Range(0, n + 1 - a)
        from c in Enumerable.Range(0, n + 1 - a - b)
        from d in Enumerable.Range(0, n + 1 - a - b - c)
        select new[] { a, b, c, d, n - a - b - c - d };

    private static IEnumerable<int[]> Moves(int[] votes) =>
        from @from in Enumerable.Range(0, 5)
        from to in Enumerable.Range(0, 5)
        where votes[@from] > 0 && to != @from
        select votes.Select((v, i) => v - (i == @from ? 1 : 0) + (i == to ? 1 : 0)).ToArray();
}

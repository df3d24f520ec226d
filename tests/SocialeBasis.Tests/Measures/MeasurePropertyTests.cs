using CsCheck;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

/// <summary>What must hold for every spread of ratings, tried on thousands of made-up ones.</summary>
public class MeasurePropertyTests
{
    private static readonly Gen<RatingCounts> AnyCounts =
        Gen.Int[0, 40].Array[5].Select(v => new RatingCounts(v[0], v[1], v[2], v[3], v[4]));

    private static readonly Gen<RatingCounts> SomeCounts = AnyCounts.Where(c => c.N > 0);

    [Fact]
    public void Consensus_lies_between_0_and_1() =>
        SomeCounts.Sample(c => Consensus.Of(c) is >= 0 and <= 1);

    [Fact]
    public void Turning_the_scale_round_changes_neither_figure_nor_label() =>
        SomeCounts.Sample(c =>
        {
            var turned = new RatingCounts(c.Five, c.Four, c.Three, c.Two, c.One);
            return Near(Consensus.Of(c), Consensus.Of(turned))
                && LoneVoices.Count(c) == LoneVoices.Count(turned)
                && AgreementLabels.LabelOf(c) == AgreementLabels.LabelOf(turned);
        });

    [Fact]
    public void A_room_of_the_same_shape_but_larger_has_the_same_figures() =>
        Gen.Select(SomeCounts, Gen.Int[2, 9]).Sample((c, times) =>
        {
            var larger = new RatingCounts(c.One * times, c.Two * times, c.Three * times, c.Four * times, c.Five * times);
            return Near(Consensus.Of(c), Consensus.Of(larger));
        });

    [Fact]
    public void Everyone_on_one_value_is_full_consensus() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 150]).Sample((value, people) =>
        {
            var same = RatingCounts.FromVotes(Enumerable.Repeat((int?)value, people));
            return Consensus.Of(same) == 1 && Quartiles.MedianOf(same) == value;
        });

    [Fact]
    public void Two_equal_extremes_are_no_consensus_at_all() =>
        Gen.Int[1, 75].Sample(a =>
        {
            var extremes = new RatingCounts(a, 0, 0, 0, a);
            return Near(Consensus.Of(extremes), 0);
        });

    [Fact]
    public void Comparing_the_other_way_round_turns_the_sign() =>
        Gen.Select(SomeCounts, SomeCounts).Sample((x, y) =>
            Near(CliffDelta.Between(x, y), -CliffDelta.Between(y, x)) && CliffDelta.Between(x, y) is >= -1 and <= 1);

    [Fact]
    public void Weet_niet_changes_no_figure() =>
        Gen.Select(AnyCounts, Gen.Int[1, 50]).Sample((c, unknown) =>
        {
            var more = c with { Unknown = unknown };
            return Consensus.Of(c) == Consensus.Of(more)
                && Quartiles.Of(c) == Quartiles.Of(more)
                && AgreementLabels.LabelOf(c) == AgreementLabels.LabelOf(more);
        });

    [Fact]
    public void Quartiles_stand_in_order_on_the_scale() =>
        Gen.Select(SomeCounts, Gen.Enum<QuartileMethod>()).Sample((c, method) =>
            Quartiles.Of(c, method) is { } q && q.Q1 >= 1 && q.Q1 <= q.Median && q.Median <= q.Q3 && q.Q3 <= 5);

    [Fact]
    public void Counting_votes_gives_back_the_votes() =>
        Gen.Int[0, 5].Array[0, 150].Sample(votes =>
        {
            var counts = RatingCounts.FromVotes(votes.Select(v => v == 0 ? (int?)null : v));
            return counts.Answered == votes.Length && Enumerable.Range(1, 5).All(r => counts[r] == votes.Count(v => v == r));
        });

    private static bool Near(double? a, double? b) => a is { } x && b is { } y && Math.Abs(x - y) < 1e-9;
}

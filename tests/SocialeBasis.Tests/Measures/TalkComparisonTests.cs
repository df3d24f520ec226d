using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

public sealed class TalkComparisonTests
{
    [Theory]
    [InlineData(new[] { 0, 12, 0, 0, 0 }, new[] { 0, 0, 0, 12, 0 }, TalkShift.Higher)]
    [InlineData(new[] { 0, 0, 0, 12, 0 }, new[] { 0, 12, 0, 0, 0 }, TalkShift.Lower)]
    [InlineData(new[] { 2, 2, 4, 2, 2 }, new[] { 2, 2, 3, 3, 2 }, TalkShift.AboutEqual)]
    [InlineData(new[] { 0, 3, 0, 0, 0 }, new[] { 0, 0, 0, 12, 0 }, TalkShift.NotComparable)]
    [InlineData(new[] { 0, 0, 0, 0, 0 }, new[] { 0, 0, 0, 12, 0 }, TalkShift.NotComparable)]
    public void It_says_higher_lower_or_about_the_same(int[] then, int[] now, TalkShift expected) =>
        Assert.Equal(expected, TalkComparison.Shift(Of(then), Of(now)));

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(12)]
    public void One_person_alone_never_makes_a_difference(int people)
    {
        var then = new RatingCounts(0, 0, people, 0, 0);
        var oneHigher = new RatingCounts(0, 0, people - 1, 0, 1);
        Assert.Equal(TalkShift.AboutEqual, TalkComparison.Shift(then, oneHigher));

        // Also when that one moves from the one end to the other.
        var low = new RatingCounts(1, 0, people - 1, 0, 0);
        Assert.Equal(TalkShift.AboutEqual, TalkComparison.Shift(low, oneHigher));
    }

    [Theory]
    [InlineData(new[] { 0, 0, 0, 11, 1 }, new[] { 6, 0, 0, 0, 6 }, RoundShift.FurtherApart)]
    [InlineData(new[] { 6, 0, 0, 0, 6 }, new[] { 0, 0, 0, 11, 1 }, RoundShift.Closer)]
    [InlineData(new[] { 0, 0, 0, 0, 12 }, new[] { 1, 0, 0, 0, 11 }, RoundShift.AboutEqual)]
    [InlineData(new[] { 1, 0, 0, 0, 11 }, new[] { 0, 0, 0, 0, 12 }, RoundShift.AboutEqual)]
    [InlineData(new[] { 0, 0, 4, 0, 0 }, new[] { 2, 0, 0, 0, 2 }, RoundShift.FurtherApart)]
    [InlineData(new[] { 0, 0, 4, 0, 0 }, new[] { 0, 0, 3, 0, 1 }, RoundShift.AboutEqual)]
    [InlineData(new[] { 0, 5, 20, 5, 0 }, new[] { 2, 7, 12, 7, 2 }, RoundShift.FurtherApart)]
    [InlineData(new[] { 0, 0, 3, 0, 0 }, new[] { 6, 0, 0, 0, 6 }, RoundShift.NotComparable)]
    public void It_says_closer_or_further_apart_only_when_no_one_person_alone_makes_it_so(int[] then, int[] now, RoundShift expected) =>
        Assert.Equal(expected, TalkComparison.Spread(Of(then), Of(now)));

    [Fact]
    public void The_caution_tells_how_many_people_and_when_it_may_be_chance()
    {
        Assert.Equal("Vorige keer deden 24 mensen mee, nu 12. Dat kunnen andere mensen zijn.", TalkComparison.Caution(24, 12));
        Assert.Equal(
            "Vorige keer deed 1 mens mee, nu 11. Dat kunnen andere mensen zijn. Met zo weinig mensen kan een verschil toeval zijn.",
            TalkComparison.Caution(1, 11)
        );
    }

    private static RatingCounts Of(int[] votes) => new(votes[0], votes[1], votes[2], votes[3], votes[4]);
}

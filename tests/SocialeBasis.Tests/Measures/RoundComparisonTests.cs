using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

public class RoundComparisonTests
{
    [Fact]
    public void Only_people_of_both_rounds_with_another_answer_have_changed()
    {
        var before = new Dictionary<string, int?> { ["Anna"] = 1, ["Bram"] = 4, ["Cora"] = null, ["Dirk"] = 2 };
        var after = new Dictionary<string, int?> { ["Anna"] = 2, ["Bram"] = 4, ["Cora"] = 3, ["Evi"] = 5 };
        Assert.Equal(2, RoundComparison.Changed(before, after));
    }

    [Theory]
    [InlineData(new[] { 4, 0, 0, 0, 4 }, new[] { 0, 0, 4, 4, 0 }, RoundShift.Closer)]
    [InlineData(new[] { 0, 0, 4, 4, 0 }, new[] { 4, 0, 0, 0, 4 }, RoundShift.FurtherApart)]
    [InlineData(new[] { 0, 0, 4, 4, 0 }, new[] { 0, 0, 4, 4, 0 }, RoundShift.AboutEqual)]
    [InlineData(new[] { 0, 0, 2, 2, 0 }, new[] { 0, 0, 3, 0, 0 }, RoundShift.NotComparable)]
    // .807 → 1 is a little under twenty points: nothing below 30 answers, something from 30 on.
    [InlineData(new[] { 0, 0, 14, 14, 0 }, new[] { 0, 0, 28, 0, 0 }, RoundShift.AboutEqual)]
    [InlineData(new[] { 0, 0, 15, 15, 0 }, new[] { 0, 0, 30, 0, 0 }, RoundShift.Closer)]
    [InlineData(new[] { 0, 0, 15, 15, 0 }, new[] { 0, 0, 29, 0, 0 }, RoundShift.AboutEqual)]
    // Exactly .75 → .50 is twenty-five points.
    [InlineData(new[] { 1, 0, 6, 0, 1 }, new[] { 2, 0, 4, 0, 2 }, RoundShift.FurtherApart)]
    public void A_small_difference_is_no_difference(int[] before, int[] after, RoundShift shift) =>
        Assert.Equal(shift, RoundComparison.Shift(Counts(before), Counts(after)));

    [Theory]
    [InlineData(7, RoundShift.Closer, "7 mensen kozen iets anders dan eerst. Het beeld ligt nu dichter bij elkaar.")]
    [InlineData(2, RoundShift.FurtherApart, "2 mensen kozen iets anders dan eerst. Het beeld ligt nu verder uit elkaar.")]
    [InlineData(1, RoundShift.AboutEqual, "1 persoon koos iets anders dan eerst. Het beeld is ongeveer gelijk.")]
    [InlineData(0, RoundShift.NotComparable, "Niemand koos iets anders dan eerst.")]
    public void The_shift_is_said_in_neutral_words(int changed, RoundShift shift, string sentence) =>
        Assert.Equal(sentence, RoundComparison.Sentence(changed, shift));

    private static RatingCounts Counts(int[] v) => new(v[0], v[1], v[2], v[3], v[4]);
}

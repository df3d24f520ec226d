using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

public class LabelAndWordTests
{
    [Fact]
    public void The_width_is_that_of_the_whole_scale_not_of_the_votes() =>
        Assert.Equal(.807355, Consensus.Of(new RatingCounts(0, 0, 4, 4, 0))!.Value, 1e-6);

    [Theory]
    [InlineData(new[] { 1, 0, 6, 0, 1 }, AgreementLabel.MostlyAlike)] // Cns exactly .75.
    [InlineData(new[] { 2, 0, 4, 0, 2 }, AgreementLabel.PartlyAlike)] // Cns exactly .50; the middle is too full for camps.
    [InlineData(new[] { 0, 3, 1, 3, 0 }, AgreementLabel.PartlyAlike)] // 3 × 1 is not below 3.
    [InlineData(new[] { 0, 4, 1, 3, 0 }, AgreementLabel.PartlyAlike)]
    [InlineData(new[] { 0, 4, 1, 4, 0 }, AgreementLabel.TwoCamps)] // 3 × 1 is below 4.
    [InlineData(new[] { 2, 0, 0, 0, 7 }, AgreementLabel.Diverging)] // Two of nine: no quarter, and too many for a lone voice.
    [InlineData(new[] { 3, 0, 0, 0, 17 }, AgreementLabel.AlikeButForAVoice)] // Three of twenty is exactly 15 %.
    [InlineData(new[] { 3, 0, 0, 0, 16 }, AgreementLabel.Diverging)] // Three of nineteen is more.
    [InlineData(new[] { 1, 0, 0, 0, 2 }, AgreementLabel.TooFewAnswers)]
    public void Labels_change_exactly_at_their_limits(int[] v, AgreementLabel label) =>
        Assert.Equal(label, AgreementLabels.LabelOf(Counts(v)));

    [Fact]
    public void A_session_with_other_limits_gets_other_labels() => Assert.Equal(
        AgreementLabel.PartlyAlike,
        AgreementLabels.LabelOf(new(0, 0, 4, 4, 0), new MeasureLimits { MostlyAlikeFrom = .9 }));

    [Fact]
    public void What_differs_most_is_discussed_first()
    {
        // The worked session: A, B and C tie, also though their spreads are shifted and mirrored; E has two camps.
        (string Name, RatingCounts Counts)[] actors =
        [
            ("leeg", new(0, 0, 0, 0, 0, Unknown: 3)), ("A", new(0, 0, 1, 5, 2)), ("B", new(2, 5, 1, 0, 0)),
            ("C", new(0, 1, 5, 2, 0)), ("D", new(0, 0, 0, 2, 5)), ("E", new(3, 1, 0, 1, 3)), ("E twee keer", new(6, 2, 0, 2, 6)),
        ];
        Assert.Equal(
            ["E twee keer", "E", "A", "B", "C", "D", "leeg"],
            DiscussFirst.Order(actors, a => a.Counts).Select(a => a.Name));
    }

    [Fact]
    public void Lone_voices_are_said_in_words_and_only_with_enough_answers()
    {
        Assert.Equal("1 persoon koos heel anders.", RatingSummary.Of(new(1, 0, 0, 0, 7)).LoneVoicesSentence);
        Assert.Equal("2 mensen kozen heel anders.", RatingSummary.Of(new(2, 0, 0, 0, 7)).LoneVoicesSentence);
        Assert.Null(RatingSummary.Of(new(0, 0, 0, 4, 4)).LoneVoicesSentence);
        Assert.Null(RatingSummary.Of(new(1, 0, 0, 0, 2)).LoneVoicesSentence);
        Assert.True(LoneVoices.IsLone(1, new(1, 0, 0, 0, 7)));
        Assert.False(LoneVoices.IsLone(5, new(1, 0, 0, 0, 7)));
    }

    [Theory]
    [InlineData(0, FigureUse.DotsOnly, MeasureWords.TooFew)]
    [InlineData(3, FigureUse.DotsOnly, MeasureWords.TooFew)]
    [InlineData(4, FigureUse.Label, MeasureWords.SmallGroup)]
    [InlineData(11, FigureUse.Label, MeasureWords.SmallGroup)]
    [InlineData(12, FigureUse.FigureForFacilitatorAndReport, null)]
    [InlineData(29, FigureUse.FigureForFacilitatorAndReport, null)]
    [InlineData(30, FigureUse.FigureEverywhere, null)]
    public void The_number_of_answers_decides_what_may_be_shown(int n, FigureUse use, string? caution)
    {
        Assert.Equal(use, MeasureWords.UseFor(n));
        Assert.Equal(caution, MeasureWords.Caution(n));
    }

    [Fact]
    public void Many_who_do_not_know_are_noticed_above_thirty_percent()
    {
        Assert.False(new RatingCounts(0, 0, 7, 0, 0, Unknown: 3).IsOftenUnknown());
        Assert.True(new RatingCounts(0, 0, 6, 0, 0, Unknown: 4).IsOftenUnknown());
        Assert.False(RatingCounts.None.IsOftenUnknown());
    }

    [Fact]
    public void Groups_are_compared_in_neutral_words()
    {
        GroupName municipality = new("de gemeente"), residents = new("inwoners", IsPlural: true);
        RatingCounts high = new(0, 0, 0, 1, 3), low = new(3, 1, 0, 0, 0);
        Assert.Equal("De gemeente kiest vaker hoog.", CliffDelta.Sentence(municipality, high, residents, low));
        Assert.Equal("Inwoners kiezen vaker hoog.", CliffDelta.Sentence(municipality, low, residents, high));
        Assert.Equal("De gemeente en inwoners kiezen ongeveer gelijk.", CliffDelta.Sentence(municipality, low, residents, low));
        Assert.Null(CliffDelta.Sentence(municipality, RatingCounts.None, residents, low));
    }

    [Fact]
    public void A_summary_holds_what_the_worked_table_holds()
    {
        var summary = RatingSummary.Of(new(1, 2, 3, 4, 2, Unknown: 1));
        Assert.Equal((AgreementLabel.PartlyAlike, 0, FigureUse.FigureForFacilitatorAndReport), (summary.Label, summary.LonePeople, summary.Use));
        Assert.Equal(new Quartiles(2.75, 3.5, 4), summary.Quartiles);
        Assert.Equal(55, Consensus.Percent(summary.Consensus!.Value));
    }

    [Fact]
    public void Impossible_input_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RatingCounts.FromVotes([6]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Consensus.Of(new RatingCounts(-1, 0, 0, 0, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Consensus.AgreementWith(0, RatingCounts.None));
    }

    private static RatingCounts Counts(int[] v) => new(v[0], v[1], v[2], v[3], v[4]);
}

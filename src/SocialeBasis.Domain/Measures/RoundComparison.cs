namespace SocialeBasis.Domain.Measures;

/// <summary>What moved between two rounds about the same item, in neutral words. Both histograms stay in view next to it.</summary>
public static class RoundComparison
{
    /// <summary>
    /// How many people answered something else than before. Only people with an answer in both rounds count; going from or to
    /// <c>weet niet</c> (a <c>null</c> answer) is a change, a missing person is not.
    /// </summary>
    public static int Changed<TPerson, TAnswer>(
        IReadOnlyDictionary<TPerson, TAnswer> before, IReadOnlyDictionary<TPerson, TAnswer> after)
        where TPerson : notnull =>
        after.Count(a => before.TryGetValue(a.Key, out var earlier) && !EqualityComparer<TAnswer>.Default.Equals(earlier, a.Value));

    /// <summary>
    /// The shift in <see cref="Consensus"/>, judged by the smaller of both rounds: below 20 points it is no difference, from 30
    /// answers on below 10 points. In a group under 12 add <see cref="MeasureWords.SmallGroup"/>: one voice moves much there.
    /// </summary>
    public static RoundShift Shift(RatingCounts before, RatingCounts after, MeasureLimits? limits = null)
    {
        return Shift(Consensus.Of(before), Consensus.Of(after), Math.Min(before.N, after.N), limits);
    }

    /// <summary>The same for placements, by the chance that two people chose the same area.</summary>
    public static RoundShift Shift(PlacementCounts before, PlacementCounts after, MeasureLimits? limits = null) =>
        Shift(before.PairwiseAgreement, after.PairwiseAgreement, Math.Min(before.N, after.N), limits);

    /// <summary>The shift between two agreements of 0 to 1; not comparable when one is <c>null</c> or fewer than four people answered.</summary>
    /// <param name="before">The agreement before.</param>
    /// <param name="after">The agreement after.</param>
    /// <param name="n">The valid answers in the smaller round.</param>
    /// <param name="limits">The limits; null for the default ones.</param>
    public static RoundShift Shift(double? before, double? after, int n, MeasureLimits? limits = null)
    {
        limits ??= MeasureLimits.Default;
        if (n < limits.FewestAnswers || before is not { } earlier || after is not { } later)
        {
            return RoundShift.NotComparable;
        }

        var enough = n >= limits.LargeGroupFrom ? limits.NoDifferenceBelowInLargeGroup : limits.NoDifferenceBelow;
        var change = Math.Round(later - earlier, 9);
        return Math.Abs(change) < enough ? RoundShift.AboutEqual
            : change > 0 ? RoundShift.Closer
            : RoundShift.FurtherApart;
    }

    /// <summary>
    /// Both in Dutch: "7 mensen kozen iets anders dan eerst. Het beeld ligt nu dichter bij elkaar." The second sentence is left
    /// out when the rounds cannot be compared.
    /// </summary>
    public static string Sentence(int changed, RoundShift shift)
    {
        var people = changed switch
        {
            0 => "Niemand koos iets anders dan eerst.",
            1 => "1 persoon koos iets anders dan eerst.",
            _ => $"{changed} mensen kozen iets anders dan eerst.",
        };
        return shift switch
        {
            RoundShift.NotComparable => people,
            RoundShift.Closer => people + " Het beeld ligt nu dichter bij elkaar.",
            RoundShift.FurtherApart => people + " Het beeld ligt nu verder uit elkaar.",
            RoundShift.AboutEqual => people + " Het beeld is ongeveer gelijk.",
            _ => throw new ArgumentOutOfRangeException(nameof(shift), shift, null),
        };
    }
}

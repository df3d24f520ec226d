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
        limits ??= MeasureLimits.Default;
        var n = Math.Min(before.N, after.N);
        if (n < limits.FewestAnswers || Consensus.Of(before) is not { } earlier || Consensus.Of(after) is not { } later)
            return RoundShift.NotComparable;

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

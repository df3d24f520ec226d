namespace SocialeBasis.Domain.Measures;

/// <summary>
/// Votes three steps or more from the median. They are flagged so that they are heard, never dropped. What is said and drawn of
/// them is <see cref="In"/>, everywhere; the other two measure how far people chose apart, whatever is said of it.
/// </summary>
public static class LoneVoices
{
    /// <summary>
    /// The ratings of which a screen or report says that somebody chose quite differently, with a ring round their dot. None with too
    /// few answers for a picture, and none in two camps: there nobody stands alone.
    /// </summary>
    public static IReadOnlyList<int> In(RatingCounts counts, MeasureLimits? limits = null) =>
        MeasureWords.UseFor(counts.N, limits) is FigureUse.DotsOnly || AgreementLabels.HasTwoCamps(counts, limits)
            ? []
            : [.. Enumerable.Range(1, 5).Where(rating => counts[rating] > 0 && IsLone(rating, counts, limits))];

    /// <summary>How many people chose that differently, as measured; 0 without valid answers.</summary>
    internal static int Count(RatingCounts counts, MeasureLimits? limits = null) =>
        counts.N - Without(counts, limits).N;

    /// <summary>Whether a rating is that far from the median, as measured; false without valid answers.</summary>
    internal static bool IsLone(int rating, RatingCounts counts, MeasureLimits? limits = null) =>
        Quartiles.MedianOf(counts) is { } median
        && Math.Abs(rating - median) >= (limits ?? MeasureLimits.Default).LoneVoiceSteps;

    /// <summary>The counts without those votes; <c>weet niet</c> stays.</summary>
    internal static RatingCounts Without(RatingCounts counts, MeasureLimits? limits = null)
    {
        return new(Kept(1), Kept(2), Kept(3), Kept(4), Kept(5), counts.Unknown);

        int Kept(int rating) => IsLone(rating, counts, limits) ? 0 : counts[rating];
    }
}

namespace SocialeBasis.Domain.Measures;

/// <summary>Votes three steps or more from the median. They are flagged so that they are heard, never dropped.</summary>
public static class LoneVoices
{
    /// <summary>How many people chose that differently; 0 without valid answers.</summary>
    public static int Count(RatingCounts counts, MeasureLimits? limits = null) =>
        counts.N - Without(counts, limits).N;

    /// <summary>Whether a rating is that far from the median, so that its dots get a ring; false without valid answers.</summary>
    public static bool IsLone(int rating, RatingCounts counts, MeasureLimits? limits = null) =>
        Quartiles.MedianOf(counts) is { } median
        && Math.Abs(rating - median) >= (limits ?? MeasureLimits.Default).LoneVoiceSteps;

    /// <summary>The counts without those votes; <c>weet niet</c> stays.</summary>
    internal static RatingCounts Without(RatingCounts counts, MeasureLimits? limits = null)
    {
        return new(Kept(1), Kept(2), Kept(3), Kept(4), Kept(5), counts.Unknown);

        int Kept(int rating) => IsLone(rating, counts, limits) ? 0 : counts[rating];
    }
}

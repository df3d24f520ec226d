namespace SocialeBasis.Domain.Measures;

/// <summary>Figures for the annex and the data export. None of them is a headline, and a mean is never shown before the spread.</summary>
public static class Dispersion
{
    /// <summary>The mean rating, 1–5; <c>null</c> without valid answers.</summary>
    public static double? Mean(RatingCounts counts) =>
        counts.N == 0 ? null : OrdinalWeights.Mean(counts.Weights, counts.N);

    /// <summary>
    /// The population standard deviation divided by the width of the scale (4): 0 to 0.5, as meeting software of the
    /// MeetingSphere family uses it. <c>null</c> without valid answers.
    /// </summary>
    public static double? NormalisedDeviation(RatingCounts counts)
    {
        if (Mean(counts) is not { } mean)
            return null;

        var squares = 0.0;
        for (var rating = RatingCounts.Lowest; rating <= RatingCounts.Highest; rating++)
            squares += counts[rating] * (rating - mean) * (rating - mean);
        return Math.Sqrt(squares / counts.N) / (RatingCounts.Highest - RatingCounts.Lowest);
    }

    /// <summary>The share of people at most one step from the median, 0–1; <c>null</c> without valid answers.</summary>
    public static double? ShareNearMedian(RatingCounts counts)
    {
        if (Quartiles.MedianOf(counts) is not { } median)
            return null;

        var near = 0;
        for (var rating = RatingCounts.Lowest; rating <= RatingCounts.Highest; rating++)
        {
            if (Math.Abs(rating - median) <= 1)
                near += counts[rating];
        }

        return (double)near / counts.N;
    }
}

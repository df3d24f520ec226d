namespace SocialeBasis.Domain.Measures;

/// <summary>What counts as distance between two values in <see cref="KrippendorffAlpha"/>.</summary>
public enum AlphaMetric
{
    /// <summary>Equal or not: for placements and roles.</summary>
    Nominal,

    /// <summary>How many answers lie between: for ratings.</summary>
    Ordinal,

    /// <summary>The squared difference.</summary>
    Interval,

    /// <summary>The squared difference relative to the sum; all values must be above zero.</summary>
    Ratio,
}

namespace SocialeBasis.Domain.Measures;

/// <summary>All that a screen or report says about the ratings of one item. What may be shown depends on <see cref="Use"/>.</summary>
/// <param name="Counts">The ratings themselves, always the first thing to show.</param>
/// <param name="Label">The word next to the picture.</param>
/// <param name="Quartiles">Median and quartiles, type 7; <c>null</c> without valid answers.</param>
/// <param name="Consensus">Cns, 0–1; <c>null</c> without valid answers.</param>
/// <param name="LoneVoices">People three steps or more from the median.</param>
/// <param name="Use">Whether label and percentage may be shown.</param>
public sealed record RatingSummary(
    RatingCounts Counts, AgreementLabel Label, Quartiles? Quartiles, double? Consensus, int LoneVoices, FigureUse Use)
{
    /// <summary>Computes everything from the counts.</summary>
    public static RatingSummary Of(RatingCounts counts, MeasureLimits? limits = null) => new(
        counts,
        AgreementLabels.LabelOf(counts, limits),
        Measures.Quartiles.Of(counts),
        Measures.Consensus.Of(counts),
        Measures.LoneVoices.Count(counts, limits),
        MeasureWords.UseFor(counts.N, limits));
}

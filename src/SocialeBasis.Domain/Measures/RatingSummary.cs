namespace SocialeBasis.Domain.Measures;

/// <summary>All that a screen or report says about the ratings of one item. What may be shown depends on <see cref="Use"/>.</summary>
/// <param name="Counts">The ratings themselves, always the first thing to show.</param>
/// <param name="Label">The word next to the picture.</param>
/// <param name="Quartiles">Median and quartiles, type 7; <c>null</c> without valid answers.</param>
/// <param name="Consensus">Cns, 0–1; <c>null</c> without valid answers.</param>
/// <param name="LoneVoices">The ratings of lone voices, which get a ring; see <see cref="Measures.LoneVoices.In"/>.</param>
/// <param name="Use">Whether label and percentage may be shown.</param>
public sealed record RatingSummary(
    RatingCounts Counts, AgreementLabel Label, Quartiles? Quartiles, double? Consensus, Seq<int> LoneVoices, FigureUse Use)
{
    /// <summary>How many people those are.</summary>
    public int LonePeople => LoneVoices.Sum(rating => Counts[rating]);

    /// <summary>"2 mensen kozen heel anders."; <c>null</c> when there is no ring.</summary>
    public string? LoneVoicesSentence => MeasureWords.LoneVoicesSentence(LonePeople);

    /// <summary>Computes everything from the counts.</summary>
    public static RatingSummary Of(RatingCounts counts, MeasureLimits? limits = null) => new(
        counts,
        AgreementLabels.LabelOf(counts, limits),
        Measures.Quartiles.Of(counts),
        Measures.Consensus.Of(counts),
        Measures.LoneVoices.In(counts, limits).ToSeq(),
        MeasureWords.UseFor(counts.N, limits));
}

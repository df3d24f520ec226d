namespace SocialeBasis.Domain.Measures;

/// <summary>
/// Consensus on an ordered scale, <c>Cns</c>: 1 when all chose the same, 0 when half chose the lowest and half the highest.
/// Source: W.J. Tastle and M.J. Wierman (2007), Consensus and dissention: a measure of ordinal dispersion,
/// International Journal of Approximate Reasoning 45(3), 531–545. Dissent is 1 − Cns.
/// </summary>
/// <remarks>
/// It says almost the same as the standard deviation and knows no difference between "spread out" and "two camps";
/// therefore <see cref="AgreementLabels"/> also counts. It is never a reason to stop talking.
/// </remarks>
public static class Consensus
{
    /// <summary>Cns from 0 to 1; <c>null</c> without valid answers; 1 for a single answer (not to be shown).</summary>
    public static double? Of(RatingCounts counts) => Of(counts.Weights);

    /// <summary>
    /// <c>Cns = 1 + Σ pᵢ·log₂(1 − |Xᵢ − μ| / (K − 1))</c> over counts per category, lowest first. The width is that of the
    /// whole scale, so empty categories must be passed too. <c>null</c> when all counts are zero; needs K ≥ 2.
    /// </summary>
    public static double? Of(ReadOnlySpan<double> votes)
    {
        var total = OrdinalWeights.Total(votes, fewestCategories: 2);
        return total == 0 ? null : Sum(votes, total, OrdinalWeights.Mean(votes, total), width: votes.Length - 1);
    }

    /// <summary>
    /// Agreement with one chosen value of the scale, from 0 (all at the other end) to 1 (all there): <c>Agr(X|t) = 1 + Σ pᵢ·log₂(1 − |Xᵢ − t| / 2(K − 1))</c>.
    /// <c>null</c> without valid answers. Source: Tastle, Wierman and Dumdum (2005), Issues in Information Systems VI(2), 96–102.
    /// </summary>
    public static double? AgreementWith(int target, RatingCounts counts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target, RatingCounts.Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(target, RatingCounts.Highest);
        var votes = counts.Weights;
        var total = OrdinalWeights.Total(votes, fewestCategories: 2);
        return total == 0 ? null : Sum(votes, total, target, width: 2 * (votes.Length - 1));
    }

    /// <summary>A consensus (0–1) as a whole percentage, for a reader: 55 for .548591.</summary>
    public static int Percent(double consensus) => (int)Math.Round(consensus * 100, MidpointRounding.AwayFromZero);

    private static double Sum(ReadOnlySpan<double> votes, double total, double centre, double width)
    {
        var consensus = 1.0;
        for (var i = 0; i < votes.Length; i++)
        {
            if (votes[i] > 0)
            {
                consensus += votes[i] / total * Math.Log2(1 - Math.Abs(i + 1 - centre) / width);
            }
        }

        return Math.Clamp(consensus, 0, 1);
    }
}

namespace SocialeBasis.Domain.Measures;

/// <summary>Agreement on categories without an order: areas, roles, models of collaboration.</summary>
internal static class NominalAgreement
{
    /// <summary>
    /// The chance that two different people, taken at random, chose the same: <c>Σ c(c − 1) / n(n − 1)</c>, 0–1. <c>null</c> with fewer
    /// than two answers. Source: the agreement per subject, Pᵢ, of J.L. Fleiss (1971), Psychological Bulletin 76, 378–382.
    /// </summary>
    public static double? Pairwise(IEnumerable<int> counts)
    {
        var (n, same) = (0L, 0L);
        foreach (var count in counts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
            n += count;
            same += (long)count * (count - 1);
        }

        return n < 2 ? null : (double)same / (n * (n - 1));
    }
}

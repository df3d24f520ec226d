namespace SocialeBasis.Domain.Measures;

/// <summary>
/// Kendall's coefficient of concordance W, 0 (no common order) to 1 (the same order): for people who put the same items in order.
/// Source: M.G. Kendall and B. Babington Smith (1939), The problem of m rankings, with the usual correction for ties.
/// </summary>
/// <remarks>Not for ratings 1–5: ties dominate there, a gap breaks it, and it does not see that everybody moved up.</remarks>
/// <param name="W">Corrected for ties; <c>null</c> when nobody made any difference between the items.</param>
/// <param name="Uncorrected">W as if there were no ties.</param>
/// <param name="SquaredDeviations">S: the squared deviations of the rank sums from their mean.</param>
/// <param name="Ties">T: the sum of t³ − t over all groups of t tied ranks.</param>
/// <param name="RankSums">The sum of ranks per item, in the order given; tied items share their mean rank.</param>
public sealed record KendallW(double? W, double Uncorrected, double SquaredDeviations, double Ties, IReadOnlyList<double> RankSums)
{
    /// <summary>χ² = m(n − 1)W with n − 1 degrees of freedom, for m raters; <c>null</c> when W is.</summary>
    public double? ChiSquare { get; private init; }

    /// <summary>W over one list of values per rater, a lower value being an earlier place. <c>null</c> without raters or with fewer than two items.</summary>
    public static KendallW? Of(IReadOnlyList<IReadOnlyList<double>> valuesPerRater)
    {
        var m = valuesPerRater.Count;
        var n = m == 0 ? 0 : valuesPerRater[0].Count;
        if (valuesPerRater.Any(r => r.Count != n))
            throw new ArgumentException("Every rater ranks every item.", nameof(valuesPerRater));
        if (n < 2)
            return null;

        var sums = new double[n];
        var ties = 0.0;
        foreach (var values in valuesPerRater)
        {
            for (var i = 0; i < n; i++)
                sums[i] += values.Count(v => v < values[i]) + (values.Count(v => v == values[i]) + 1) / 2.0;
            ties += values.GroupBy(v => v).Sum(g => Math.Pow(g.Count(), 3) - g.Count());
        }

        var s = sums.Sum(r => Math.Pow(r - sums.Average(), 2));
        var full = (double)m * m * (Math.Pow(n, 3) - n);
        var room = full - m * ties;
        double? w = room == 0 ? null : 12 * s / room;
        return new(w, 12 * s / full, s, ties, sums) { ChiSquare = m * (n - 1) * w };
    }
}

namespace SocialeBasis.Domain.Measures;

/// <summary>
/// Agreement A on an ordered scale: −1 for two equal extremes, 0 for a flat spread, +1 when all chose one category.
/// Source: C. van der Eijk (2001), Measuring agreement in ordered rating scales, Quality &amp; Quantity 35, 325–341.
/// </summary>
/// <remarks>For a method annex. A below 0 misses camps at 2 and 4, so it never decides about "two camps".</remarks>
public static class VanDerEijk
{
    /// <summary>A from −1 to 1; <c>null</c> without valid answers.</summary>
    public static double? Agreement(RatingCounts counts) => Agreement(counts.Weights);

    /// <summary>
    /// A over counts per category, lowest first, empty ones included; needs K ≥ 3. The counts are peeled into layers of equal
    /// height; each layer weighs as much as the share of votes in it. <c>null</c> when all counts are zero.
    /// </summary>
    public static double? Agreement(ReadOnlySpan<double> votes)
    {
        var total = OrdinalWeights.Total(votes, fewestCategories: 3);
        if (total == 0)
            return null;

        var left = votes.ToArray();
        var agreement = 0.0;
        while (LowestFilled(left) is { } height)
        {
            var pattern = Array.ConvertAll(left, v => v > 0);
            var filled = pattern.Count(f => f);
            agreement += height * filled / total * LayerAgreement(pattern, filled);
            for (var i = 0; i < left.Length; i++)
            {
                if (pattern[i])
                    left[i] -= height;
            }
        }

        return Math.Clamp(agreement, -1, 1);
    }

    /// <summary>A turned into polarisation, (1 − A)/2: 0 when all chose one category, 1 for two equal extremes.</summary>
    public static double Polarisation(double agreement) => (1 - agreement) / 2;

    private static double? LowestFilled(double[] votes)
    {
        double? lowest = null;
        foreach (var v in votes)
        {
            if (v > 0 && !(v >= lowest))
                lowest = v;
        }

        return lowest;
    }

    private static double LayerAgreement(bool[] filled, int count)
    {
        if (count == 1)
            return 1;

        var (unimodal, bimodal) = CountTriples(filled);
        if (unimodal + bimodal == 0)
            return 0;

        var k = filled.Length;
        var u = ((k - 2.0) * unimodal - (k - 1.0) * bimodal) / ((k - 2.0) * (unimodal + bimodal));
        return u * (1 - (count - 1.0) / (k - 1));
    }

    /// <summary>Triples i &lt; j &lt; k with the pattern 110 or 011, and with the pattern 101.</summary>
    private static (int Unimodal, int Bimodal) CountTriples(bool[] filled)
    {
        var (unimodal, bimodal) = (0, 0);
        for (var i = 0; i < filled.Length; i++)
            for (var j = i + 1; j < filled.Length; j++)
                for (var k = j + 1; k < filled.Length; k++)
                    switch (filled[i], filled[j], filled[k])
                    {
                        case (true, true, false) or (false, true, true): unimodal++; break;
                        case (true, false, true): bimodal++; break;
                        default: break;
                    }

        return (unimodal, bimodal);
    }
}

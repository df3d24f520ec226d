namespace SocialeBasis.Domain.Measures;

/// <summary>
/// Krippendorff's α: how far a panel over many items is from chance, with missing answers allowed.
/// Source: K. Krippendorff, Content Analysis; A.F. Hayes and K. Krippendorff (2007), Communication Methods and Measures 1, 77–89.
/// </summary>
/// <remarks>
/// One number for the annex about a whole session. Its usual cut-offs are for coders of texts, not for people who may differ:
/// never show it to the group.
/// </remarks>
/// <param name="Alpha">1 is full agreement, 0 chance, below 0 worse than chance; <c>null</c> when all values are the same.</param>
/// <param name="Observed">Observed disagreement D_o, in the unit of the metric.</param>
/// <param name="Expected">Disagreement expected by chance, D_e, in the unit of the metric.</param>
/// <param name="Marginals">Pairable answers per distinct value, lowest value first.</param>
public sealed record KrippendorffAlpha(double? Alpha, double Observed, double Expected, IReadOnlyList<double> Marginals)
{
    /// <summary>
    /// α over answers per rater and item; <c>null</c> is no answer or <c>weet niet</c>. Items with fewer than two answers are
    /// left out; <c>null</c> when no item remains. Throws when the raters have lists of different lengths.
    /// </summary>
    public static KrippendorffAlpha? Of(IReadOnlyList<IReadOnlyList<int?>> answersPerRater, AlphaMetric metric)
    {
        var units = PairableUnits(answersPerRater);
        if (units.Count == 0)
            return null;

        var values = units.SelectMany(u => u).Distinct().Order().ToArray();
        var coincidences = Coincidences(units, values);
        var marginals = Enumerable.Range(0, values.Length)
            .Select(c => Enumerable.Range(0, values.Length).Sum(k => coincidences[c, k]))
            .ToArray();
        var n = marginals.Sum();

        var (observed, expected) = (0.0, 0.0);
        for (var c = 0; c < values.Length; c++)
        {
            for (var k = 0; k < values.Length; k++)
            {
                if (c == k)
                    continue;
                var distance = Distance(metric, values, marginals, Math.Min(c, k), Math.Max(c, k));
                observed += coincidences[c, k] * distance / n;
                expected += marginals[c] * marginals[k] * distance / (n * (n - 1));
            }
        }

        return new(expected == 0 ? null : 1 - observed / expected, observed, expected, marginals);
    }

    private static List<int[]> PairableUnits(IReadOnlyList<IReadOnlyList<int?>> answersPerRater)
    {
        var items = answersPerRater.Count == 0 ? 0 : answersPerRater[0].Count;
        if (answersPerRater.Any(r => r.Count != items))
            throw new ArgumentException("Every rater needs one place per item.", nameof(answersPerRater));

        return [.. Enumerable.Range(0, items)
            .Select(i => answersPerRater.Select(r => r[i]).OfType<int>().ToArray())
            .Where(u => u.Length >= 2)];
    }

    private static double[,] Coincidences(List<int[]> units, int[] values)
    {
        var matrix = new double[values.Length, values.Length];
        foreach (var unit in units)
        {
            for (var a = 0; a < unit.Length; a++)
            {
                for (var b = 0; b < unit.Length; b++)
                {
                    if (a != b)
                        matrix[Array.IndexOf(values, unit[a]), Array.IndexOf(values, unit[b])] += 1.0 / (unit.Length - 1);
                }
            }
        }

        return matrix;
    }

    private static double Distance(AlphaMetric metric, int[] values, double[] marginals, int low, int high)
    {
        double difference = values[high] - values[low];
        var between = marginals[low..(high + 1)].Sum() - (marginals[low] + marginals[high]) / 2;
        return metric switch
        {
            AlphaMetric.Nominal => 1,
            AlphaMetric.Ordinal => between * between,
            AlphaMetric.Interval => difference * difference,
            AlphaMetric.Ratio => Math.Pow(difference / (values[high] + values[low]), 2),
            _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, null),
        };
    }
}

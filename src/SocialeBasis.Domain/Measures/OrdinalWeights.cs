namespace SocialeBasis.Domain.Measures;

/// <summary>What the measures on an ordered scale share: its categories have the values 1…K, empty ones included.</summary>
internal static class OrdinalWeights
{
    /// <summary>The sum of all weights; throws when the scale is too short or a weight is negative or no number.</summary>
    public static double Total(ReadOnlySpan<double> weights, int fewestCategories)
    {
        if (weights.Length < fewestCategories)
        {
            throw new ArgumentException($"The scale needs at least {fewestCategories} categories.", nameof(weights));
        }

        var total = 0.0;
        foreach (var weight in weights)
        {
            if (!(weight >= 0) || double.IsInfinity(weight))
            {
                throw new ArgumentOutOfRangeException(nameof(weights), weight, "A count is zero or more.");
            }

            total += weight;
        }

        return total;
    }

    /// <summary>The mean of the values 1…K, for a total above zero.</summary>
    public static double Mean(ReadOnlySpan<double> weights, double total)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * (i + 1);
        }

        return sum / total;
    }
}

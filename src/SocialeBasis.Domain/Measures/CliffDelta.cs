namespace SocialeBasis.Domain.Measures;

/// <summary>
/// Cliff's δ between two groups: the chance that someone of the first chose higher than someone of the second, minus the
/// chance of the reverse. Source: N. Cliff (1993), Dominance statistics, Psychological Bulletin 114, 494–509.
/// </summary>
/// <remarks>Only for groups that may be shown apart, see <see cref="Shown.Tally"/>. People read the words, not the number.</remarks>
public static class CliffDelta
{
    /// <summary>δ from −1 (all of the first lower) to 1 (all higher); 0 is no difference; <c>null</c> when a group has no valid answers.</summary>
    public static double? Between(RatingCounts first, RatingCounts second)
    {
        if (first.N == 0 || second.N == 0)
        {
            return null;
        }

        var balance = 0L;
        for (var x = RatingCounts.Lowest; x <= RatingCounts.Highest; x++)
        {
            for (var y = RatingCounts.Lowest; y <= RatingCounts.Highest; y++)
            {
                balance += Math.Sign(x - y) * (long)first[x] * second[y];
            }
        }

        return balance / ((double)first.N * second.N);
    }

    /// <summary>
    /// The comparison in one neutral Dutch sentence: "De gemeente kiest vaker hoog.", or that both choose about the same.
    /// <c>null</c> when a group has no valid answers.
    /// </summary>
    public static string? Sentence(GroupName firstName, RatingCounts first, GroupName secondName, RatingCounts second, MeasureLimits? limits = null)
    {
        if (Between(first, second) is not { } delta)
        {
            return null;
        }

        if (Math.Abs(delta) < (limits ?? MeasureLimits.Default).NoticeableDelta)
        {
            return $"{firstName.AtStart} en {secondName.Name} kiezen ongeveer gelijk.";
        }

        var higher = delta > 0 ? firstName : secondName;
        return $"{higher.AtStart} {(higher.IsPlural ? "kiezen" : "kiest")} vaker hoog.";
    }
}

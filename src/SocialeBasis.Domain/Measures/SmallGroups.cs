namespace SocialeBasis.Domain.Measures;

/// <summary>
/// Which groups may be shown apart without anyone being recognised, also not by subtracting the shown groups from the whole
/// (complementary suppression, as in statistical disclosure control).
/// </summary>
/// <remarks>
/// Decide once, at the reveal, and keep it: a later answer would betray itself by the difference. A group whose members all
/// chose the same still shows what each of them chose; people should know that before they answer.
/// </remarks>
public static class SmallGroups
{
    /// <summary>
    /// The groups that may be shown, in the order given: each has at least the threshold, and all others together have nobody or
    /// at least the threshold. When the rest would be too small the smallest shown group joins it; of equals, the last given.
    /// </summary>
    /// <param name="groups">Every group of the whole that is shown, with the people in it who answered, <c>weet niet</c> included; observers are in none.</param>
    /// <param name="threshold">Smallest group in people; default 5. Throws below 3.</param>
    /// <param name="limits">Holds the default and the lowest threshold.</param>
    public static IReadOnlyList<TGroup> MayBeShown<TGroup>(
        IEnumerable<KeyValuePair<TGroup, int>> groups, int? threshold = null, MeasureLimits? limits = null)
    {
        limits ??= MeasureLimits.Default;
        var smallest = threshold ?? limits.GroupThreshold;
        ArgumentOutOfRangeException.ThrowIfLessThan(smallest, limits.LowestGroupThreshold, nameof(threshold));

        var all = groups.ToList();
        var shown = all.Where(g => g.Value >= smallest).ToList();
        var rest = all.Sum(g => g.Value) - shown.Sum(g => g.Value);
        while (shown.Count > 0 && rest > 0 && rest < smallest)
        {
            var last = shown.FindLastIndex(g => g.Value == shown.Min(s => s.Value));
            rest += shown[last].Value;
            shown.RemoveAt(last);
        }

        return [.. shown.Select(g => g.Key)];
    }
}

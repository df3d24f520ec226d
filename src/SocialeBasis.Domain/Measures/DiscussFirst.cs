namespace SocialeBasis.Domain.Measures;

/// <summary>The order of "bespreek eerst": what differs most on top.</summary>
public static class DiscussFirst
{
    // Cns of a spread and of its mirror image may differ in the last bit; they must still tie.
    private const int ComparedDecimals = 9;

    /// <summary>
    /// The items by <see cref="Consensus"/>, lowest first; ties go to more valid answers, then to the order given.
    /// Items without valid answers come last.
    /// </summary>
    public static IReadOnlyList<T> Order<T>(IEnumerable<T> items, Func<T, RatingCounts> countsOf) =>
        [.. Sort(items, i => Consensus.Of(countsOf(i)), i => countsOf(i).N)];

    /// <summary>
    /// The same for placements, by pairwise agreement, lowest first. Items with fewer than two valid answers come last.
    /// </summary>
    public static IReadOnlyList<T> OrderPlacements<T>(IEnumerable<T> items, Func<T, PlacementCounts> countsOf) =>
        [.. Sort(items, i => countsOf(i).PairwiseAgreement, i => countsOf(i).N)];

    // OrderBy is stable: what ties keeps the order given.
    private static IOrderedEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, double?> agreement, Func<T, int> n) => items
        .OrderBy(i => agreement(i) is { } a ? Math.Round(a, ComparedDecimals) : double.PositiveInfinity)
        .ThenByDescending(n);
}

namespace SocialeBasis.Reports.Pictures;

/// <summary>An actor as the map needs it.</summary>
/// <param name="Key">Stable and unique on one map; never shown.</param>
/// <param name="Name">As the group calls it.</param>
/// <param name="BrokenName">The name with <c>|</c> where it may break, or null.</param>
/// <param name="Counts">How many people chose each area: eight counts in the order of <see cref="Domain.SphereAreas.InOrder"/>.</param>
/// <param name="Unknown">How many chose <c>weet niet</c>; not in the disc.</param>
/// <param name="Place">Where the rules put it.</param>
public sealed record MapActor(
    string Key,
    string Name,
    string? BrokenName,
    IReadOnlyList<int> Counts,
    int Unknown,
    MapPlace Place)
{
    /// <summary>The chance that two people who placed it chose the same area, 0 to 1 (P_i of Fleiss 1971); 1 with fewer than two.</summary>
    public double PairwiseAgreement
    {
        get
        {
            var n = Counts.Sum();
            return n < 2 ? 1 : Counts.Sum(c => c * (c - 1.0)) / (n * (n - 1.0));
        }
    }
}

using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen.Picked;

/// <summary>A bar among others: of a group, or of a variant of an actor.</summary>
/// <param name="Name">Whose bar.</param>
/// <param name="Shape">The shape of a perspective; null for an actor.</param>
/// <param name="IsPart">Whether it is a part of the perspective above it.</param>
/// <param name="Counts">How many people per area.</param>
/// <param name="People">In words behind the bar.</param>
public sealed record PlacementLine(string Name, PerspectiveShape? Shape, bool IsPart, Seq<int> Counts, string People)
{
    /// <summary>Of a group.</summary>
    public static PlacementLine Of(GroupPlacements group) =>
        new(group.Group.Name, group.Group.Shape, group.Group.IsPart, group.Counts, ScreenWords.People(group.Counts.Sum()));
}

/// <summary>An actor with its variants.</summary>
internal static class PlacementFamily
{
    private const int Most = 5;

    /// <summary>The whole and what was split from it, in the order of the talk; only itself when there are no variants.</summary>
    public static IReadOnlyList<PlacementLine> Of(IEnumerable<PlacementResult> all, PlacementResult one)
    {
        var whole = one.VariantOf ?? one.ActorId;
        return [.. all
            .Where(result => result.ActorId == whole || result.VariantOf == whole)
            .Take(Most)
            .Select(result => new PlacementLine(result.Name, null, false, result.Counts, result.N == 0 ? "nog niet gelegd" : ScreenWords.People(result.N)))];
    }
}

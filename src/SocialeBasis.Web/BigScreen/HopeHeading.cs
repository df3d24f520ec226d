using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What hopes have in common: a group that we made, else a place on the map, or one actor.</summary>
/// <param name="Area">The place; null when it is about an actor, or a group.</param>
/// <param name="Name">What the heading says.</param>
/// <param name="Dots">The dots of a group together; 0 elsewhere.</param>
public sealed record HopeHeading(Spheres? Area, string Name, int Dots = 0)
{
    private const string Rest = "Nog niet in een groep";

    /// <summary>The groups that were made, most dots first, then the hopes without one; by place or actor as long as there are no groups.</summary>
    public static IReadOnlyList<(HopeHeading Group, IReadOnlyList<HopeView> Items)> Of(IReadOnlyList<HopeView> hopes, IReadOnlyList<HopeGroupView> groups)
    {
        if (!groups.Any(group => group.HopeIds.Count > 0))
        {
            return Of(hopes);
        }

        var made = groups
            .Where(group => group.HopeIds.Count > 0)
            .OrderByDescending(group => group.Dots)
            .Select(group => (new HopeHeading(null, group.Name, group.Dots), MostDotsFirst(hopes.Where(hope => hope.GroupId == group.Id))));
        var rest = MostDotsFirst(hopes.Where(hope => hope.GroupId is null));
        return rest.Count == 0 ? [.. made] : [.. made, (new HopeHeading(null, Rest), rest)];
    }

    /// <summary>Places in the order of the map, then actors; in each what got most dots first.</summary>
    public static IReadOnlyList<(HopeHeading Group, IReadOnlyList<HopeView> Items)> Of(IEnumerable<HopeView> hopes) =>
    [
        .. hopes
            .GroupBy(hope => hope.ActorName is { } actor ? new HopeHeading(null, actor) : new HopeHeading(hope.Sphere, NameOf(hope.Sphere ?? Spheres.None)))
            .OrderBy(group => group.Key.Area is { } area ? SphereAreas.InOrder.ToList().IndexOf(area) : SphereAreas.InOrder.Count)
            .ThenBy(group => group.Key.Name, StringComparer.InvariantCultureIgnoreCase)
            .Select(group => (group.Key, (IReadOnlyList<HopeView>)[.. group.OrderByDescending(hope => hope.Dots)])),
    ];

    private static IReadOnlyList<HopeView> MostDotsFirst(IEnumerable<HopeView> hopes) => [.. hopes.OrderByDescending(hope => hope.Dots)];

    /// <summary>What a hope is about, in a few words: the place or the actor.</summary>
    public static string About(HopeView hope) => hope.ActorName ?? NameOf(hope.Sphere ?? Spheres.None);

    /// <summary>A hope about all three spheres was given as one about the whole.</summary>
    private static string NameOf(Spheres area) =>
        area is (Spheres.Personal | Spheres.Community | Spheres.Institutional) ? "De hele sociale basis" : ScreenWords.Capital(area.DutchName());
}

using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What hopes are about: a place on the map, or one actor.</summary>
/// <param name="Area">The place; null when it is about an actor.</param>
/// <param name="Name">What the heading says.</param>
public sealed record HopeGroup(Spheres? Area, string Name)
{
    /// <summary>Places in the order of the map, then actors; in each what got most dots first.</summary>
    public static IReadOnlyList<(HopeGroup Group, IReadOnlyList<HopeView> Items)> Of(IEnumerable<HopeView> hopes) =>
    [
        .. hopes
            .GroupBy(hope => hope.ActorName is { } actor ? new HopeGroup(null, actor) : new HopeGroup(hope.Sphere, NameOf(hope.Sphere ?? Spheres.None)))
            .OrderBy(group => group.Key.Area is { } area ? SphereAreas.InOrder.ToList().IndexOf(area) : SphereAreas.InOrder.Count)
            .ThenBy(group => group.Key.Name, StringComparer.InvariantCultureIgnoreCase)
            .Select(group => (group.Key, (IReadOnlyList<HopeView>)[.. group.OrderByDescending(hope => hope.Dots)])),
    ];

    /// <summary>A hope about all three spheres was given as one about the whole.</summary>
    private static string NameOf(Spheres area) =>
        area is (Spheres.Personal | Spheres.Community | Spheres.Institutional) ? "De hele sociale basis" : ScreenWords.Capital(area.DutchName());
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The actors of an area for which there is no room; a list beside the map has to name them.</summary>
/// <param name="Area">Where they belong.</param>
/// <param name="Actors">In the order of the agenda; never empty.</param>
/// <param name="Sign">Where <c>+ n</c> stands in the area.</param>
public sealed record AreaOverflow(Spheres Area, IReadOnlyList<MapActor> Actors, Box Sign);

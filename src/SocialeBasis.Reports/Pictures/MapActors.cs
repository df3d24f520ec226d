using SocialeBasis.Domain;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Reports.Pictures;

/// <summary>What the group placed, as the map needs it: the same on the wall, on phones and on paper.</summary>
public static class MapActors
{
    /// <summary>All that has a place or lies in the grey zone.</summary>
    public static List<MapActor> Of(IEnumerable<PlacementResult> results) =>
        [.. results.Where(result => result.IsGrey || result.Area is not null).Select(result => new MapActor(
            result.ActorId.ToString(),
            result.Name,
            ReferenceContent.Shipped.LabelFor(result.Name),
            result.Counts,
            result.Unknown,
            result is { IsGrey: false, Area: { } area } ? MapPlace.In(area) : MapPlace.GreyZone))];
}

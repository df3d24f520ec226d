using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>Where an actor stands on the map: in an area (outside counts as one), or in the grey zone.</summary>
/// <param name="Area">Null for the grey zone.</param>
public readonly record struct MapPlace(Spheres? Area)
{
    /// <summary>The group differs too much; the actor is not on the map.</summary>
    public static MapPlace GreyZone => new((Spheres?)null);

    /// <summary>One of the eight areas.</summary>
    public static MapPlace In(Spheres area) => new(area);
}

namespace SocialeBasis.Reports.Pictures;

/// <summary>Where everything on the map stands. The same actors in the same format give the same layout; compute it once and keep it.</summary>
/// <param name="Format">The surface.</param>
/// <param name="FontSize">One type size for all names, in user units.</param>
/// <param name="Labels">The actors inside the spheres, in the order of the agenda.</param>
/// <param name="Outside"><c>Vandaag erbuiten</c>: what fits in the corner of the picture; on a phone and in the narrow report nothing.</param>
/// <param name="Overflow">Per area (outside too) who is not in the picture.</param>
/// <param name="Grey">The grey zone, lowest pairwise agreement first; drawn by the page.</param>
public sealed record SphereMapLayout(
    MapFormat Format,
    double FontSize,
    IReadOnlyList<PlacedLabel> Labels,
    IReadOnlyList<PlacedLabel> Outside,
    IReadOnlyList<AreaOverflow> Overflow,
    IReadOnlyList<MapActor> Grey);

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>An actor with its place in the picture.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Area">Where; outside is <see cref="Spheres.None"/>.</param>
/// <param name="Box">What disc and name take up together; boxes never overlap.</param>
/// <param name="Lines">The name as it is broken; on a phone the number.</param>
/// <param name="Number">1 … n over all placed actors, area after area; the number on a phone and in its list.</param>
public sealed record PlacedLabel(MapActor Actor, Spheres Area, Box Box, IReadOnlyList<string> Lines, int Number);

namespace SocialeBasis.Domain.Measures;

/// <summary>How many people placed an actor in one area.</summary>
/// <param name="Area">One of the eight of <see cref="SphereAreas.InOrder"/>.</param>
/// <param name="People">Zero or more.</param>
public readonly record struct AreaCount(Spheres Area, int People);

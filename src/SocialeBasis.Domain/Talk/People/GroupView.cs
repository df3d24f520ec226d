using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>A perspective, or a part of one, that may be shown apart.</summary>
/// <param name="HatId">See <see cref="HatId"/>.</param>
/// <param name="Name">As people read it; of a part its own name.</param>
/// <param name="Shape">The shape of its perspective.</param>
/// <param name="IsPart">Whether it is a part of the perspective before it.</param>
public sealed record GroupView(string HatId, string Name, PerspectiveShape Shape, bool IsPart);

using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>The Gespreksmodel sociale basis: spheres, overlaps, grey area, four questions, and what helps a facilitator.</summary>
/// <param name="Spheres">The three spheres, in order.</param>
/// <param name="Zones">The four overlaps and the outside.</param>
/// <param name="GreyCases">Twenty actors that are placed differently.</param>
/// <param name="Questions">The four questions, in order.</param>
/// <param name="Perspectives">The five perspectives.</param>
/// <param name="InfluenceLevels">0 to 5, in order.</param>
/// <param name="Stages">The stages of a conversation on paper.</param>
/// <param name="Pitfalls">What makes talks run aground.</param>
/// <param name="Attitude">Tips on the facilitator's attitude.</param>
public sealed record ConversationModel(
    [property: JsonPropertyName("sferen")] IReadOnlyList<SphereDescription> Spheres,
    [property: JsonPropertyName("zones")] IReadOnlyList<ZoneDescription> Zones,
    [property: JsonPropertyName("grijs_gebied")] IReadOnlyList<GreyCase> GreyCases,
    [property: JsonPropertyName("gespreksvragen")] IReadOnlyList<GuidingQuestion> Questions,
    [property: JsonPropertyName("perspectieven")] IReadOnlyList<ReferencePerspective> Perspectives,
    [property: JsonPropertyName("invloedsniveaus")] IReadOnlyList<InfluenceLevel> InfluenceLevels,
    [property: JsonPropertyName("gespreksstappen")] IReadOnlyList<ConversationStage> Stages,
    [property: JsonPropertyName("valkuilen")] IReadOnlyList<Pitfall> Pitfalls,
    [property: JsonPropertyName("houding_begeleider")] IReadOnlyList<FacilitatorTip> Attitude);

using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>An overlap between spheres, or the outside.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Place">The overlapping spheres; empty for the outside.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="Description">What lies there.</param>
/// <param name="Examples">Examples.</param>
/// <param name="TestQuestion">A question that helps to place something here or not.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
public sealed record ZoneDescription(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("sferen")] SuggestedPlace Place,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("omschrijving")] string Description,
    [property: JsonPropertyName("voorbeelden")] IReadOnlyList<string> Examples,
    [property: JsonPropertyName("toetsvraag")] string TestQuestion,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance);

using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>A step in what government does: from not being there to carrying out itself. Not the 1–5 scale that participants use.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="Scale">0 to 5; our own numbers.</param>
/// <param name="Description">What it means.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
public sealed record InfluenceLevel(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("schaal")] int Scale,
    [property: JsonPropertyName("omschrijving")] string Description,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance);

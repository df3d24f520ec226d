using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>Reasons that pull against each other.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="ReasonIds">Ids of the reasons.</param>
/// <param name="Title">Short Dutch name.</param>
/// <param name="Explanation">What pulls.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
public sealed record ReasonTension(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("doelen")] IReadOnlyList<string> ReasonIds,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("uitleg")] string Explanation,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance);

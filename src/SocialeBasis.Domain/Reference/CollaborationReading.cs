using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>Our careful reading of a municipality that the report does not classify.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="MunicipalityId">Id of the municipality.</param>
/// <param name="ModelId">Null when none of the four models fits.</param>
/// <param name="Certainty"><c>laag</c> or <c>middel</c>.</param>
/// <param name="Explanation">Why.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
public sealed record CollaborationReading(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("gemeente")] string MunicipalityId,
    [property: JsonPropertyName("model_id")] string? ModelId,
    [property: JsonPropertyName("zekerheid")] string Certainty,
    [property: JsonPropertyName("uitleg")] string Explanation,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance);

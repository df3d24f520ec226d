using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>How long contracts or grants run in a municipality.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="MunicipalityId">Id of the municipality.</param>
/// <param name="Duration">In words.</param>
/// <param name="MaxYears">Years including every extension; null when the report gives none.</param>
/// <param name="Start">Start in words; null when unknown.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
public sealed record ContractDuration(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("gemeente")] string MunicipalityId,
    [property: JsonPropertyName("duur")] string Duration,
    [property: JsonPropertyName("max_jaren")] int? MaxYears,
    [property: JsonPropertyName("start")] string? Start,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance);

using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>A point about <c>rolvastheid</c>: keeping to one's role when pressure comes.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Point">The point in one sentence.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
public sealed record RoleSteadfastness(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("kern")] string Point,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance);

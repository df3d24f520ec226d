using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>A pair of glasses (<c>bril</c>) through which somebody looks at the sociale basis.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="Sees">What it makes visible.</param>
/// <param name="Misses">What it does not see.</param>
/// <param name="DisappointedWhen">When somebody with these glasses is let down.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
/// <param name="MissesProvenance">How firm <c>Misses</c> is.</param>
public sealed record ReasonLens(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("ziet")] string Sees,
    [property: JsonPropertyName("mist")] string Misses,
    [property: JsonPropertyName("teleurgesteld_als")] string DisappointedWhen,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_mist")] Provenance MissesProvenance);

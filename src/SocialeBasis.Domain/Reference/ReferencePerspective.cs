using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>A perspective from which somebody takes part.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="Description">Who is meant.</param>
/// <param name="SubPerspectives">Finer perspectives that may be chosen.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
public sealed record ReferencePerspective(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("omschrijving")] string Description,
    [property: JsonPropertyName("deelperspectieven")] IReadOnlyList<string> SubPerspectives,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance)
{
    /// <summary>The shape that stands for it in pictures (never a colour). Anything unknown is another party.</summary>
    [JsonIgnore]
    public PerspectiveShape Shape => Id switch
    {
        "gemeente" => PerspectiveShape.Square,
        "welzijnsorganisatie" => PerspectiveShape.Triangle,
        "inwoner" => PerspectiveShape.Circle,
        "kennis" => PerspectiveShape.Cross,
        _ => PerspectiveShape.Diamond,
    };
}

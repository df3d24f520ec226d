using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>Something that makes counting results hard, and what follows from it.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Title">Dutch title.</param>
/// <param name="Text">What makes it hard.</param>
/// <param name="Consequence">What follows.</param>
/// <param name="Sources">Places in the report, such as <c>H6 §6.1.2</c>.</param>
/// <param name="Provenance">How firm title and text are.</param>
/// <param name="ConsequenceProvenance">How firm the consequence is.</param>
public sealed record MeasuringLimit(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("gevolg")] string Consequence,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_gevolg")] Provenance ConsequenceProvenance);

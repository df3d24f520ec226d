using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>A stage of a conversation on paper, from preparing to coming back. The program's own steps stand in <see cref="StepGuide"/>.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Title">Dutch title.</param>
/// <param name="What">What happens.</param>
/// <param name="Tips">Tips.</param>
/// <param name="Minutes">Suggested length; 0 when it has none.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
public sealed record ConversationStage(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("wat")] string What,
    [property: JsonPropertyName("tips")] IReadOnlyList<string> Tips,
    [property: JsonPropertyName("minuten")] int Minutes,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance);

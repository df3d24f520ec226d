using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>One of the four questions that carry the talk (H7).</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Number">1 to 4.</param>
/// <param name="Title">Short Dutch title.</param>
/// <param name="Question">The question.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="HelpQuestions">Questions that help when the talk stalls.</param>
/// <param name="ToRecord">What the group writes down.</param>
/// <param name="DoneWhen">When the question is done.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
/// <param name="HelpProvenance">How firm the help questions are.</param>
public sealed record GuidingQuestion(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("bedoeling")] string Purpose,
    [property: JsonPropertyName("hulpvragen")] IReadOnlyList<string> HelpQuestions,
    [property: JsonPropertyName("vastleggen")] IReadOnlyList<string> ToRecord,
    [property: JsonPropertyName("klaar_als")] string DoneWhen,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_hulpvragen")] Provenance HelpProvenance);

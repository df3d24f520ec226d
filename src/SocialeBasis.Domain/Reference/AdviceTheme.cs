using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>A theme of the advice in chapter 7, as an agenda for a talk.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Theme">Dutch name.</param>
/// <param name="Explanation">What it is about.</param>
/// <param name="Points">The points of advice.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
public sealed record AdviceTheme(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("thema")] string Theme,
    [property: JsonPropertyName("uitleg")] string Explanation,
    [property: JsonPropertyName("punten")] IReadOnlyList<AdvicePoint> Points,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance);

/// <summary>One point of advice, with a question for the talk.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Point">The advice.</param>
/// <param name="Question">A question for the group.</param>
/// <param name="ForWhom"><c>gemeente organisatie rijk zorg onderwijs</c>.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
/// <param name="QuestionProvenance">How firm the question is.</param>
public sealed record AdvicePoint(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("kern")] string Point,
    [property: JsonPropertyName("vraag_voor_gesprek")] string Question,
    [property: JsonPropertyName("voor_wie")] IReadOnlyList<string> ForWhom,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_vraag")] Provenance QuestionProvenance);

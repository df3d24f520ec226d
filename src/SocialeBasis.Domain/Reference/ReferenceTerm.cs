using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>A word that is often used loosely in talks about the sociale basis, why it confuses, and a question that sharpens it.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Term">The word itself, as shown.</param>
/// <param name="CategoryId">Id of a <see cref="TermCategory"/>.</param>
/// <param name="Synonyms">Words used for the same.</param>
/// <param name="Explanation">What it usually means.</param>
/// <param name="WhyConfusing">Why people talk past each other with it.</param>
/// <param name="QuestionForGroup">A question that makes the group say what it means.</param>
/// <param name="RelatedIds">Ids of related terms.</param>
/// <param name="OccursIn">Ids of municipalities whose case uses the word; counted by machine, says nothing about weight.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="ExplanationProvenance"><see cref="Provenance.Addition"/>: the report uses the word but does not explain it.</param>
/// <param name="ConfusionProvenance">How firm <c>WhyConfusing</c> is.</param>
/// <param name="QuestionProvenance">How firm the question is.</param>
public sealed record ReferenceTerm(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("term")] string Term,
    [property: JsonPropertyName("categorie")] string CategoryId,
    [property: JsonPropertyName("synoniemen")] IReadOnlyList<string> Synonyms,
    [property: JsonPropertyName("uitleg")] string Explanation,
    [property: JsonPropertyName("waarom_verwarrend")] string WhyConfusing,
    [property: JsonPropertyName("vraag_voor_groep")] string QuestionForGroup,
    [property: JsonPropertyName("verwante_begrippen")] IReadOnlyList<string> RelatedIds,
    [property: JsonPropertyName("komt_voor_in_casus")] IReadOnlyList<string> OccursIn,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst_uitleg")] Provenance ExplanationProvenance,
    [property: JsonPropertyName("herkomst_verwarring")] Provenance ConfusionProvenance,
    [property: JsonPropertyName("herkomst_vraag")] Provenance QuestionProvenance);

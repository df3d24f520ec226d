using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>Two roles that rub when one party holds both, or when two parties meet in them.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="RoleIds">Ids of the two roles.</param>
/// <param name="Title">Short Dutch name.</param>
/// <param name="Tension">What rubs.</param>
/// <param name="OpeningQuestion">Advice or question that opens the talk.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
/// <param name="QuestionProvenance">How firm the opening question is.</param>
public sealed record RoleTension(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("rollen")] IReadOnlyList<string> RoleIds,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("spanning")] string Tension,
    [property: JsonPropertyName("vraag_om_het_gesprek_te_openen")] string OpeningQuestion,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_vraag")] Provenance QuestionProvenance);

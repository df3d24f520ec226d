using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>An actor that is placed differently from place to place, with the arguments: the grey area of H3 §3.1.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="ActorId">Id of the actor.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="WhyGrey">Why people differ.</param>
/// <param name="Placements">Who lays it where.</param>
/// <param name="Question">A question for the group.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
/// <param name="QuestionProvenance">How firm the question is.</param>
public sealed record GreyCase(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("actor_id")] string ActorId,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("waarom_grijs")] string WhyGrey,
    [property: JsonPropertyName("plaatsingen")] IReadOnlyList<GreyPlacement> Placements,
    [property: JsonPropertyName("gespreksvraag")] string Question,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_gespreksvraag")] Provenance QuestionProvenance);

/// <summary>Where one municipality lays a grey case. The translation to a sphere is always our reading: municipalities do not use the spheres.</summary>
/// <param name="Who">A municipality id, the word <c>rapport</c>, or free text when the report gives no name.</param>
/// <param name="Place">Where it lies, by our reading.</param>
/// <param name="Explanation">The argument.</param>
/// <param name="Source">One place in the report.</param>
/// <param name="Provenance">How firm the explanation is.</param>
/// <param name="PlaceProvenance">How firm the place is.</param>
public sealed record GreyPlacement(
    [property: JsonPropertyName("wie")] string Who,
    [property: JsonPropertyName("plaats")] SuggestedPlace Place,
    [property: JsonPropertyName("uitleg")] string Explanation,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_plaats")] Provenance PlaceProvenance);

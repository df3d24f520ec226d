using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>
/// An actor from the catalogue: a person, group, place or organisation that a group may put in its talk. Its place is a suggestion, never an answer.
/// </summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Name">Dutch name as shown.</param>
/// <param name="OtherNames">Names that mean the same here; may be shared with another actor (<c>geloofsgemeenschap</c>).</param>
/// <param name="Kind">Person, group, place, …</param>
/// <param name="Place">Where it may lie; often also outside.</param>
/// <param name="MainPlace">Where it usually starts: one sphere, or outside.</param>
/// <param name="Formality">Formally organised or not.</param>
/// <param name="Pay">Paid or not.</param>
/// <param name="Influence">How much the municipality can steer it.</param>
/// <param name="NamedBy">Ids of municipalities whose case names it. Not named does not mean absent there.</param>
/// <param name="Note">One or two sentences about it.</param>
/// <param name="DiscussionPoint">A question that opens the talk; null when none was written.</param>
/// <param name="GreyCaseId">The <see cref="GreyCase"/> about it; null when it has none.</param>
/// <param name="InStartSet">One of the thirty cards a talk may start from.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="PlaceProvenance">How firm <c>MainPlace</c> is.</param>
/// <param name="TraitsProvenance">How firm formality, pay and influence are.</param>
/// <param name="NoteProvenance">How firm the note is.</param>
/// <param name="DiscussionProvenance">Null when there is no discussion point.</param>
/// <param name="Label">The name with <c>|</c> where a narrow label may break; null when the name is short.</param>
/// <param name="PerspectiveId">From which perspective somebody of it takes part, our addition; null where that differs or nobody speaks for it.</param>
public sealed record ReferenceActor(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("andere_namen")] IReadOnlyList<string> OtherNames,
    [property: JsonPropertyName("soort")] ActorKind Kind,
    [property: JsonPropertyName("sferen")] SuggestedPlace Place,
    [property: JsonPropertyName("hoofdsfeer")] SuggestedPlace MainPlace,
    [property: JsonPropertyName("formeel")] ActorFormality Formality,
    [property: JsonPropertyName("betaald")] ActorPay Pay,
    [property: JsonPropertyName("invloed_gemeente")] MunicipalInfluence Influence,
    [property: JsonPropertyName("genoemd_door")] IReadOnlyList<string> NamedBy,
    [property: JsonPropertyName("toelichting")] string Note,
    [property: JsonPropertyName("discussiepunt")] string? DiscussionPoint,
    [property: JsonPropertyName("grijs_gebied_id")] string? GreyCaseId,
    [property: JsonPropertyName("in_startset")] bool InStartSet,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst_sfeer")] Provenance PlaceProvenance,
    [property: JsonPropertyName("herkomst_kenmerken")] Provenance TraitsProvenance,
    [property: JsonPropertyName("herkomst_toelichting")] Provenance NoteProvenance,
    [property: JsonPropertyName("herkomst_discussiepunt")] Provenance? DiscussionProvenance = null,
    [property: JsonPropertyName("label")] string? Label = null,
    [property: JsonPropertyName("perspectief")] string? PerspectiveId = null)
{
    /// <summary>The name for a narrow label: the stored break, or else the guess of <see cref="DutchCompound.Break"/>.</summary>
    [JsonIgnore]
    public string MapLabel => Label ?? DutchCompound.Break(Name);
}

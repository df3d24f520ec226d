using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>One of the three spheres, for the plain description that can be opened on screen.</summary>
/// <param name="Place">The sphere itself.</param>
/// <param name="Order">1, 2, 3.</param>
/// <param name="Name">Full Dutch name.</param>
/// <param name="ShortName"><c>Persoonlijk</c>, <c>Gemeenschappelijk</c>, <c>Institutioneel</c>.</param>
/// <param name="Description">What it is.</param>
/// <param name="OftenHolds">What people often put there.</param>
/// <param name="ExampleActorIds">Ids of example actors.</param>
/// <param name="ExamplePlaces">Example places.</param>
/// <param name="ResidentIsHere">The faces a resident has here.</param>
/// <param name="GovernmentCan">What government can do here.</param>
/// <param name="Influence">How much influence to expect.</param>
/// <param name="Questions">Questions for the talk.</param>
/// <param name="Pitfalls">What goes wrong in talks about it.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
/// <param name="QuestionsProvenance">How firm the questions are.</param>
/// <param name="ScaleProvenance">How firm the number in <c>Influence</c> is.</param>
/// <param name="PitfallsProvenance">How firm the pitfalls are.</param>
/// <param name="ResidentProvenance">How firm <c>ResidentIsHere</c> is.</param>
/// <param name="PlacesProvenance">How firm the example places are.</param>
public sealed record SphereDescription(
    [property: JsonPropertyName("id")] SuggestedPlace Place,
    [property: JsonPropertyName("volgorde")] int Order,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("korte_naam")] string ShortName,
    [property: JsonPropertyName("omschrijving")] string Description,
    [property: JsonPropertyName("hoort_er_vaak_bij")] IReadOnlyList<string> OftenHolds,
    [property: JsonPropertyName("voorbeeld_actoren")] IReadOnlyList<string> ExampleActorIds,
    [property: JsonPropertyName("voorbeeld_plekken")] IReadOnlyList<string> ExamplePlaces,
    [property: JsonPropertyName("inwoner_is_hier")] IReadOnlyList<string> ResidentIsHere,
    [property: JsonPropertyName("overheid_kan")] IReadOnlyList<GovernmentAction> GovernmentCan,
    [property: JsonPropertyName("invloed_overheid")] SphereInfluence Influence,
    [property: JsonPropertyName("vragen_bij_deze_sfeer")] IReadOnlyList<string> Questions,
    [property: JsonPropertyName("valkuilen")] IReadOnlyList<string> Pitfalls,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_vragen")] Provenance QuestionsProvenance,
    [property: JsonPropertyName("herkomst_schaal")] Provenance ScaleProvenance,
    [property: JsonPropertyName("herkomst_valkuilen")] Provenance PitfallsProvenance,
    [property: JsonPropertyName("herkomst_inwoner_is_hier")] Provenance ResidentProvenance,
    [property: JsonPropertyName("herkomst_voorbeeld_plekken")] Provenance PlacesProvenance);

/// <summary>Something government can do in a sphere.</summary>
/// <param name="Action">What it does.</param>
/// <param name="How">By what means.</param>
/// <param name="Provenance">How firm this is.</param>
public sealed record GovernmentAction(
    [property: JsonPropertyName("handeling")] string Action,
    [property: JsonPropertyName("hoe")] string How,
    [property: JsonPropertyName("herkomst")] Provenance Provenance);

/// <summary>How much influence government may expect in a sphere.</summary>
/// <param name="Level">In words.</param>
/// <param name="Scale">1 (little) to 5 (much): our estimate, the report only says that it differs.</param>
/// <param name="Note">Why.</param>
public sealed record SphereInfluence(
    [property: JsonPropertyName("niveau")] string Level,
    [property: JsonPropertyName("schaal_1_5")] int Scale,
    [property: JsonPropertyName("toelichting")] string Note);

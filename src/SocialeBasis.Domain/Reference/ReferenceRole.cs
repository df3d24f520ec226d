using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>A role that a party can have, with what it asks and where it rubs.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="Player">Who usually plays it: <c>gemeente gemeenteraad rijk organisatie inwoner kennis</c>.</param>
/// <param name="Description">What somebody in this role does.</param>
/// <param name="Asks">What the role asks of whoever has it.</param>
/// <param name="Tension">Where the role rubs.</param>
/// <param name="FitsSpheres">Where the role often fits.</param>
/// <param name="InfluenceLevelId">Id of an <see cref="InfluenceLevel"/>.</param>
/// <param name="Examples">What it looked like in a case.</param>
/// <param name="TestQuestion">A question that shows whether the role is really played.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
/// <param name="TestQuestionProvenance">How firm the test question is.</param>
/// <param name="AsksProvenance">How firm <c>Asks</c> is.</param>
/// <param name="TensionProvenance">How firm the tension is.</param>
/// <param name="FitProvenance">How firm spheres and influence level are.</param>
public sealed record ReferenceRole(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("speler")] string Player,
    [property: JsonPropertyName("omschrijving")] string Description,
    [property: JsonPropertyName("wat_vraagt_het")] IReadOnlyList<string> Asks,
    [property: JsonPropertyName("spanning")] string Tension,
    [property: JsonPropertyName("past_vaak_bij_sferen")] SuggestedPlace FitsSpheres,
    [property: JsonPropertyName("invloedsniveau")] string InfluenceLevelId,
    [property: JsonPropertyName("voorbeelden")] IReadOnlyList<RoleExample> Examples,
    [property: JsonPropertyName("toetsvraag")] string TestQuestion,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_toetsvraag")] Provenance TestQuestionProvenance,
    [property: JsonPropertyName("herkomst_wat_vraagt_het")] Provenance AsksProvenance,
    [property: JsonPropertyName("herkomst_spanning")] Provenance TensionProvenance,
    [property: JsonPropertyName("herkomst_sferen_en_invloed")] Provenance FitProvenance);

/// <summary>A role as it was seen in one municipality.</summary>
/// <param name="MunicipalityId">Id of a <see cref="Municipality"/>.</param>
/// <param name="Text">What was seen.</param>
public sealed record RoleExample(
    [property: JsonPropertyName("gemeente")] string MunicipalityId,
    [property: JsonPropertyName("tekst")] string Text);

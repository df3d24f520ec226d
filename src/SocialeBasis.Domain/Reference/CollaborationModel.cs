using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>
/// One of the four ways in which municipality and organisations work together (H5 §5.1). Ideal types; they say nothing about groups of residents or
/// faith communities.
/// </summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="Summary">In a few words.</param>
/// <param name="Description">How it works.</param>
/// <param name="Advantages">Advantages.</param>
/// <param name="Risks">Risks.</param>
/// <param name="AsksOfMunicipality">What it asks of the municipality.</param>
/// <param name="FitsContractDuration">Which contract lengths go with it.</param>
/// <param name="Examples">Which municipalities show it.</param>
/// <param name="TestQuestion">A question that tests it.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
/// <param name="ContractProvenance">How firm the contract lengths are.</param>
/// <param name="TestQuestionProvenance">How firm the test question is.</param>
public sealed record CollaborationModel(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("kort")] string Summary,
    [property: JsonPropertyName("omschrijving")] string Description,
    [property: JsonPropertyName("voordelen")] IReadOnlyList<SourcedPoint> Advantages,
    [property: JsonPropertyName("risicos")] IReadOnlyList<SourcedPoint> Risks,
    [property: JsonPropertyName("vraagt_van_gemeente")] IReadOnlyList<SourcedPoint> AsksOfMunicipality,
    [property: JsonPropertyName("past_bij_contractduur")] IReadOnlyList<string> FitsContractDuration,
    [property: JsonPropertyName("voorbeelden")] IReadOnlyList<CollaborationExample> Examples,
    [property: JsonPropertyName("toetsvraag")] string TestQuestion,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_contractduur")] Provenance ContractProvenance,
    [property: JsonPropertyName("herkomst_toetsvraag")] Provenance TestQuestionProvenance);

/// <summary>A point with its own provenance.</summary>
/// <param name="Text">The point.</param>
/// <param name="Provenance">How firm it is.</param>
public sealed record SourcedPoint(
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("herkomst")] Provenance Provenance);

/// <summary>A municipality as an example of a model.</summary>
/// <param name="MunicipalityId">Id of the municipality.</param>
/// <param name="Provenance">Whether the report classifies it so, or we do.</param>
public sealed record CollaborationExample(
    [property: JsonPropertyName("gemeente")] string MunicipalityId,
    [property: JsonPropertyName("classificatie")] Provenance Provenance);

using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>Whether a reason is one of the three main ones of H3 §3.2.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReasonKind>))]
public enum ReasonKind
{
    /// <summary>One of the three main reasons.</summary>
    [JsonStringEnumMemberName("hoofdreden")]
    Main,

    /// <summary>Any other goal that cases name.</summary>
    [JsonStringEnumMemberName("bijkomend")]
    Further,
}

/// <summary>A reason to invest in the sociale basis: one of the three main reasons, or a further goal (<c>doel</c>).</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="Kind">Main or further.</param>
/// <param name="Description">What is meant.</param>
/// <param name="HowItWouldWork">The reasoning behind it.</param>
/// <param name="Tension">What it rubs against.</param>
/// <param name="NamedBy">Ids of municipalities whose case names it.</param>
/// <param name="NamedByNote">How differently they name it; null when there is nothing to say.</param>
/// <param name="TestQuestion">A question that tests it.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
/// <param name="TestQuestionProvenance">How firm the test question is.</param>
/// <param name="WorkingProvenance">How firm <c>HowItWouldWork</c> is.</param>
/// <param name="TensionProvenance">How firm the tension is.</param>
public sealed record ReferenceReason(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soort")] ReasonKind Kind,
    [property: JsonPropertyName("omschrijving")] string Description,
    [property: JsonPropertyName("hoe_zou_het_werken")] string HowItWouldWork,
    [property: JsonPropertyName("spanning")] string Tension,
    [property: JsonPropertyName("genoemd_door")] IReadOnlyList<string> NamedBy,
    [property: JsonPropertyName("toelichting_genoemd_door")] string? NamedByNote,
    [property: JsonPropertyName("toetsvraag")] string TestQuestion,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_toetsvraag")] Provenance TestQuestionProvenance,
    [property: JsonPropertyName("herkomst_werking")] Provenance WorkingProvenance,
    [property: JsonPropertyName("herkomst_spanning")] Provenance TensionProvenance);

using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>Something that makes such talks run aground: what one hears, why it is a problem, what to do. For the facilitator alone.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Title">Dutch title.</param>
/// <param name="Category"><c>taal houding geld theorie rollen leren</c>.</param>
/// <param name="Signal">What one hears or sees.</param>
/// <param name="WhyHard">Why it is a problem.</param>
/// <param name="WhatToDo">What the facilitator can do.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
/// <param name="SignalAndAdviceProvenance">How firm signal and advice are.</param>
public sealed record Pitfall(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("categorie")] string Category,
    [property: JsonPropertyName("signaal")] string Signal,
    [property: JsonPropertyName("waarom_lastig")] string WhyHard,
    [property: JsonPropertyName("wat_kun_je_doen")] string WhatToDo,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_signaal_en_advies")] Provenance SignalAndAdviceProvenance);

using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>The word a municipality uses.</summary>
/// <param name="Used">The word most used.</param>
/// <param name="OtherWords">Other words in use.</param>
/// <param name="Note">Where and how.</param>
public sealed record MunicipalTerm(
    [property: JsonPropertyName("gebruikt")] string Used,
    [property: JsonPropertyName("andere_woorden")] IReadOnlyList<string> OtherWords,
    [property: JsonPropertyName("toelichting")] string Note);

/// <summary>Whether each sphere counts in a municipality, by our reading.</summary>
/// <param name="Personal">The personal sphere.</param>
/// <param name="Community">The community sphere.</param>
/// <param name="Institutional">The institutional sphere.</param>
public sealed record MunicipalSpheres(
    [property: JsonPropertyName("persoonlijk")] MunicipalSphere Personal,
    [property: JsonPropertyName("gemeenschappelijk")] MunicipalSphere Community,
    [property: JsonPropertyName("institutioneel")] MunicipalSphere Institutional);

/// <summary>Whether one sphere counts.</summary>
/// <param name="Status">Yes, partly, no, unclear.</param>
/// <param name="Note">Why we read it so.</param>
public sealed record MunicipalSphere(
    [property: JsonPropertyName("status")] SphereStatus Status,
    [property: JsonPropertyName("toelichting")] string Note);

/// <summary>Whether a sphere counts as sociale basis in a municipality.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SphereStatus>))]
public enum SphereStatus
{
    /// <summary>It counts.</summary>
    [JsonStringEnumMemberName("wel")]
    Counts,

    /// <summary>Part of it counts.</summary>
    [JsonStringEnumMemberName("deels")]
    Partly,

    /// <summary>It does not count.</summary>
    [JsonStringEnumMemberName("niet")]
    DoesNotCount,

    /// <summary>The case does not say.</summary>
    [JsonStringEnumMemberName("onduidelijk")]
    Unclear,
}

/// <summary>Why a municipality invests.</summary>
/// <param name="Highest">The highest goal.</param>
/// <param name="Others">Other goals.</param>
/// <param name="Emphasis">Goal, means or both, in words.</param>
/// <param name="Note">More about it.</param>
public sealed record MunicipalGoals(
    [property: JsonPropertyName("hoogste_doel")] string Highest,
    [property: JsonPropertyName("andere_doelen")] IReadOnlyList<string> Others,
    [property: JsonPropertyName("nadruk")] string Emphasis,
    [property: JsonPropertyName("toelichting")] string Note);

/// <summary>What a municipality expects of prevention.</summary>
/// <param name="Role">The part prevention plays.</param>
/// <param name="CostArgument">How strong the argument of care costs is, in words.</param>
/// <param name="Note">More about it.</param>
public sealed record MunicipalPrevention(
    [property: JsonPropertyName("rol")] string Role,
    [property: JsonPropertyName("kostenargument")] string CostArgument,
    [property: JsonPropertyName("toelichting")] string Note);

/// <summary>Who works with whom in a municipality.</summary>
/// <param name="ModelId">Id of a <see cref="CollaborationModel"/>; null when none fits.</param>
/// <param name="Classification">Whether the report classifies it so, or we do.</param>
/// <param name="Note">How it works.</param>
/// <param name="Partners">The main organisations.</param>
/// <param name="Contract">How long it runs.</param>
/// <param name="Meetings">How they meet.</param>
/// <param name="MunicipalRoleIds">Ids of roles the municipality has.</param>
/// <param name="Tensions">What rubs.</param>
public sealed record MunicipalCollaboration(
    [property: JsonPropertyName("model_id")] string? ModelId,
    [property: JsonPropertyName("classificatie")] Provenance Classification,
    [property: JsonPropertyName("toelichting")] string Note,
    [property: JsonPropertyName("partners")] IReadOnlyList<string> Partners,
    [property: JsonPropertyName("contractduur")] MunicipalContract Contract,
    [property: JsonPropertyName("overleg")] IReadOnlyList<string> Meetings,
    [property: JsonPropertyName("rollen_gemeente")] IReadOnlyList<string> MunicipalRoleIds,
    [property: JsonPropertyName("spanningen")] IReadOnlyList<string> Tensions);

/// <summary>The length of contracts in a municipality.</summary>
/// <param name="Text">In words.</param>
/// <param name="MaxYears">Years including every extension; null when not given.</param>
/// <param name="Kind">Grant, tender, assignment, in words.</param>
public sealed record MunicipalContract(
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("jaren_max")] int? MaxYears,
    [property: JsonPropertyName("soort")] string Kind);

/// <summary>How a municipality follows what happens.</summary>
/// <param name="Approach">The approach in short.</param>
/// <param name="Instruments">What is used.</param>
/// <param name="Learning">How they learn from it.</param>
/// <param name="Bottlenecks">What is hard.</param>
public sealed record MunicipalMonitoring(
    [property: JsonPropertyName("aanpak")] string Approach,
    [property: JsonPropertyName("instrumenten")] IReadOnlyList<string> Instruments,
    [property: JsonPropertyName("leren")] string Learning,
    [property: JsonPropertyName("knelpunten")] IReadOnlyList<string> Bottlenecks);

/// <summary>The reasoning behind a municipality's policy.</summary>
/// <param name="Elaboration">How far it was worked out.</param>
/// <param name="Summary">The reasoning in short.</param>
/// <param name="Chain">The links, in order.</param>
/// <param name="Support">What it rests on.</param>
/// <param name="Assumptions">What it assumes.</param>
public sealed record MunicipalTheory(
    [property: JsonPropertyName("uitwerking")] string Elaboration,
    [property: JsonPropertyName("samenvatting")] string Summary,
    [property: JsonPropertyName("keten")] IReadOnlyList<MunicipalityLink> Chain,
    [property: JsonPropertyName("onderbouwing")] string Support,
    [property: JsonPropertyName("aannames")] IReadOnlyList<string> Assumptions);

/// <summary>A link in the chain of a municipality's reasoning.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">The link.</param>
public sealed record MunicipalityLink(
    [property: JsonPropertyName("nr")] int Number,
    [property: JsonPropertyName("tekst")] string Text);

/// <summary>A fact from a case.</summary>
/// <param name="Text">The fact.</param>
public sealed record MunicipalFact(
    [property: JsonPropertyName("feit")] string Text);

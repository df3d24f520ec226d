using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

/// <summary>Something to tick in a step: a kind of influence, a kind of difference, a reason behind a hope, a rung of a ladder, a role.</summary>
/// <param name="Id">Stable id in kebab-case; for a role the id of a <see cref="Reference.ReferenceRole"/>, for a reason that of a
/// <see cref="Reference.ReferenceReason"/> or <c>anders</c>.</param>
/// <param name="Name">Short Dutch name.</param>
/// <param name="Explanation">One line of explanation.</param>
public sealed record GuideChoice(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("uitleg")] string Explanation);

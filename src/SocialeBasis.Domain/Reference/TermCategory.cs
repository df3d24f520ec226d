using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>A group of terms in the word list.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="Description">What is in it, in a few words.</param>
public sealed record TermCategory(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("omschrijving")] string Description);

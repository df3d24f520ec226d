using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

/// <summary>What a number on the influence scale means in words. <c>Weet niet</c> is not on the scale.</summary>
/// <param name="Value">1 to 5.</param>
/// <param name="Name">The words beside the number; may hold <c>{overheid}</c>: see <see cref="StepWords.Fill"/>.</param>
public sealed record InfluenceAnchor(
    [property: JsonPropertyName("waarde")] int Value,
    [property: JsonPropertyName("naam")] string Name);

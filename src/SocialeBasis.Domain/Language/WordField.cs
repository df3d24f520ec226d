using System.Text.Json.Serialization;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain.Language;

/// <summary>
/// A subject on which words of this field take two sides: who does it, what for, how. From <c>woordvelden.json</c>; our own
/// addition, not from the report. Neither side is better.
/// </summary>
/// <param name="Id">Stable id in kebab-case.</param>
/// <param name="Question">What the sides answer, in Dutch, as a question to the group.</param>
/// <param name="Sides">Exactly two.</param>
/// <param name="Provenance">How firm.</param>
public sealed record WordField(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("kanten")] IReadOnlyList<WordSide> Sides,
    [property: JsonPropertyName("herkomst")] Provenance Provenance)
{
    private static readonly Lazy<IReadOnlyList<WordField>> Loaded = new(() => EmbeddedContent.Read<WordFieldFile>("woordvelden.json").Fields);

    /// <summary>The shipped fields.</summary>
    /// <exception cref="InvalidDataException">The embedded file is missing or broken.</exception>
    public static IReadOnlyList<WordField> Shipped => Loaded.Value;
}

/// <summary>One side of a <see cref="WordField"/>.</summary>
/// <param name="Name">The side in a few Dutch words, as it stands after "sommigen schrijven over".</param>
/// <param name="Words">In small letters; with a star the beginning of words: <c>vrijwillig*</c> finds <c>vrijwilligers</c>.</param>
public sealed record WordSide(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("woorden")] IReadOnlyList<string> Words)
{
    /// <summary>Whether a word in small letters stands on this side.</summary>
    internal bool Holds(string small) => Words.Any(wanted =>
        wanted.EndsWith('*') ? small.AsSpan().StartsWith(wanted.AsSpan(0, wanted.Length - 1), StringComparison.Ordinal) : WordUse.IsSame(small, wanted));
}

/// <summary>The file <c>woordvelden.json</c>.</summary>
/// <param name="Fields">Every field.</param>
internal sealed record WordFieldFile([property: JsonPropertyName("velden")] IReadOnlyList<WordField> Fields);

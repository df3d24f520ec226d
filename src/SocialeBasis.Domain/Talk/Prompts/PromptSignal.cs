using System.Text.Json.Serialization;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain;

/// <summary>A way of speaking that is worth a quiet prompt, from <c>signalen.json</c>. The patterns and the advice are our own addition.</summary>
/// <param name="Id">Stable id in kebab-case.</param>
/// <param name="Kind">Which <see cref="PromptKind"/>, by its Dutch key in the file.</param>
/// <param name="Title">What was noticed, neutrally.</param>
/// <param name="Advice">What to ask.</param>
/// <param name="Words">Words or beginnings of words (<c>vrijwillig*</c>); each group needs one word in the text for the signal to show.</param>
/// <param name="Sources">Places in the report that the advice rests on.</param>
/// <param name="Provenance">How firm the reason behind it is.</param>
internal sealed record PromptSignal(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("soort"), JsonConverter(typeof(PromptKindConverter))] PromptKind Kind,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("advies")] string Advice,
    [property: JsonPropertyName("woorden")] IReadOnlyList<IReadOnlyList<string>> Words,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance)
{
    private static readonly Lazy<IReadOnlyList<PromptSignal>> Loaded = new(() => EmbeddedContent.Read<PromptSignalFile>("signalen.json").Signals);

    /// <summary>The shipped signals.</summary>
    /// <exception cref="InvalidDataException">The embedded file is missing or broken.</exception>
    public static IReadOnlyList<PromptSignal> Shipped => Loaded.Value;

    /// <summary>Whether a text raises it: of every group at least one word stands in it.</summary>
    public bool IsRaisedBy(string text)
    {
        var words = TextWords.Of(text).Small;
        return Words.All(group => group.Any(wanted => words.Any(word => wanted.EndsWith('*')
            ? word.AsSpan().StartsWith(wanted.AsSpan(0, wanted.Length - 1), StringComparison.Ordinal)
            : WordUse.IsSame(word, wanted))));
    }
}

/// <summary>The file <c>signalen.json</c>.</summary>
/// <param name="Signals">Every signal.</param>
internal sealed record PromptSignalFile([property: JsonPropertyName("signalen")] IReadOnlyList<PromptSignal> Signals);

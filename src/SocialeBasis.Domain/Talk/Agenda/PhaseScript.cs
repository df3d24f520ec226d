using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

/// <summary>What the facilitator reads in one phase of a step. Texts may hold placeholders: see <see cref="StepWords.Fill"/>.</summary>
/// <param name="Say"><c>Zeg dit</c>: to be said aloud, without quotation marks; see <see cref="Spoken"/>.</param>
/// <param name="Do"><c>Doe dit</c>.</param>
/// <param name="WatchOut"><c>Let op</c>.</param>
/// <param name="Next"><c>Straks</c>: what comes after this phase.</param>
/// <param name="DoneWhen"><c>Klaar als</c>.</param>
public sealed record PhaseScript(
    [property: JsonPropertyName("zeg")] string Say,
    [property: JsonPropertyName("doe")] string Do,
    [property: JsonPropertyName("let_op")] string WatchOut,
    [property: JsonPropertyName("straks")] string Next,
    [property: JsonPropertyName("klaar_als")] string DoneWhen)
{
    /// <summary><see cref="Say"/> between Dutch quotation marks, as the screen shows it.</summary>
    [JsonIgnore]
    public string Spoken => $"“{Say}”";
}

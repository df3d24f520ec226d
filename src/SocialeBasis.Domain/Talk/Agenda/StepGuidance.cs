using System.Text.Json.Serialization;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain;

/// <summary>
/// What one kind of step says to everybody, in Dutch. Texts may hold placeholders (<c>{begrip}</c>, <c>{gebied}</c>, …):
/// pass every text through <see cref="StepWords.Fill"/> before showing it.
/// </summary>
/// <param name="Kind">The kind of step.</param>
/// <param name="Title">The step's title, the <c>h1</c> of a page.</param>
/// <param name="ScreenQuestion">The question on the big screen: "we".</param>
/// <param name="ParticipantQuestion">The question to a participant: "u".</param>
/// <param name="SecondQuestion">The smaller question under the answer, such as the reason; null when the step has none.</param>
/// <param name="Hint">A hint or example under the input.</param>
/// <param name="Visibility">Who can see what is being typed.</param>
/// <param name="DefaultMinutes">The usual length.</param>
/// <param name="Purpose">What the step is for, to the facilitator.</param>
/// <param name="InReport">What the step leaves in the report.</param>
/// <param name="WhyPrompts">Prompts of the <c>waarom-kaart</c>; empty where nothing differs.</param>
/// <param name="PitfallIds">Ids of <see cref="Pitfall"/>s that often come up here, for the facilitator alone.</param>
/// <param name="Scripts">The facilitator's script for every phase.</param>
/// <param name="Sources">Places in the report that the step rests on.</param>
/// <param name="Provenance">How firm: the texts themselves are our own design.</param>
public sealed record StepGuidance(
    [property: JsonPropertyName("soort"), JsonConverter(typeof(StepKindConverter))] StepKind Kind,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("vraag_scherm")] string ScreenQuestion,
    [property: JsonPropertyName("vraag_deelnemer")] string ParticipantQuestion,
    [property: JsonPropertyName("tweede_vraag")] string? SecondQuestion,
    [property: JsonPropertyName("voorbeeld")] string Hint,
    [property: JsonPropertyName("wie_ziet_dit")] StepVisibility Visibility,
    [property: JsonPropertyName("minuten")] int DefaultMinutes,
    [property: JsonPropertyName("bedoeling")] string Purpose,
    [property: JsonPropertyName("in_verslag")] string InReport,
    [property: JsonPropertyName("waarom_kaart")] IReadOnlyList<string> WhyPrompts,
    [property: JsonPropertyName("valkuilen")] IReadOnlyList<string> PitfallIds,
    [property: JsonPropertyName("fasen")] PhaseScripts Scripts,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance)
{
    /// <summary>The sentence beside an input that says who can see what is being typed there.</summary>
    public string WhoSees(bool anonymous) => anonymous ? Visibility.Anonymous : Visibility.Named;
}

/// <summary>Who can see an answer, in the two modes of a session.</summary>
/// <param name="Anonymous">When names are not shown to others.</param>
/// <param name="Named">When answers carry names after the reveal.</param>
public sealed record StepVisibility(
    [property: JsonPropertyName("anoniem")] string Anonymous,
    [property: JsonPropertyName("met_naam")] string Named);

/// <summary>The five scripts of a step.</summary>
/// <param name="Alone">For <see cref="Phase.Alone"/>.</param>
/// <param name="Reveal">For <see cref="Phase.Reveal"/>.</param>
/// <param name="Talk">For <see cref="Phase.Talk"/>.</param>
/// <param name="Again">For <see cref="Phase.Again"/>.</param>
/// <param name="Settle">For <see cref="Phase.Settle"/>.</param>
public sealed record PhaseScripts(
    [property: JsonPropertyName("alleen")] PhaseScript Alone,
    [property: JsonPropertyName("tonen")] PhaseScript Reveal,
    [property: JsonPropertyName("praten")] PhaseScript Talk,
    [property: JsonPropertyName("opnieuw")] PhaseScript Again,
    [property: JsonPropertyName("vastleggen")] PhaseScript Settle)
{
    /// <summary>The script of one phase.</summary>
    [JsonIgnore]
    public PhaseScript this[Phase phase] => phase switch
    {
        Phase.Alone => Alone,
        Phase.Reveal => Reveal,
        Phase.Talk => Talk,
        Phase.Again => Again,
        Phase.Settle => Settle,
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
    };
}

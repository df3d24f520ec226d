using System.Text.Json.Serialization;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain;

/// <summary>What every step of the conversation says, from <c>stappen.json</c>. Edit the texts there.</summary>
/// <param name="Steps">Guidance for every <see cref="StepKind"/>, in the usual order.</param>
/// <param name="InfluenceAnchors">The words for 1 to 5, in order.</param>
/// <param name="OfActors">What a step of Invloed says when it asks about the actors' influence on a hope.</param>
/// <param name="ActorAnchors">The words for 1 to 5 of the influence of an actor, in order.</param>
/// <param name="OutsideQuestion">The second question of Invloed: what nobody here has in hand.</param>
/// <param name="OutsideHint">Examples with it.</param>
/// <param name="InfluenceKinds"><c>geld regels ruimte kennis waardering contact iets-anders</c>.</param>
/// <param name="InfluenceQuestions">Concrete questions to start from; see <see cref="InfluenceQuestion"/>.</param>
/// <param name="DifferenceKinds">What a difference may come from: another word, information, experience, interest, situation.</param>
/// <param name="HopeReasons">The reasons behind a hope: the three main reasons of H3 §3.2 in plain words, and <c>anders</c>.</param>
/// <param name="LinkLevels">The rungs of the ladder of Beleidstheorie, the lowest first, in the order of <see cref="LinkLevel"/>.</param>
/// <param name="LinkSources">Where somebody knows a link from, in the order of <see cref="KnownFrom"/>.</param>
/// <param name="LinkOwners">On whom a link depends, in the order of <see cref="DependsOn"/>.</param>
/// <param name="Importances">The words for 1 to 5: how important a link is.</param>
/// <param name="Certainties">The words for 1 to 5: how sure somebody is of a link.</param>
/// <param name="DefaultRoles">The roles a session starts with; see the remark.</param>
/// <remarks>
/// The default roles are twelve of the thirty-four, named as verbs so that they fit a resident, a church and a
/// municipality alike. Chosen: the modes of acting that the fourth question of the model names (mogelijk maken, aanmoedigen,
/// opdracht geven, uitvoeren, niets doen), the roles on which cases say they rub (opdracht en subsidie tegenover samenwerken,
/// afstemmen), and what residents and organisations do without government (verbinden, signaleren, beginnen, tegenspreken).
/// Left out: roles of one body (raad, rijk, inkoper, toezichthouder) and faces rather than roles (hulpvrager, mantelzorger).
/// </remarks>
public sealed record StepGuide(
    [property: JsonPropertyName("stappen")] IReadOnlyList<StepGuidance> Steps,
    [property: JsonPropertyName("invloed_ankers")] IReadOnlyList<InfluenceAnchor> InfluenceAnchors,
    [property: JsonPropertyName("invloed_van_actoren")] StepGuidance OfActors,
    [property: JsonPropertyName("invloed_ankers_actoren")] IReadOnlyList<InfluenceAnchor> ActorAnchors,
    [property: JsonPropertyName("niet_aan_ons_vraag")] string OutsideQuestion,
    [property: JsonPropertyName("niet_aan_ons_voorbeeld")] string OutsideHint,
    [property: JsonPropertyName("invloed_soorten")] IReadOnlyList<GuideChoice> InfluenceKinds,
    [property: JsonPropertyName("invloed_vragen")] IReadOnlyList<string> InfluenceQuestions,
    [property: JsonPropertyName("verschil_soorten")] IReadOnlyList<GuideChoice> DifferenceKinds,
    [property: JsonPropertyName("hoop_redenen")] IReadOnlyList<GuideChoice> HopeReasons,
    [property: JsonPropertyName("keten_treden")] IReadOnlyList<GuideChoice> LinkLevels,
    [property: JsonPropertyName("keten_bronnen")] IReadOnlyList<GuideChoice> LinkSources,
    [property: JsonPropertyName("keten_van_wie")] IReadOnlyList<GuideChoice> LinkOwners,
    [property: JsonPropertyName("keten_belang")] IReadOnlyList<string> Importances,
    [property: JsonPropertyName("keten_zeker")] IReadOnlyList<string> Certainties,
    [property: JsonPropertyName("rollen_in_gesprek")] IReadOnlyList<GuideChoice> DefaultRoles)
{
    private static readonly Lazy<StepGuide> Loaded = new(() => EmbeddedContent.Read<StepGuide>("stappen.json"));

    /// <summary>The shipped guide, loaded once at first use.</summary>
    /// <exception cref="InvalidDataException">The embedded file is missing or broken.</exception>
    public static StepGuide Shipped => Loaded.Value;

    /// <summary>The shipped guidance for one kind of step.</summary>
    public static StepGuidance For(StepKind kind) =>
        Shipped.Steps.FirstOrDefault(step => step.Kind == kind)
        ?? throw new InvalidDataException($"The embedded content 'stappen.json' has no texts for '{kind.Key()}'.");

    /// <summary>The shipped guidance for a step as it is asked.</summary>
    public static StepGuidance For(StepView step) => step is InfluenceView { Whose: WhoseInfluence.Actors } ? Shipped.OfActors : For(step.Kind);
}

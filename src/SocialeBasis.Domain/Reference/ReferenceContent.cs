using System.Text.Json.Serialization;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain.Reference;

/// <summary>
/// The reference content in Dutch that ships with the program, written from the report's facts in our own words.
/// Read-only; ids are unique within one list, not over lists.
/// </summary>
public sealed class ReferenceContent
{
    private static readonly Lazy<ReferenceContent> Loaded = new(() => new ReferenceContent());

    private readonly Dictionary<string, ReferenceActor> _actorsById;
    private readonly Dictionary<string, ReferenceActor> _actorsByName;
    private readonly Dictionary<string, ReferenceTerm> _termsById;
    private readonly Dictionary<string, ReferenceRole> _rolesById;

    private ReferenceContent()
    {
        Actors = EmbeddedContent.Read<ActorsFile>("actoren.json").Actors;
        var terms = EmbeddedContent.Read<TermsFile>("begrippen.json");
        (Terms, TermCategories) = (terms.Terms, terms.Meta.Categories);
        var roles = EmbeddedContent.Read<RolesFile>("rollen.json");
        (Roles, RoleTensions, RoleSteadfastness) = (roles.Roles, roles.Tensions, roles.Steadfastness);
        var reasons = EmbeddedContent.Read<ReasonsFile>("doelen.json");
        (Reasons, ReasonTensions, ReasonLenses) = (reasons.Reasons, reasons.Tensions, reasons.Lenses);
        Model = EmbeddedContent.Read<ConversationModel>("gespreksmodel.json");
        var collaboration = EmbeddedContent.Read<CollaborationFile>("samenwerkingsmodellen.json");
        (CollaborationModels, CollaborationReadings, ContractDurations) = (collaboration.Models, collaboration.Readings, collaboration.Durations);
        Municipalities = EmbeddedContent.Read<MunicipalitiesFile>("gemeenten.json").Municipalities;
        AdviceThemes = EmbeddedContent.Read<AdviceFile>("adviezen.json").Themes;

        MeasuringLimits = EmbeddedContent.Read<MonitoringFile>("monitoring.json").Limits;

        _actorsById = Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        _termsById = Terms.ToDictionary(term => term.Id, StringComparer.Ordinal);
        _rolesById = Roles.ToDictionary(role => role.Id, StringComparer.Ordinal);
        _actorsByName = ActorNames(Actors);
    }

    /// <summary>The shipped content, loaded once at first use.</summary>
    /// <exception cref="InvalidDataException">An embedded file is missing or broken; the message names it.</exception>
    public static ReferenceContent Shipped => Loaded.Value;

    /// <summary>The catalogue of actors, in its own order (from near to far).</summary>
    public IReadOnlyList<ReferenceActor> Actors { get; }

    /// <summary>The word list.</summary>
    public IReadOnlyList<ReferenceTerm> Terms { get; }

    /// <summary>The groups of the word list.</summary>
    public IReadOnlyList<TermCategory> TermCategories { get; }

    /// <summary>Roles of government, organisations, residents and others.</summary>
    public IReadOnlyList<ReferenceRole> Roles { get; }

    /// <summary>Roles that rub.</summary>
    public IReadOnlyList<RoleTension> RoleTensions { get; }

    /// <summary>Points about keeping to one's role under pressure.</summary>
    public IReadOnlyList<RoleSteadfastness> RoleSteadfastness { get; }

    /// <summary>Reasons to invest, the three main ones first.</summary>
    public IReadOnlyList<ReferenceReason> Reasons { get; }

    /// <summary>Reasons that pull against each other.</summary>
    public IReadOnlyList<ReasonTension> ReasonTensions { get; }

    /// <summary>Ways of looking at the sociale basis.</summary>
    public IReadOnlyList<ReasonLens> ReasonLenses { get; }

    /// <summary>The Gespreksmodel itself.</summary>
    public ConversationModel Model { get; }

    /// <summary>The four collaboration models.</summary>
    public IReadOnlyList<CollaborationModel> CollaborationModels { get; }

    /// <summary>Our reading of the five municipalities that the report does not classify.</summary>
    public IReadOnlyList<CollaborationReading> CollaborationReadings { get; }

    /// <summary>Contract lengths per municipality.</summary>
    public IReadOnlyList<ContractDuration> ContractDurations { get; }

    /// <summary>The twelve municipalities, by name.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>The advice of chapter 7 by theme.</summary>
    public IReadOnlyList<AdviceTheme> AdviceThemes { get; }

    /// <summary>Why following and counting fit this work badly (H6 §6.1.2).</summary>
    public IReadOnlyList<MeasuringLimit> MeasuringLimits { get; }

    /// <summary>The actor with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ReferenceActor Actor(string id) => _actorsById[id];

    /// <summary>The actor with this id; null for a word that is no id of the catalogue, as may come in a file.</summary>
    public ReferenceActor? ActorOf(string id) => _actorsById.GetValueOrDefault(id);

    /// <summary>The term with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ReferenceTerm Term(string id) => _termsById[id];

    /// <summary>The role with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ReferenceRole Role(string id) => _rolesById[id];

    /// <summary>The role with this id; null for a word that is no id of the content.</summary>
    public ReferenceRole? RoleOf(string id) => _rolesById.GetValueOrDefault(id);

    /// <summary>
    /// The actor that somebody means by a name in their own words, by its name or another name, with or without an
    /// article in front; null when unknown, or when the name fits more than one actor.
    /// </summary>
    public ReferenceActor? FindActor(string name)
    {
        var key = SameText.NameOf(name);
        return _actorsByName.GetValueOrDefault(key) ?? _actorsByName.GetValueOrDefault(ActorName.WithoutArticle(key));
    }

    /// <summary>The name of any actor with <c>|</c> where a narrow label may break: as the catalogue stores it, else a guess.</summary>
    public string LabelFor(string name)
    {
        var key = SameText.NameOf(name);
        return _actorsByName.GetValueOrDefault(key) is { } actor && SameText.NameOf(actor.Name) == key
            ? actor.MapLabel
            : DutchCompound.Break(name.Trim());
    }

    private static Dictionary<string, ReferenceActor> ActorNames(IReadOnlyList<ReferenceActor> actors)
    {
        var names = actors.ToDictionary(actor => SameText.NameOf(actor.Name), StringComparer.Ordinal);
        var others = actors.SelectMany(actor => actor.OtherNames.Select(name => (Key: SameText.NameOf(name), Actor: actor)));
        foreach (var other in others.GroupBy(other => other.Key, StringComparer.Ordinal).Where(group => group.Count() == 1))
        {
            names.TryAdd(other.Key, other.Single().Actor);
        }

        return names;
    }

    private sealed record ActorsFile([property: JsonPropertyName("actoren")] IReadOnlyList<ReferenceActor> Actors);

    private sealed record TermsFile(
        [property: JsonPropertyName("meta")] TermsMeta Meta,
        [property: JsonPropertyName("begrippen")] IReadOnlyList<ReferenceTerm> Terms);

    private sealed record TermsMeta([property: JsonPropertyName("categorieen")] IReadOnlyList<TermCategory> Categories);

    private sealed record RolesFile(
        [property: JsonPropertyName("rollen")] IReadOnlyList<ReferenceRole> Roles,
        [property: JsonPropertyName("spanningen")] IReadOnlyList<RoleTension> Tensions,
        [property: JsonPropertyName("rolvastheid")] IReadOnlyList<RoleSteadfastness> Steadfastness);

    private sealed record ReasonsFile(
        [property: JsonPropertyName("doelen")] IReadOnlyList<ReferenceReason> Reasons,
        [property: JsonPropertyName("spanningen")] IReadOnlyList<ReasonTension> Tensions,
        [property: JsonPropertyName("brillen")] IReadOnlyList<ReasonLens> Lenses);

    private sealed record CollaborationFile(
        [property: JsonPropertyName("modellen")] IReadOnlyList<CollaborationModel> Models,
        [property: JsonPropertyName("onze_lezing_overige")] IReadOnlyList<CollaborationReading> Readings,
        [property: JsonPropertyName("contractduren")] IReadOnlyList<ContractDuration> Durations);

    private sealed record MunicipalitiesFile([property: JsonPropertyName("gemeenten")] IReadOnlyList<Municipality> Municipalities);

    private sealed record MonitoringFile([property: JsonPropertyName("waarom_lastig")] IReadOnlyList<MeasuringLimit> Limits);

    private sealed record AdviceFile([property: JsonPropertyName("themas")] IReadOnlyList<AdviceTheme> Themes);
}

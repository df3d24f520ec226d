using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>Makes a talk. Not sent to a room: it makes what a room holds.</summary>
/// <param name="SessionId">New id.</param>
/// <param name="Code">From <see cref="JoinCode.From"/>.</param>
/// <param name="LeadKey">At least 128 random bits.</param>
/// <param name="ScreenKey">At least 128 random bits.</param>
/// <param name="Setup">What was prepared.</param>
/// <param name="Steps">The agenda in order, at least one step.</param>
/// <param name="Actors">Actors to start with; may be none.</param>
/// <param name="Roles">The roles to choose from.</param>
/// <param name="IsExample">True for the talks that come with the program.</param>
public sealed record CreateSession(
    Guid SessionId,
    string Code,
    string LeadKey,
    string ScreenKey,
    SessionSetup Setup,
    Seq<PlannedStep> Steps,
    Seq<PlannedActor> Actors,
    Seq<Role> Roles,
    bool IsExample = false)
{
    /// <summary>The talk that it continues; null for a first talk. Its words come along, without those that are asked again.</summary>
    public EarlierTalk? Earlier { get; init; }
}

/// <summary>A step of a new talk.</summary>
/// <param name="Id">New id.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Minutes">Planned length.</param>
/// <param name="Subject">The term, or the concrete question; may be null and filled in later.</param>
/// <param name="Method">How people answer it.</param>
public sealed record PlannedStep(Guid Id, StepKind Kind, int Minutes, string? Subject = null, StepMethod Method = StepMethod.Alone)
{
    /// <summary>In a step of Invloed: whose influence.</summary>
    public WhoseInfluence Whose { get; init; }

    /// <summary>The same step in another talk: what was prepared of it, and not how far it came. A hope comes along in its words.</summary>
    public static PlannedStep Again(AgendaStep step, Guid id) => new(id, step.Kind, step.Minutes, step.Subject, step.Method) { Whose = step.Whose };
}

/// <summary>An actor a new talk starts with.</summary>
/// <param name="Id">New id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="ReferenceId">The catalogue's entry, or null.</param>
/// <param name="Funding">Where its money mainly comes from.</param>
public sealed record PlannedActor(Guid Id, string Name, string? ReferenceId = null, Funding Funding = Funding.Unknown)
{
    /// <summary>The actor that it was split from; null for others, and when that one is not among the actors.</summary>
    public Guid? VariantOf { get; init; }

    /// <summary>The same actor in another talk.</summary>
    /// <param name="source">The talk it comes from.</param>
    /// <param name="actor">The actor there.</param>
    /// <param name="id">Its id in the other talk.</param>
    /// <param name="ids">The ids there of all that come along, by their ids here: what it was split from may have been joined with another since.</param>
    public static PlannedActor Again(ShownTalk source, SocialActor actor, Guid id, IReadOnlyDictionary<Guid, Guid> ids) =>
        new(id, actor.Name, actor.ReferenceId, actor.Funding)
        {
            VariantOf = WholeOf(source, actor) is { } whole && ids.TryGetValue(whole, out var known) ? known : null,
        };

    private static Guid? WholeOf(ShownTalk source, SocialActor actor) =>
        actor.VariantOf is { } of && source.StandsFor(of) is { } whole && whole != actor.Id ? whole : null;
}

using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;

namespace SocialeBasis.Domain.Commands;

/// <summary>Joins the talk, or changes perspective or name of somebody who joined.</summary>
/// <param name="PerspectiveId">One of the talk's perspectives.</param>
/// <param name="Name">May be empty.</param>
public sealed record Join(string PerspectiveId, string? Name) : SessionCommand
{
    /// <summary>Further hats, see <see cref="People.HatId"/>; the perspective itself need not be among them.</summary>
    public Seq<string> Hats { get; init; } = [];

    /// <summary>Only look on.</summary>
    public bool Observes { get; init; }

    /// <summary>The table, as people call it; may be empty.</summary>
    public string Table { get; init; } = "";

    /// <summary>How many people sit at this device.</summary>
    public int People { get; init; } = 1;
}

/// <summary>I speak from this hat now.</summary>
/// <param name="HatId">One of my hats.</param>
public sealed record ChooseHat(string HatId) : SessionCommand;

/// <summary>Somebody without a device takes part through mine, as a person of their own.</summary>
/// <param name="PersonId">New id.</param>
/// <param name="PerspectiveId">From where they take part.</param>
/// <param name="Name">May be empty.</param>
public sealed record TypeFor(Guid PersonId, string PerspectiveId, string? Name = null) : SessionCommand;

/// <summary>What somebody wants for whom I type; judged as if they had sent it themselves.</summary>
/// <param name="PersonId">A person for whom I type.</param>
/// <param name="Command">What they want.</param>
public sealed record OnBehalfOf(Guid PersonId, SessionCommand Command) : SessionCommand;

/// <summary>"Graag iets langzamer", or not any more.</summary>
public sealed record AskSlower(Guid StepId, bool Wished) : SessionCommand;

/// <summary>I recognise what was read out, or not.</summary>
public sealed record RaiseHand(Guid RecognitionId, bool Raised) : SessionCommand;

/// <summary>"Ik ben klaar", or not any more.</summary>
public sealed record SetReady(Guid StepId, bool Ready) : SessionCommand;

/// <summary>My meaning of the step's term is this text.</summary>
public sealed record GiveDefinition(Guid ContributionId, Guid StepId, string Text) : SessionCommand
{
    /// <summary>More than 1: a card of the group I sit with, beside my own.</summary>
    public int People { get; init; } = 1;

    /// <summary>On a card of several people: about what we kept differing.</summary>
    public string Differed { get; init; } = "";
}

/// <summary>This actor belongs to our talk. An actor of that name counts as named once more.</summary>
/// <param name="ActorId">The id for a new actor; ignored when the name exists.</param>
/// <param name="StepId">The step at which it is named.</param>
/// <param name="Name">What it is called here.</param>
/// <param name="ReferenceId">The catalogue's entry, if it was picked there.</param>
/// <param name="JoinExisting">True to count with the actor of that name that is already on the list.</param>
public sealed record NameActor(Guid ActorId, Guid StepId, string Name, string? ReferenceId = null, bool JoinExisting = false) : SessionCommand;

/// <summary>I no longer name this actor.</summary>
public sealed record UnnameActor(Guid StepId, Guid ActorId) : SessionCommand;

/// <summary>I put this actor here.</summary>
/// <param name="StepId">The step.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="Area">The spheres; <see cref="Spheres.None"/> for outside, null for "weet niet".</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record PlaceActor(Guid StepId, Guid ActorId, Spheres? Area, string Reason = "") : SessionCommand;

/// <summary>I have no answer for this actor any more (nothing is ticked).</summary>
public sealed record ClearPlacement(Guid StepId, Guid ActorId) : SessionCommand;

/// <summary>My hope, its subject and the reason behind it.</summary>
/// <param name="ContributionId">New, or mine to change.</param>
/// <param name="StepId">The step.</param>
/// <param name="Text">The hope.</param>
/// <param name="Sphere">What it is about: an area, or null with <paramref name="ActorId"/>.</param>
/// <param name="ActorId">The actor it is about, or null with <paramref name="Sphere"/>.</param>
/// <param name="Reasons">Why.</param>
public sealed record GiveHope(Guid ContributionId, Guid StepId, string Text, Spheres? Sphere, Guid? ActorId, HopeReasons Reasons) : SessionCommand
{
    /// <inheritdoc cref="GiveDefinition.People"/>
    public int People { get; init; } = 1;

    /// <inheritdoc cref="GiveDefinition.Differed"/>
    public string Differed { get; init; } = "";
}

/// <summary>A dot of mine lies with this hope, or not.</summary>
public sealed record GiveDot(Guid HopeId, bool Given) : SessionCommand;

/// <summary>My rating of this actor.</summary>
/// <param name="StepId">The step.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="Value">1–5, or null for "weet niet".</param>
/// <param name="Kinds">Which kinds of influence; may be none.</param>
public sealed record RateInfluence(Guid StepId, Guid ActorId, int? Value, InfluenceKinds Kinds = InfluenceKinds.None) : SessionCommand;

/// <summary>I rate this actor not any more.</summary>
public sealed record ClearRating(Guid StepId, Guid ActorId) : SessionCommand;

/// <summary>The roles that I see for this actor.</summary>
public sealed record ChooseRoles(Guid StepId, Guid ActorId, RoleMoment Moment, RoleAnswerKind Kind, Seq<Guid> RoleIds) : SessionCommand;

/// <summary>I have no answer about this actor's roles any more.</summary>
public sealed record ClearRoles(Guid StepId, Guid ActorId, RoleMoment Moment) : SessionCommand;

/// <summary>A local role for everybody to choose from.</summary>
public sealed record AddRole(Guid RoleId, Guid StepId, string Name, string Explanation = "") : SessionCommand;

/// <summary>I take back a role that I added. Only until its round is shown: after that others may have chosen it.</summary>
public sealed record TakeBackRole(Guid RoleId) : SessionCommand;

/// <summary>My proposal for an agreement; the facilitator's is the group's.</summary>
public sealed record GiveProposal(Guid ContributionId, Guid StepId, string Text) : SessionCommand
{
    /// <inheritdoc cref="GiveDefinition.People"/>
    public int People { get; init; } = 1;

    /// <inheritdoc cref="GiveDefinition.Differed"/>
    public string Differed { get; init; } = "";
}

/// <summary>My word to close with and what I take home.</summary>
public sealed record GiveClosingWord(Guid ContributionId, Guid StepId, string Word, string TakeHome) : SessionCommand;

/// <summary>I take back what I said.</summary>
public sealed record WithdrawContribution(Guid ContributionId) : SessionCommand;

/// <summary>How far I go along with a settled text or a proposal.</summary>
/// <param name="SubjectId">The step whose text it is, or the proposal.</param>
/// <param name="Level">How far.</param>
/// <param name="Reason">Needed with a concern or an objection.</param>
public sealed record GiveSupport(Guid SubjectId, SupportLevel Level, string Reason = "") : SessionCommand;

/// <summary>I take back how far I go along with it.</summary>
/// <param name="SubjectId"><inheritdoc cref="GiveSupport"/></param>
public sealed record TakeBackSupport(Guid SubjectId) : SessionCommand;

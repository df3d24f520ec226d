using System.Text.Json.Serialization;
using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Domain.Changes;

/// <summary>What a command changed: the only way anything in a session changes, and what the journal keeps.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(ParticipantJoined), nameof(ParticipantJoined))]
[JsonDerivedType(typeof(ParticipantRemoved), nameof(ParticipantRemoved))]
[JsonDerivedType(typeof(ReadySet), nameof(ReadySet))]
[JsonDerivedType(typeof(ContributionGiven), nameof(ContributionGiven))]
[JsonDerivedType(typeof(ContributionHidden), nameof(ContributionHidden))]
[JsonDerivedType(typeof(ContributionWithdrawn), nameof(ContributionWithdrawn))]
[JsonDerivedType(typeof(ActorAdded), nameof(ActorAdded))]
[JsonDerivedType(typeof(ActorChanged), nameof(ActorChanged))]
[JsonDerivedType(typeof(ActorNamed), nameof(ActorNamed))]
[JsonDerivedType(typeof(ActorUnnamed), nameof(ActorUnnamed))]
[JsonDerivedType(typeof(ActorsMerged), nameof(ActorsMerged))]
[JsonDerivedType(typeof(ActorPlaced), nameof(ActorPlaced))]
[JsonDerivedType(typeof(PlacementCleared), nameof(PlacementCleared))]
[JsonDerivedType(typeof(DotGiven), nameof(DotGiven))]
[JsonDerivedType(typeof(InfluenceRated), nameof(InfluenceRated))]
[JsonDerivedType(typeof(RolesChosen), nameof(RolesChosen))]
[JsonDerivedType(typeof(RolesCleared), nameof(RolesCleared))]
[JsonDerivedType(typeof(RoleAdded), nameof(RoleAdded))]
[JsonDerivedType(typeof(SupportGiven), nameof(SupportGiven))]
[JsonDerivedType(typeof(StepReached), nameof(StepReached))]
[JsonDerivedType(typeof(StepChanged), nameof(StepChanged))]
[JsonDerivedType(typeof(StepRemoved), nameof(StepRemoved))]
[JsonDerivedType(typeof(TimerSet), nameof(TimerSet))]
[JsonDerivedType(typeof(Settled), nameof(Settled))]
[JsonDerivedType(typeof(ItemParked), nameof(ItemParked))]
[JsonDerivedType(typeof(SetupChanged), nameof(SetupChanged))]
[JsonDerivedType(typeof(DoorLocked), nameof(DoorLocked))]
[JsonDerivedType(typeof(SessionClosed), nameof(SessionClosed))]
[JsonDerivedType(typeof(SessionReopened), nameof(SessionReopened))]
public abstract record SessionChange;

/// <summary>Somebody joined, or changed perspective or name. The name itself stays out of the journal: it stands in one table only.</summary>
public sealed record ParticipantJoined(Guid ParticipantId, string PerspectiveId, [property: JsonIgnore] string? Name, DateTime AtUtc) : SessionChange;

/// <summary>Somebody no longer takes part.</summary>
public sealed record ParticipantRemoved(Guid ParticipantId, bool WithAnswers) : SessionChange;

/// <summary>Somebody is done with a round, or not any more.</summary>
public sealed record ReadySet(ReadyMark Mark, bool Ready) : SessionChange;

/// <summary>A contribution has this content, new or changed.</summary>
public sealed record ContributionGiven(Contribution Contribution) : SessionChange;

/// <summary>A contribution is hidden, or shown again.</summary>
public sealed record ContributionHidden(Guid ContributionId, bool Hidden) : SessionChange;

/// <summary>A contribution was taken back by its writer.</summary>
public sealed record ContributionWithdrawn(Guid ContributionId) : SessionChange;

/// <summary>A new actor.</summary>
public sealed record ActorAdded(SocialActor Actor) : SessionChange;

/// <summary>An actor has another name, scope or visibility.</summary>
public sealed record ActorChanged(Guid ActorId, string Name, bool InScope, bool IsHidden) : SessionChange;

/// <summary>A participant names an actor.</summary>
public sealed record ActorNamed(ActorMention Mention) : SessionChange;

/// <summary>A participant no longer names an actor.</summary>
public sealed record ActorUnnamed(Guid ActorId, Guid ParticipantId) : SessionChange;

/// <summary>Two actors are one from now on.</summary>
public sealed record ActorsMerged(Guid From, Guid Into) : SessionChange;

/// <summary>An actor was placed.</summary>
public sealed record ActorPlaced(Placement Placement) : SessionChange;

/// <summary>A placement was taken back.</summary>
public sealed record PlacementCleared(AnswerKey Key) : SessionChange;

/// <summary>A dot was given or taken back.</summary>
public sealed record DotGiven(HopeDot Dot, bool Given) : SessionChange;

/// <summary>An actor's influence was rated.</summary>
public sealed record InfluenceRated(InfluenceRating Rating) : SessionChange;

/// <summary>Roles were chosen.</summary>
public sealed record RolesChosen(RoleAnswer Answer) : SessionChange;

/// <summary>A choice of roles was taken back.</summary>
public sealed record RolesCleared(AnswerKey Key, RoleMoment Moment) : SessionChange;

/// <summary>A local role can be chosen.</summary>
public sealed record RoleAdded(Role Role) : SessionChange;

/// <summary>Somebody said how far they go along.</summary>
public sealed record SupportGiven(Support Support) : SessionChange;

/// <summary>The group is at another step.</summary>
public sealed record StepReached(Guid StepId, DateTime AtUtc) : SessionChange;

/// <summary>A step is new or has another phase, round, subject, length or place.</summary>
public sealed record StepChanged(AgendaStep Step) : SessionChange;

/// <summary>A step left the agenda.</summary>
public sealed record StepRemoved(Guid StepId) : SessionChange;

/// <summary>The timer has this state; null is none.</summary>
public sealed record TimerSet(StepTimer? Timer) : SessionChange;

/// <summary>A new version of what was settled.</summary>
public sealed record Settled(Settlement Settlement) : SessionChange;

/// <summary>An item is parked, or was dealt with.</summary>
public sealed record ItemParked(ParkedItem Item) : SessionChange;

/// <summary>What was prepared has changed.</summary>
public sealed record SetupChanged(SessionSetup Setup) : SessionChange;

/// <summary>The door was locked, or opened again.</summary>
public sealed record DoorLocked(bool Locked) : SessionChange;

/// <summary>The talk was closed.</summary>
public sealed record SessionClosed(DateTime AtUtc) : SessionChange;

/// <summary>The talk was opened again.</summary>
public sealed record SessionReopened : SessionChange;

using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>The group is at another step.</summary>
public sealed record StepReached(Guid StepId, DateTime AtUtc) : SessionChange;

/// <summary>A step is new or has another phase, round, subject, length or place.</summary>
public sealed record StepChanged(AgendaStep Step) : SessionChange;

/// <summary>A step left the agenda.</summary>
public sealed record StepRemoved(Guid StepId) : SessionChange;

/// <summary>The timer has this state; null is none.</summary>
public sealed record TimerSet(StepTimer? Timer) : SessionChange;

/// <summary>What was prepared has changed.</summary>
public sealed record SetupChanged(SessionSetup Setup) : SessionChange;

/// <summary>The talk was closed.</summary>
public sealed record SessionClosed(DateTime AtUtc) : SessionChange;

/// <summary>The talk was opened again.</summary>
public sealed record SessionReopened : SessionChange;

/// <summary>Whom pictures count, and which groups stand apart in them, was decided.</summary>
public sealed record TalliesFixed(Seq<Tally> Tallies) : SessionChange;

/// <summary>The wall shows this subject; null for all.</summary>
public sealed record OnWallChosen(Guid? SubjectId) : SessionChange;

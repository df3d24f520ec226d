using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>The group is at another step.</summary>
internal sealed record StepReached(Guid StepId, DateTime AtUtc) : SessionChange;

/// <summary>A step is new or has another phase, round, subject, length or place.</summary>
internal sealed record StepChanged(AgendaStep Step) : SessionChange;

/// <summary>A step left the agenda.</summary>
internal sealed record StepRemoved(Guid StepId) : SessionChange;

/// <summary>The timer has this state; null is none.</summary>
internal sealed record TimerSet(StepTimer? Timer) : SessionChange;

/// <summary>What was prepared has changed.</summary>
internal sealed record SetupChanged(SessionSetup Setup) : SessionChange;

/// <summary>The talk was closed.</summary>
internal sealed record SessionClosed(DateTime AtUtc) : SessionChange;

/// <summary>The talk was opened again.</summary>
internal sealed record SessionReopened : SessionChange;

/// <summary>Whom pictures count, and which groups stand apart in them, was decided.</summary>
internal sealed record TalliesFixed(Seq<Tally> Tallies) : SessionChange;

/// <summary>The wall shows this subject; null for all.</summary>
internal sealed record OnWallChosen(Guid? SubjectId) : SessionChange;

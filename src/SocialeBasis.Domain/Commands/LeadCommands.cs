using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Domain.Commands;

/// <summary>The group is at this step: next, previous or any other.</summary>
public sealed record GoToStep(Guid StepId) : SessionCommand;

/// <summary>Everybody's answers of this round are shown, at once.</summary>
/// <param name="StepId">The step.</param>
/// <param name="EvenFew">Also when fewer people answered than the threshold and others still can.</param>
public sealed record RevealAnswers(Guid StepId, bool EvenFew = false) : SessionCommand;

/// <summary>The dots on the hopes of this step are shown; they stay as they are from then on.</summary>
/// <param name="StepId">The step; of the kind Hoop.</param>
/// <param name="EvenFew">Also when fewer people gave dots than the threshold and others still can.</param>
public sealed record ShowDots(Guid StepId, bool EvenFew = false) : SessionCommand;

/// <summary>After the reveal: the group looks, talks or settles.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Phase"><see cref="Phase.Reveal"/>, <see cref="Phase.Talk"/> or <see cref="Phase.Settle"/>.</param>
public sealed record SetPhase(Guid StepId, Phase Phase) : SessionCommand;

/// <summary>This step is in this round; answers of earlier rounds stay.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Round">The wished round: one more than the present one.</param>
public sealed record StartRound(Guid StepId, int Round) : SessionCommand;

/// <summary>The timer runs until then.</summary>
public sealed record RunTimer(DateTime EndsUtc) : SessionCommand;

/// <summary>The timer stands still, with this much left.</summary>
public sealed record PauseTimer(TimeSpan Remaining) : SessionCommand;

/// <summary>There is no timer.</summary>
public sealed record StopTimer : SessionCommand;

/// <summary>What the group settles for a step, or for one actor or proposal in it. Writing again keeps the earlier version.</summary>
/// <param name="StepId">The step.</param>
/// <param name="SubjectId">The actor or proposal; null for the step as a whole.</param>
/// <param name="Outcome">Agreed, agreed to differ or parked.</param>
/// <param name="Agreed">The shared text.</param>
/// <param name="OtherVoice">The other voice.</param>
/// <param name="Needed">What the other voice needs.</param>
/// <param name="Area">For Sferen: where the group puts this actor.</param>
/// <param name="GreyZone">For Sferen: left in the grey zone on purpose.</param>
/// <param name="Owner">For Afspraken: who.</param>
/// <param name="DueOn">For Afspraken: by when.</param>
public sealed record Settle(
    Guid StepId,
    Guid? SubjectId,
    Outcome Outcome,
    string Agreed,
    string OtherVoice = "",
    string Needed = "",
    Spheres? Area = null,
    bool GreyZone = false,
    string Owner = "",
    DateOnly? DueOn = null) : SessionCommand
{
    /// <summary>In a talk that continues: what changed since the earlier one, and why.</summary>
    public string Why { get; init; } = "";

    /// <summary>For Afspraken: what the group takes for true.</summary>
    public string Assumption { get; init; } = "";
}

/// <summary>A contribution is off every screen but the facilitator's, or back on.</summary>
public sealed record HideContribution(Guid ContributionId, bool Hidden) : SessionCommand;

/// <summary>An actor is off every screen, or back on.</summary>
public sealed record HideActor(Guid ActorId, bool Hidden) : SessionCommand;

/// <summary>An actor is part of today's talk, or not.</summary>
public sealed record SetActorScope(Guid ActorId, bool InScope) : SessionCommand;

/// <summary>An actor has this name.</summary>
public sealed record RenameActor(Guid ActorId, string Name) : SessionCommand;

/// <summary>Two actors are one; who named the first now named the second.</summary>
public sealed record MergeActors(Guid From, Guid Into) : SessionCommand;

/// <summary>A role that a participant added is hidden from everybody, or shown again.</summary>
/// <param name="RoleId">The role; of a round that was shown.</param>
/// <param name="Hidden">Whether it is hidden.</param>
public sealed record HideRole(Guid RoleId, bool Hidden) : SessionCommand;

/// <summary>Something is kept for later.</summary>
public sealed record Park(Guid ItemId, string Text, Guid? ContributionId = null) : SessionCommand;

/// <summary>How a parked item was dealt with.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="End">How it ends; null opens it again.</param>
/// <param name="Text">What came of it; a reason is required when it lapses.</param>
/// <param name="Owner">Who takes it on; required for <see cref="ParkedEnd.TakenOn"/>.</param>
/// <param name="DueOn">By when, if somebody takes it on.</param>
public sealed record ResolveParked(Guid ItemId, ParkedEnd? End, string Text = "", string Owner = "", DateOnly? DueOn = null) : SessionCommand;

/// <summary>A step stands in the agenda at this place.</summary>
public sealed record AddStep(Guid StepId, StepKind Kind, string? Subject, int Minutes, int Position) : SessionCommand;

/// <summary>A step has this subject and length.</summary>
public sealed record ChangeStep(Guid StepId, string? Subject, int Minutes) : SessionCommand;

/// <summary>People answer this step in this way. Only before the reveal.</summary>
public sealed record SetMethod(Guid StepId, StepMethod Method) : SessionCommand;

/// <summary>In a step with 1-2-4-allen: people think in this circle now.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Circle">1, 2 or 4.</param>
public sealed record SetCircle(Guid StepId, int Circle) : SessionCommand;

/// <summary>The wall shows this subject of the step; null shows all again.</summary>
/// <param name="StepId">The step.</param>
/// <param name="SubjectId">An actor, hope, proposal or group of hopes.</param>
public sealed record ShowOnWall(Guid StepId, Guid? SubjectId) : SessionCommand;

/// <summary>The signs that asked for a slower pace were seen.</summary>
public sealed record SeenSlower(Guid StepId) : SessionCommand;

/// <summary>A step stands at this place.</summary>
public sealed record MoveStep(Guid StepId, int Position) : SessionCommand;

/// <summary>A step is not in the agenda. Refused once something was said in it.</summary>
public sealed record RemoveStep(Guid StepId) : SessionCommand;

/// <summary>What was prepared is this. Anonymous stays anonymous.</summary>
public sealed record ChangeSetup(SessionSetup Setup) : SessionCommand;

/// <summary>Somebody no longer takes part, with or without what was not shown yet; what was shown stays.</summary>
public sealed record RemoveParticipant(Guid ParticipantId, bool WithAnswers) : SessionCommand;

/// <summary>Nobody new comes in, or everybody with the code does again. Who joined before can always come back.</summary>
public sealed record LockDoor(bool Locked) : SessionCommand;

/// <summary>A flood of robots ends: who joined at this moment or later and never answered is out, and the door is locked.</summary>
/// <param name="SinceUtc">From when on.</param>
public sealed record StopFlood(DateTime SinceUtc) : SessionCommand;

/// <summary>The talk is over; the report is final and the code no longer works.</summary>
public sealed record CloseSession : SessionCommand;

/// <summary>The talk goes on after all.</summary>
public sealed record ReopenSession : SessionCommand;

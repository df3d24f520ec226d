namespace SocialeBasis.Domain;

/// <summary>The group is at this step: next, previous or any other.</summary>
public sealed record GoToStep(Guid StepId) : SessionCommand;

/// <summary>Everybody's answers of this round are shown, at once.</summary>
/// <param name="StepId">The step.</param>
/// <param name="EvenFew">Also when fewer people answered than the threshold and others still can.</param>
public sealed record RevealAnswers(Guid StepId, bool EvenFew = false) : SessionCommand;

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

/// <summary>A step stands in the agenda at this place.</summary>
public sealed record AddStep(Guid StepId, StepKind Kind, string? Subject, int Minutes, int Position) : SessionCommand;

/// <summary>A step has this subject and length.</summary>
public sealed record ChangeStep(Guid StepId, string? Subject, int Minutes) : SessionCommand;

/// <summary>A step of Invloed asks about this, or a chain of Beleidstheorie leads to it. Refused once somebody answered.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Whose">Whose influence; the first of them for a chain.</param>
/// <param name="Subject">The concrete question, or a hope in words of the facilitator; null for none yet, and with a hope of the talk.</param>
/// <param name="HopeId">A hope, or group of hopes, that everybody can read; for Invloed only with <see cref="WhoseInfluence.Actors"/>.</param>
public sealed record AskAbout(Guid StepId, WhoseInfluence Whose, string? Subject, Guid? HopeId = null) : SessionCommand;

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

/// <summary>A step stands at this place.</summary>
public sealed record MoveStep(Guid StepId, int Position) : SessionCommand;

/// <summary>A step is not in the agenda. Refused once something was said in it.</summary>
public sealed record RemoveStep(Guid StepId) : SessionCommand;

/// <summary>What was prepared is this. Anonymous stays anonymous.</summary>
public sealed record ChangeSetup(SessionSetup Setup) : SessionCommand;

/// <summary>The talk is over; the report is final and the code no longer works.</summary>
public sealed record CloseSession : SessionCommand;

/// <summary>The talk goes on after all.</summary>
public sealed record ReopenSession : SessionCommand;

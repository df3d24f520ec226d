namespace SocialeBasis.Domain;

/// <summary>Whose answer, about which actor, in which step and round: unique, so that a resend replaces and never doubles.</summary>
public readonly record struct AnswerKey(Guid StepId, Guid ParticipantId, Guid ActorId, int Round);

namespace SocialeBasis.Domain;

/// <summary>That somebody is done with a round of a step.</summary>
public sealed record ReadyMark(Guid StepId, Guid ParticipantId, int Round);

namespace SocialeBasis.Domain;

/// <summary>"Graag iets langzamer": an anonymous sign of a participant in a step.</summary>
/// <param name="StepId">The step.</param>
/// <param name="ParticipantId">Who; views only count.</param>
public sealed record SlowMark(Guid StepId, Guid ParticipantId);

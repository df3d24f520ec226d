namespace SocialeBasis.Domain;

/// <summary>A link was weighed.</summary>
internal sealed record LinkWeighed(LinkWeight Weight) : SessionChange;

/// <summary>What somebody thought a link weighs was taken back.</summary>
internal sealed record WeightCleared(Guid StepId, Guid ParticipantId, Guid SubjectId) : SessionChange;

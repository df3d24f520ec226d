namespace SocialeBasis.Domain;

/// <summary>My rating of this actor.</summary>
/// <param name="StepId">The step.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="Value">1–5, or null for "weet niet".</param>
/// <param name="Kinds">Which kinds of influence; may be none.</param>
public sealed record RateInfluence(Guid StepId, Guid ActorId, int? Value, InfluenceKinds Kinds = InfluenceKinds.None) : SessionCommand;

/// <summary>I rate this actor not any more.</summary>
internal sealed record ClearRating(Guid StepId, Guid ActorId) : SessionCommand;

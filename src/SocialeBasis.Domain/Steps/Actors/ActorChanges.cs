using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>A new actor.</summary>
internal sealed record ActorAdded(SocialActor Actor) : SessionChange;

/// <summary>An actor has another name, scope or visibility.</summary>
internal sealed record ActorChanged(Guid ActorId, string Name, bool InScope, bool IsHidden) : SessionChange;

/// <summary>A participant names an actor.</summary>
internal sealed record ActorNamed(ActorMention Mention) : SessionChange;

/// <summary>A participant no longer names an actor.</summary>
internal sealed record ActorUnnamed(Guid ActorId, Guid ParticipantId) : SessionChange;

/// <summary>Two actors are one from now on.</summary>
internal sealed record ActorsMerged(Guid From, Guid Into) : SessionChange;

/// <summary>Where an actor's money comes from was said.</summary>
internal sealed record FundingSet(Guid ActorId, Funding Funding) : SessionChange;

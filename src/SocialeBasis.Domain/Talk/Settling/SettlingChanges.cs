using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>Somebody said how far they go along.</summary>
internal sealed record SupportGiven(Support Support) : SessionChange;

/// <summary>How far somebody goes along was taken back.</summary>
internal sealed record SupportTakenBack(Guid SubjectId, Guid ParticipantId) : SessionChange;

/// <summary>A new version of what was settled.</summary>
public sealed record Settled(Settlement Settlement) : SessionChange;

/// <summary>An item is parked, or was dealt with.</summary>
internal sealed record ItemParked(ParkedItem Item) : SessionChange;

/// <summary>A hand was raised, or taken down.</summary>
internal sealed record HandRaised(Hand Hand, bool Raised) : SessionChange;

/// <summary>A note about a difference has this content.</summary>
internal sealed record DifferenceNoted(DifferenceNote Note) : SessionChange;

/// <summary>A note about a difference was taken away.</summary>
internal sealed record DifferenceCleared(Guid StepId, Guid SubjectId) : SessionChange;

/// <summary>A question "wie herkent dit?" is asked, or closed.</summary>
internal sealed record RecognitionAsked(Recognition Recognition) : SessionChange;

/// <summary>Consent with a text was shown.</summary>
internal sealed record ConsentWasShown(ConsentShown Shown) : SessionChange;

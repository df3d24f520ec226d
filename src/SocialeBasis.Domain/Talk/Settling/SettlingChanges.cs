using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>Somebody said how far they go along.</summary>
public sealed record SupportGiven(Support Support) : SessionChange;

/// <summary>How far somebody goes along was taken back.</summary>
public sealed record SupportTakenBack(Guid SubjectId, Guid ParticipantId) : SessionChange;

/// <summary>A new version of what was settled.</summary>
public sealed record Settled(Settlement Settlement) : SessionChange;

/// <summary>An item is parked, or was dealt with.</summary>
public sealed record ItemParked(ParkedItem Item) : SessionChange;

/// <summary>A hand was raised, or taken down.</summary>
public sealed record HandRaised(Hand Hand, bool Raised) : SessionChange;

/// <summary>A note about a difference has this content.</summary>
public sealed record DifferenceNoted(DifferenceNote Note) : SessionChange;

/// <summary>A note about a difference was taken away.</summary>
public sealed record DifferenceCleared(Guid StepId, Guid SubjectId) : SessionChange;

/// <summary>A question "wie herkent dit?" is asked, or closed.</summary>
public sealed record RecognitionAsked(Recognition Recognition) : SessionChange;

/// <summary>Consent with a text was shown.</summary>
public sealed record ConsentWasShown(ConsentShown Shown) : SessionChange;

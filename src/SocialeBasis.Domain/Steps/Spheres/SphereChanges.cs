using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>An actor was placed.</summary>
internal sealed record ActorPlaced(Placement Placement) : SessionChange;

/// <summary>A placement was taken back.</summary>
internal sealed record PlacementCleared(AnswerKey Key) : SessionChange;

/// <summary>The arguments about an actor have this content.</summary>
internal sealed record GreyZoneNoted(GreyNote Note) : SessionChange;

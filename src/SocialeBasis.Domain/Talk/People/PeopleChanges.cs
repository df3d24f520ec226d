using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>Somebody joined, or joined again with another perspective, name or place in the hall: as they take part from now on.</summary>
internal sealed record ParticipantJoined(Participant Participant) : SessionChange;

/// <summary>Somebody no longer takes part; with answers: what was not shown yet goes with them.</summary>
internal sealed record ParticipantRemoved(Guid ParticipantId, bool WithAnswers) : SessionChange;

/// <summary>Somebody is done with a round, or not any more.</summary>
internal sealed record ReadySet(ReadyMark Mark, bool Ready) : SessionChange;

/// <summary>The door was locked, or opened again.</summary>
internal sealed record DoorLocked(bool Locked) : SessionChange;

/// <summary>Somebody speaks from another hat.</summary>
internal sealed record HatChosen(Guid ParticipantId, string HatId) : SessionChange;

/// <summary>Somebody asks for a slower pace, or not any more.</summary>
internal sealed record SlowAsked(SlowMark Mark, bool Wished) : SessionChange;

/// <summary>The facilitator saw that people ask for a slower pace.</summary>
internal sealed record SlowSeen(Guid StepId) : SessionChange;

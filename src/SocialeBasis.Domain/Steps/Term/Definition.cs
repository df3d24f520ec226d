using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

/// <summary>"Ik versta eronder …": one per participant, term and round; and one card of a group that they sit with.</summary>
public sealed record Definition(
    Guid Id, Guid StepId, Guid ParticipantId, int Round, string Text, DateTime GivenUtc, bool IsHidden = false, bool IsWithdrawn = false)
    : Contribution(Id, StepId, ParticipantId, Round, Text, GivenUtc, IsHidden, IsWithdrawn);

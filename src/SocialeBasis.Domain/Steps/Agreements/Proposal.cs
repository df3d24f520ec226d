using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

/// <summary>A proposal for an agreement.</summary>
public sealed record Proposal(
    Guid Id, Guid StepId, Guid ParticipantId, int Round, string Text, DateTime GivenUtc, bool IsHidden = false, bool IsWithdrawn = false)
    : Contribution(Id, StepId, ParticipantId, Round, Text, GivenUtc, IsHidden, IsWithdrawn)
{
    /// <summary>The most proposals one participant may make in one round.</summary>
    public const int MostEach = 5;

    /// <summary>The most proposals that the facilitator may write down for the group in one round.</summary>
    public const int MostOfTheGroup = 40;
}

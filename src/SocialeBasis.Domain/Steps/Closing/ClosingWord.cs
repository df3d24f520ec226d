using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

/// <summary>The word somebody closes with, and the one thing they take home.</summary>
/// <param name="Id"><inheritdoc cref="Contribution"/></param>
/// <param name="StepId"><inheritdoc cref="Contribution"/></param>
/// <param name="ParticipantId"><inheritdoc cref="Contribution"/></param>
/// <param name="Round"><inheritdoc cref="Contribution"/></param>
/// <param name="Text">The word.</param>
/// <param name="TakeHome">What they take home; may be empty.</param>
/// <param name="GivenUtc"><inheritdoc cref="Contribution"/></param>
/// <param name="IsHidden"><inheritdoc cref="Contribution"/></param>
/// <param name="IsWithdrawn"><inheritdoc cref="Contribution"/></param>
public sealed record ClosingWord(
    Guid Id, Guid StepId, Guid ParticipantId, int Round, string Text, string TakeHome, DateTime GivenUtc, bool IsHidden = false, bool IsWithdrawn = false)
    : Contribution(Id, StepId, ParticipantId, Round, Text, GivenUtc, IsHidden, IsWithdrawn);

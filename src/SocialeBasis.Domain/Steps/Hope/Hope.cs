using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

/// <summary>What somebody hopes happens, and the reason behind it.</summary>
/// <param name="Id"><inheritdoc cref="Contribution"/></param>
/// <param name="StepId"><inheritdoc cref="Contribution"/></param>
/// <param name="ParticipantId"><inheritdoc cref="Contribution"/></param>
/// <param name="Round"><inheritdoc cref="Contribution"/></param>
/// <param name="Text"><inheritdoc cref="Contribution"/></param>
/// <param name="Sphere">The sphere (or area) it is about; null when it is about one actor.</param>
/// <param name="ActorId">The actor it is about; null when it is about a sphere.</param>
/// <param name="Reasons">Why (C10); none means not said.</param>
/// <param name="GivenUtc"><inheritdoc cref="Contribution"/></param>
/// <param name="IsHidden"><inheritdoc cref="Contribution"/></param>
/// <param name="IsWithdrawn"><inheritdoc cref="Contribution"/></param>
public sealed record Hope(
    Guid Id,
    Guid StepId,
    Guid ParticipantId,
    int Round,
    string Text,
    Spheres? Sphere,
    Guid? ActorId,
    HopeReasons Reasons,
    DateTime GivenUtc,
    bool IsHidden = false,
    bool IsWithdrawn = false
) : Contribution(Id, StepId, ParticipantId, Round, Text, GivenUtc, IsHidden, IsWithdrawn)
{
    /// <summary>The most hopes one participant may give in one round.</summary>
    public const int MostEach = 5;
}

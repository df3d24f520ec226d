namespace SocialeBasis.Domain;

/// <summary>A dot that a participant gave to a hope.</summary>
/// <param name="HopeId">The hope.</param>
/// <param name="ParticipantId">Who; views leave this out.</param>
public sealed record HopeDot(Guid HopeId, Guid ParticipantId)
{
    /// <summary>How many dots everybody has.</summary>
    public const int Each = 3;
}

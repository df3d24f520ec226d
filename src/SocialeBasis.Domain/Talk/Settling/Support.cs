namespace SocialeBasis.Domain;

/// <summary>What somebody thinks of a settled text or a proposal: consent, not a vote.</summary>
/// <param name="SubjectId">The step whose settled text it is about, or the proposal.</param>
/// <param name="ParticipantId">Who; views leave this out.</param>
/// <param name="Level">How far they go along.</param>
/// <param name="Reason">Required with a concern or an objection, otherwise empty.</param>
/// <param name="GivenUtc">When it was last changed.</param>
public sealed record Support(Guid SubjectId, Guid ParticipantId, SupportLevel Level, string Reason, DateTime GivenUtc)
{
    /// <summary>The version of the text it is about; what people thought of an earlier text does not count for a later one.</summary>
    public int Version { get; init; }
}

/// <summary>The four levels of consent.</summary>
public enum SupportLevel
{
    /// <summary><c>Ik sta erachter</c>.</summary>
    Behind,

    /// <summary><c>Ik kan ermee leven</c>.</summary>
    CanLiveWith,

    /// <summary><c>Ik heb een zorg, want …</c>.</summary>
    Concern,

    /// <summary><c>Ik heb een bezwaar, want …</c>.</summary>
    Objection,
}

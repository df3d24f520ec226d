namespace SocialeBasis.Domain;

/// <summary>
/// How much influence somebody thinks there is: of the local government on an actor, or of an actor on a hope, see <see cref="WhoseInfluence"/>.
/// </summary>
/// <param name="StepId">The step.</param>
/// <param name="ParticipantId">Who; views leave this out.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="Round">1-based.</param>
/// <param name="Value">1 (none) to 5 (decides it); null is "weet niet".</param>
/// <param name="Kinds">Which kinds of influence, if said.</param>
/// <param name="GivenUtc">When it was last changed.</param>
public sealed record InfluenceRating(Guid StepId, Guid ParticipantId, Guid ActorId, int Round, int? Value, InfluenceKinds Kinds, DateTime GivenUtc)
{
    /// <summary>The hat it was given from, see <see cref="HatId"/>; empty in answers from before hats existed.</summary>
    public string HatId { get; init; } = "";
}

/// <summary>How somebody or something can have influence (H5 §5.2, H7 Gespreksmodel).</summary>
[Flags]
public enum InfluenceKinds
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary><c>geld</c>.</summary>
    Money = 1,

    /// <summary><c>regels</c>.</summary>
    RulesSet = 2,

    /// <summary><c>ruimte</c>.</summary>
    Room = 4,

    /// <summary><c>kennis</c>.</summary>
    Knowledge = 8,

    /// <summary><c>waardering</c>.</summary>
    Appreciation = 16,

    /// <summary><c>contact</c>.</summary>
    Contact = 32,

    /// <summary><c>iets anders</c>.</summary>
    Other = 64,
}

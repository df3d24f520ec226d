using SocialeBasis.Domain.Actors;

namespace SocialeBasis.Domain.Answers;

/// <summary>Whose answer, about which actor, in which step and round: unique, so that a resend replaces and never doubles.</summary>
public readonly record struct AnswerKey(Guid StepId, Guid ParticipantId, Guid ActorId, int Round);

/// <summary>Where somebody puts an actor.</summary>
/// <param name="StepId">The step.</param>
/// <param name="ParticipantId">Who; views leave this out.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="Round">1-based.</param>
/// <param name="Area">The spheres ticked; <see cref="Spheres.None"/> is "hoort er niet bij", null is "weet niet".</param>
/// <param name="Reason">Why, in a few words; may be empty (C4).</param>
/// <param name="GivenUtc">When it was last changed.</param>
public sealed record Placement(Guid StepId, Guid ParticipantId, Guid ActorId, int Round, Spheres? Area, string Reason, DateTime GivenUtc)
{
    /// <summary>The hat it was given from, see <see cref="People.HatId"/>; empty in answers from before hats existed.</summary>
    public string HatId { get; init; } = "";
}

/// <summary>How much influence somebody thinks the local government has on an actor.</summary>
/// <param name="StepId">The step.</param>
/// <param name="ParticipantId">Who; views leave this out.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="Round">1-based.</param>
/// <param name="Value">1 (none) to 5 (decides it); null is "weet niet".</param>
/// <param name="Kinds">Which kinds of influence, if said.</param>
/// <param name="GivenUtc">When it was last changed.</param>
public sealed record InfluenceRating(Guid StepId, Guid ParticipantId, Guid ActorId, int Round, int? Value, InfluenceKinds Kinds, DateTime GivenUtc)
{
    /// <summary>The hat it was given from, see <see cref="People.HatId"/>; empty in answers from before hats existed.</summary>
    public string HatId { get; init; } = "";
}

/// <summary>The kinds of influence that the local government can have (H5 §5.2, H7 Gespreksmodel).</summary>
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
}

/// <summary>Which roles somebody sees for an actor, now or wished.</summary>
/// <param name="StepId">The step.</param>
/// <param name="ParticipantId">Who; views leave this out.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="Round">1-based.</param>
/// <param name="Moment">Now or wished.</param>
/// <param name="Kind">Roles, on purpose no role, or "weet niet".</param>
/// <param name="RoleIds">The roles, in the talk's order; empty unless <paramref name="Kind"/> is <see cref="RoleAnswerKind.Roles"/>.</param>
/// <param name="GivenUtc">When it was last changed.</param>
public sealed record RoleAnswer(
    Guid StepId, Guid ParticipantId, Guid ActorId, int Round, RoleMoment Moment, RoleAnswerKind Kind, Seq<Guid> RoleIds, DateTime GivenUtc)
{
    /// <summary>The hat it was given from, see <see cref="People.HatId"/>; empty in answers from before hats existed.</summary>
    public string HatId { get; init; } = "";
}

/// <summary>Now or wished.</summary>
public enum RoleMoment
{
    /// <summary><c>nu</c>.</summary>
    Now,

    /// <summary><c>gewenst</c>.</summary>
    Wished,
}

/// <summary>What kind of answer about roles.</summary>
public enum RoleAnswerKind
{
    /// <summary>One or more roles.</summary>
    Roles,

    /// <summary><c>bewust geen rol</c> (B7).</summary>
    NoRoleOnPurpose,

    /// <summary><c>weet niet</c>.</summary>
    Unknown,
}

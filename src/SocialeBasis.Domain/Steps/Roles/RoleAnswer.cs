namespace SocialeBasis.Domain;

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
    /// <summary>The hat it was given from, see <see cref="HatId"/>; empty in answers from before hats existed.</summary>
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

namespace SocialeBasis.Domain;

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
    /// <summary>The hat it was given from, see <see cref="HatId"/>; empty in answers from before hats existed.</summary>
    public string HatId { get; init; } = "";
}

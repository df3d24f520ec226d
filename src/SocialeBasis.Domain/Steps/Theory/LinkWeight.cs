namespace SocialeBasis.Domain;

/// <summary>How much somebody thinks a link weighs for what it leads to, and how sure they are of it (H4 §4.1.2, §4.2).</summary>
/// <param name="StepId">The step.</param>
/// <param name="ParticipantId">Who; views leave this out.</param>
/// <param name="SubjectId">The link, or the group of links.</param>
/// <param name="Importance">1 (hardly) to 5 (cannot do without); null is "weet niet".</param>
/// <param name="Certainty">1 (a guess) to 5 (sure); null is "weet niet".</param>
/// <param name="KnownFrom">Where they know it from; may be nothing.</param>
/// <param name="DependsOn">On whom it depends; may be nothing.</param>
/// <param name="GivenUtc">When it was last changed.</param>
public sealed record LinkWeight(
    Guid StepId, Guid ParticipantId, Guid SubjectId, int? Importance, int? Certainty, KnownFrom KnownFrom, DependsOn DependsOn, DateTime GivenUtc)
{
    /// <summary>The most links of one step that are weighed.</summary>
    public const int Most = 8;

    /// <summary>The hat it was given from, see <see cref="Domain.HatId"/>.</summary>
    public string HatId { get; init; } = "";

    /// <summary>What it is found by.</summary>
    public (Guid StepId, Guid ParticipantId, Guid SubjectId) Key => (StepId, ParticipantId, SubjectId);
}

/// <summary>Where somebody knows something from (H4 §4.2).</summary>
[Flags]
public enum KnownFrom
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary><c>zelf meegemaakt</c>.</summary>
    OwnExperience = 1,

    /// <summary><c>bewoners zeiden het</c>.</summary>
    Residents = 2,

    /// <summary><c>cijfers</c>.</summary>
    Figures = 4,

    /// <summary><c>onderzoek</c>.</summary>
    Research = 8,

    /// <summary><c>we hopen het</c>.</summary>
    Hope = 16,
}

/// <summary>On whom it depends whether something works (H4 §4.1.2).</summary>
[Flags]
public enum DependsOn
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary><c>van ons</c>.</summary>
    Us = 1,

    /// <summary><c>van inwoners</c>.</summary>
    Residents = 2,

    /// <summary><c>van anderen</c>.</summary>
    Others = 4,

    /// <summary><c>buiten ons bereik</c>.</summary>
    OutOfReach = 8,
}

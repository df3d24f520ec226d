using SocialeBasis.Domain.Actors;

namespace SocialeBasis.Domain.Sessions;

/// <summary>How a step, or one actor in it, was closed for today: the shared text and the other voice next to it. Every version is kept.</summary>
/// <param name="StepId">The step.</param>
/// <param name="SubjectId">The actor or proposal it is about; the step's own id when it is about the whole step.</param>
/// <param name="Version">1-based; the highest is what holds now, the others are the history of the text.</param>
/// <param name="Outcome">Agreed, agreed to differ, or parked (B9).</param>
/// <param name="Agreed">The shared text; empty when parked.</param>
/// <param name="OtherVoice">What others mean; required when the group agrees to differ.</param>
/// <param name="Needed">What the other voice needs in order to go along; may be empty.</param>
/// <param name="Area">Where the group puts this actor, for Sferen only; null with <paramref name="GreyZone"/> or elsewhere.</param>
/// <param name="GreyZone">True when the group leaves this actor in the grey zone on purpose.</param>
/// <param name="Owner">Who does it, for agreements; may be empty.</param>
/// <param name="DueOn">By when, for agreements.</param>
/// <param name="RecordedUtc">When this version was written.</param>
public sealed record Settlement(
    Guid StepId,
    Guid SubjectId,
    int Version,
    Outcome Outcome,
    string Agreed,
    string OtherVoice,
    string Needed,
    Spheres? Area,
    bool GreyZone,
    string Owner,
    DateOnly? DueOn,
    DateTime RecordedUtc)
{
    /// <summary>The most versions of one text.</summary>
    public const int MostVersions = 300;

    /// <summary>In a talk that continues: what changed since the earlier one, and why (J7); may be empty.</summary>
    public string Why { get; init; } = "";

    /// <summary>For agreements: what the group takes for true, as it stands after "Wij nemen aan dat" (J11); may be empty.</summary>
    public string Assumption { get; init; } = "";
}

/// <summary>The three ways in which a step can be closed (B9).</summary>
public enum Outcome
{
    /// <summary><c>eens</c>.</summary>
    Agreed,

    /// <summary><c>eens dat we verschillen</c>: both texts are kept, equally large.</summary>
    AgreedToDiffer,

    /// <summary><c>geparkeerd</c>.</summary>
    Parked,
}

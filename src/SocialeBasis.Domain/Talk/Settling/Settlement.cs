namespace SocialeBasis.Domain;

/// <summary>How a step, or one actor in it, was closed for today. Every version is kept.</summary>
/// <param name="StepId">The step.</param>
/// <param name="SubjectId">The actor or proposal it is about; the step's own id when it is about the whole step.</param>
/// <param name="Version">1-based; the highest is what holds now, the others are the history of the text.</param>
/// <param name="Outcome">Agreed, agreed to differ, or parked (B9).</param>
/// <param name="RecordedUtc">When this version was written.</param>
public sealed record Settlement(Guid StepId, Guid SubjectId, int Version, Outcome Outcome, DateTime RecordedUtc)
{
    /// <summary>The most versions of one text.</summary>
    public const int MostVersions = 300;

    /// <summary>The shared text and the other voice next to it.</summary>
    public required SettledText Text { get; init; }

    /// <summary>Where the group puts this actor, for Sferen only.</summary>
    public SettledPlace Place { get; init; } = SettledPlace.NotSaid;

    /// <summary>Who does it and by when, for agreements only.</summary>
    public SettledPlan Plan { get; init; } = SettledPlan.None;
}

/// <summary>What the group says together, and what stands beside it.</summary>
/// <param name="Agreed">The shared text; empty when parked.</param>
/// <param name="OtherVoice">What others mean; required when the group agrees to differ.</param>
/// <param name="Needed">What the other voice needs in order to go along; may be empty.</param>
/// <param name="Why">In a talk that continues: what changed since the earlier one, and why (J7); may be empty.</param>
public sealed record SettledText(string Agreed, string OtherVoice = "", string Needed = "", string Why = "");

/// <summary>The place of an actor.</summary>
/// <param name="Area">Where the group puts it; null with <paramref name="GreyZone"/>, or when nothing was said.</param>
/// <param name="GreyZone">True when the group leaves it in the grey zone on purpose.</param>
public sealed record SettledPlace(Spheres? Area, bool GreyZone)
{
    /// <summary>The group did not say it.</summary>
    public static SettledPlace NotSaid { get; } = new(null, false);

    /// <summary>Whether the group said where it stands, be it in the grey zone.</summary>
    public bool IsSaid => GreyZone || Area is not null;
}

/// <summary>What makes an agreement of a text.</summary>
/// <param name="Owner">Who does it; may be empty.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Assumption">What the group takes for true, as it stands after "Wij nemen aan dat" (J11); may be empty.</param>
public sealed record SettledPlan(string Owner, DateOnly? DueOn, string Assumption = "")
{
    /// <summary>Nothing was planned.</summary>
    public static SettledPlan None { get; } = new("", null);
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

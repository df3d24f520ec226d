namespace SocialeBasis.Domain.Shown;

/// <summary>
/// Whom one picture counts, decided at the moment it is shown and never changed by what people do after it: who leaves stays in the
/// numbers, who comes later is held out until enough others came too (decision 24). Without a tally a picture counts everybody who answered.
/// </summary>
/// <param name="StepId">The step.</param>
/// <param name="Round">The round that was shown; 1 for dots.</param>
/// <param name="SubjectId">The actor; the step's own id for texts and dots; a hope that was not to be seen when the dots were shown.</param>
/// <param name="Of">Which question of that step.</param>
/// <param name="HatIds">Perspectives, and parts of perspectives, that may be shown apart.</param>
/// <param name="HeldOut">Who answered and is not counted; for texts: whose texts are not shown.</param>
/// <param name="AtUtc">The moment of the reveal; texts of later get no perspective.</param>
public sealed record Tally(Guid StepId, int Round, Guid SubjectId, PictureOf Of, Seq<string> HatIds, Seq<Guid> HeldOut, DateTime AtUtc)
{
    /// <summary>
    /// Who answered again and is counted with what they said before: fewer than the threshold did, so the difference would have been theirs
    /// (decision 29). What they said counts once enough others answered again as well.
    /// </summary>
    public Seq<Guid> AsBefore { get; init; } = [];

    /// <summary>For texts and names: who had given any at the reveal. Who adds one later is heard, yet must not be seen to move a number with it.</summary>
    public Seq<Guid> Gave { get; init; } = [];

    /// <summary>What it is found by.</summary>
    public (Guid StepId, int Round, Guid SubjectId, PictureOf Of) Key => (StepId, Round, SubjectId, Of);
}

/// <summary>Which question a picture is of: each has its own people.</summary>
public enum PictureOf
{
    /// <summary>Where an actor lies, how much influence there is, or the texts of a step.</summary>
    Answers,

    /// <summary>The roles of an actor now.</summary>
    RolesNow,

    /// <summary>The roles that are wished for an actor.</summary>
    RolesWished,

    /// <summary>The dots on the hopes of a step.</summary>
    Dots,

    /// <summary>How much one link of a theory weighs.</summary>
    Weights,
}

using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain;

/// <summary>Invloed.</summary>
public sealed record InfluenceView : StepView
{
    /// <inheritdoc/>
    public override IEnumerable<TextView> AllTexts() => Outside.Select(one => one.Text);

    /// <inheritdoc/>
    public override string? NameOf(Guid subjectId) =>
        subjectId == Id && Outside.Count > 0 ? "Niet aan ons" : Results.FirstOrDefault(result => result.ActorId == subjectId)?.Name;

    /// <summary><em>Niet aan ons</em>: what has influence too without anybody here having it in hand; in an order that tells nothing.</summary>
    public Seq<OutsideView> Outside { get; init; } = [];

    /// <summary>What one put on that list oneself in this round.</summary>
    public Seq<TextView> YourOutside { get; init; } = [];

    /// <summary>From here on 1 to 5 is much.</summary>
    public const int Much = 4;

    /// <summary>Whose influence is asked about.</summary>
    public required WhoseInfluence Whose { get; init; }

    /// <summary>What is asked, in words.</summary>
    public AskedInfluence Asked => new(Whose, Subject);

    /// <summary>
    /// Once shown, of the actors' influence on a hope: who has much of it by most answers, while nobody takes part from their side. Empty otherwise.
    /// </summary>
    public Seq<AbsentActor> NotHere { get; init; } = [];

    /// <summary>The actors to rate, in order.</summary>
    public required Seq<ActorLine> Actors { get; init; }

    /// <summary>One's own ratings in this round.</summary>
    public Seq<InfluenceRating> Yours { get; init; } = [];

    /// <summary>One's own ratings in the round before, for oneself only.</summary>
    public Seq<InfluenceRating> YoursBefore { get; init; } = [];

    /// <summary>The ratings per actor in the latest round shown, what differs most first; empty when none was.</summary>
    public required Seq<InfluenceResult> Results { get; init; }

    /// <summary>In a talk that continues, once shown: the ratings of then beside these; null when nothing was rated then.</summary>
    public InfluenceThen? Then { get; init; }
}

/// <summary>An actor that has influence and from whose side nobody takes part.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Name">Its name.</param>
public sealed record AbsentActor(Guid ActorId, string Name);

/// <summary>How the group rates one actor.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Area">Where it lies, for the colour of its number; null when grey or not placed.</param>
/// <param name="Counts">The ratings.</param>
/// <param name="Before">The ratings of the round before; null when there was none.</param>
/// <param name="ByPerspective">Per perspective that may be shown apart, fixed at the reveal; empty when none may.</param>
/// <param name="Kinds">How many people named each kind of influence, in the order of <see cref="InfluenceKinds"/>.</param>
/// <param name="Changed">How many people chose something else than in the round before; 0 without one.</param>
/// <param name="Settled">What the group settled about it, or null.</param>
public sealed record InfluenceResult(
    Guid ActorId,
    string Name,
    Spheres? Area,
    RatingCounts Counts,
    RatingCounts? Before,
    Seq<PerspectiveRatings> ByPerspective,
    Seq<int> Kinds,
    int Changed,
    Settlement? Settled
)
{
    /// <summary>Median, quartiles, label and lone voices.</summary>
    public RatingSummary Summary => RatingSummary.Of(Counts);

    /// <summary>Per part of a perspective that may be shown apart, such as Inkoop; empty when none may.</summary>
    public Seq<GroupRatings> ByPart { get; init; } = [];

    /// <summary>What moved since the round before; null without one.</summary>
    public RoundMove? Move { get; init; }

    /// <summary>The ratings of every round shown, the first round first.</summary>
    public Seq<RatingCounts> Rounds { get; init; } = [];

    /// <summary>Where its money comes from.</summary>
    public Funding Funding { get; init; }

    /// <inheritdoc cref="SocialActor.IsSteerable"/>
    public bool IsSteerable => Funding is not Funding.Own;
}

/// <summary>Ratings of one group that may be shown apart.</summary>
public sealed record GroupRatings(GroupView Group, RatingCounts Counts);

/// <summary>Ratings of one perspective.</summary>
public sealed record PerspectiveRatings(Perspective Perspective, RatingCounts Counts);

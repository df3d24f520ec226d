using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Domain.Views;

/// <summary>Invloed.</summary>
public sealed record InfluenceView : StepView
{
    /// <summary>The actors to rate, in order.</summary>
    public required Seq<ActorLine> Actors { get; init; }

    /// <summary>One's own ratings in this round.</summary>
    public required Seq<InfluenceRating> Yours { get; init; }

    /// <summary>One's own ratings in the round before, for oneself only.</summary>
    public required Seq<InfluenceRating> YoursBefore { get; init; }

    /// <summary>The ratings per actor in the latest round shown, what differs most first; empty when none was.</summary>
    public required Seq<InfluenceResult> Results { get; init; }
}

/// <summary>How the group rates one actor.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Area">Where it lies, for the colour of its number; null when grey or not placed.</param>
/// <param name="Counts">The ratings.</param>
/// <param name="Before">The ratings of the round before; null when there was none.</param>
/// <param name="ByPerspective">Per perspective that is large enough to show; empty when none is.</param>
/// <param name="Kinds">How many people named each kind of influence, in the order of <see cref="InfluenceKinds"/>.</param>
/// <param name="Changed">How many people chose something else than in the round before; 0 without one.</param>
/// <param name="Settled">What the group settled about it, or null.</param>
public sealed record InfluenceResult(
    Guid ActorId, string Name, Spheres? Area, RatingCounts Counts, RatingCounts? Before, Seq<PerspectiveRatings> ByPerspective, Seq<int> Kinds, int Changed, Settlement? Settled)
{
    /// <summary>Median, quartiles, label and lone voices.</summary>
    public RatingSummary Summary => RatingSummary.Of(Counts);
}

/// <summary>Ratings of one perspective.</summary>
public sealed record PerspectiveRatings(Perspective Perspective, RatingCounts Counts);

/// <summary>Rollen.</summary>
public sealed record RolesView : StepView
{
    /// <summary>The actors, in order.</summary>
    public required Seq<ActorLine> Actors { get; init; }

    /// <summary>The roles to choose from, in order.</summary>
    public required Seq<Role> Roles { get; init; }

    /// <summary>One's own answers in this round.</summary>
    public required Seq<RoleAnswer> Yours { get; init; }

    /// <summary>Per actor what the group chose, in the latest round shown; empty when none was.</summary>
    public required Seq<RoleResult> Results { get; init; }
}

/// <summary>The roles the group sees for one actor.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Roles">Per role how many people see it now and wish it, in the talk's order; all roles of the talk.</param>
/// <param name="NowAnswered">How many people answered about now, "weet niet" left out.</param>
/// <param name="WishedAnswered">How many people answered about the wish, "weet niet" left out.</param>
/// <param name="NoRoleNow">How many say: on purpose no role, now.</param>
/// <param name="NoRoleWished">How many say: on purpose no role, wished.</param>
/// <param name="UnknownNow">How many do not know about now.</param>
/// <param name="UnknownWished">How many do not know about the wish.</param>
/// <param name="Settled">What the group settled about it, or null.</param>
public sealed record RoleResult(
    Guid ActorId, string Name, Seq<RoleCount> Roles, int NowAnswered, int WishedAnswered, int NoRoleNow, int NoRoleWished, int UnknownNow, int UnknownWished, Settlement? Settled);

/// <summary>How many people see a role now, and wish it.</summary>
public sealed record RoleCount(Guid RoleId, string Name, int Now, int Wished);

using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Domain.Views;

/// <summary>The current step as one audience may see it.</summary>
public abstract record StepView
{
    /// <summary>What every step has.</summary>
    public required StepFrame Frame { get; init; }

    /// <inheritdoc cref="StepFrame.Id"/>
    public Guid Id => Frame.Id;

    /// <inheritdoc cref="StepFrame.Kind"/>
    public StepKind Kind => Frame.Kind;

    /// <inheritdoc cref="StepFrame.Title"/>
    public string Title => Frame.Title;

    /// <inheritdoc cref="StepFrame.Subject"/>
    public string? Subject => Frame.Subject;

    /// <inheritdoc cref="StepFrame.Phase"/>
    public Phase Phase => Frame.Phase;

    /// <inheritdoc cref="StepFrame.Round"/>
    public int Round => Frame.Round;

    /// <inheritdoc cref="StepFrame.IsRevealed"/>
    public bool IsRevealed => Frame.IsRevealed;

    /// <inheritdoc cref="StepFrame.Ready"/>
    public int Ready => Frame.Ready;

    /// <inheritdoc cref="StepFrame.Settled"/>
    public SettlementView? Settled => Frame.Settled;
}

/// <summary>What every step has.</summary>
/// <param name="Id">The step.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subject">The term, or the concrete question of Invloed; may be null.</param>
/// <param name="Phase">Where in the rhythm.</param>
/// <param name="Round">The present round, 1-based.</param>
/// <param name="IsRevealed">Whether the present round's answers were shown.</param>
/// <param name="Ready">How many people who take part are done with this round.</param>
/// <param name="Settled">What was settled for the whole step; null when nothing was.</param>
public sealed record StepFrame(Guid Id, StepKind Kind, string Title, string? Subject, Phase Phase, int Round, bool IsRevealed, int Ready, SettlementView? Settled);

/// <summary>A settled text with how far people go along.</summary>
/// <param name="Settlement">What holds now.</param>
/// <param name="Support">Consent with it.</param>
public sealed record SettlementView(Settlement Settlement, SupportView Support);

/// <summary>How far people go along: counts, and reasons without names.</summary>
/// <param name="Behind">Who stand behind it.</param>
/// <param name="CanLiveWith">Who can live with it.</param>
/// <param name="Concerns">Reasons of concern, in no telling order.</param>
/// <param name="Objections">Reasons of objection, in no telling order.</param>
/// <param name="Yours">The viewer's own, or null.</param>
public sealed record SupportView(int Behind, int CanLiveWith, Seq<string> Concerns, Seq<string> Objections, Support? Yours)
{
    /// <summary>How many people said anything.</summary>
    public int Total => Behind + CanLiveWith + Concerns.Count + Objections.Count;
}

/// <summary>A text of the group, or one's own.</summary>
/// <param name="Id">The contribution.</param>
/// <param name="Text">What it says.</param>
/// <param name="Round">Its round.</param>
/// <param name="IsYours">Whether the viewer wrote it.</param>
/// <param name="IsHidden">Hidden by the facilitator; only they and its writer get such a text.</param>
/// <param name="By">The writer's name, in a talk with names; otherwise null.</param>
public sealed record TextView(Guid Id, string Text, int Round, bool IsYours, bool IsHidden, string? By);

/// <summary>Aankomst.</summary>
public sealed record ArrivalView : StepView;

/// <summary>Begrip.</summary>
public sealed record TermView : StepView
{
    /// <summary>One's own meaning in this round; null for others and when not given.</summary>
    public required TextView? Yours { get; init; }

    /// <summary>Everybody's meanings of the rounds shown, in an order that tells nothing.</summary>
    public required Seq<TextView> Texts { get; init; }
}

/// <summary>Actoren.</summary>
public sealed record ActorsView : StepView
{
    /// <summary>The actors one named oneself.</summary>
    public required Seq<ActorLine> Yours { get; init; }

    /// <summary>The merged list, once shown; most named first. Before that only what the facilitator put there.</summary>
    public required Seq<ActorLine> Actors { get; init; }
}

/// <summary>An actor in a list.</summary>
/// <param name="Id">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="ReferenceId">The catalogue's entry, or null.</param>
/// <param name="Mentions">How many people named it; 0 where that is not shown.</param>
/// <param name="InScope">Part of today's talk.</param>
/// <param name="IsHidden">Hidden; only the facilitator gets such a line.</param>
public sealed record ActorLine(Guid Id, string Name, string? ReferenceId, int Mentions, bool InScope, bool IsHidden);

/// <summary>Sferen.</summary>
public sealed record SpheresView : StepView
{
    /// <summary>The actors to place, in order.</summary>
    public required Seq<ActorLine> Actors { get; init; }

    /// <summary>One's own placements in this round.</summary>
    public required Seq<Placement> Yours { get; init; }

    /// <summary>One's own placements in the round before, for oneself only.</summary>
    public required Seq<Placement> YoursBefore { get; init; }

    /// <summary>Where the group puts each actor, in the latest round shown; empty when none was.</summary>
    public required Seq<PlacementResult> Results { get; init; }
}

/// <summary>Where the group puts one actor.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="ReferenceId">The catalogue's entry, or null.</param>
/// <param name="Counts">How many people per area, in <see cref="SphereAreas.InOrder"/>.</param>
/// <param name="Unknown">How many do not know.</param>
/// <param name="CountsBefore">The same for the round before; null when there was none.</param>
/// <param name="Area">Where it lies: what the group settled, else where most people put it; null in the grey zone or without answers.</param>
/// <param name="IsGrey">Whether it lies in the grey zone.</param>
/// <param name="Agreement">Chance that two people chose the same area, 0–1; null with fewer than two.</param>
/// <param name="Reasons">Reasons given, with the area they were given for, in no telling order.</param>
/// <param name="Settled">What the group settled about it, or null.</param>
public sealed record PlacementResult(
    Guid ActorId,
    string Name,
    string? ReferenceId,
    Seq<int> Counts,
    int Unknown,
    Seq<int>? CountsBefore,
    Spheres? Area,
    bool IsGrey,
    double? Agreement,
    Seq<PlacementReason> Reasons,
    Settlement? Settled)
{
    /// <summary>How many people chose an area.</summary>
    public int N => Counts.Sum();
}

/// <summary>A reason somebody gave for a placement.</summary>
/// <param name="Area">Where they put the actor; null is "weet niet".</param>
/// <param name="Text">Why.</param>
public sealed record PlacementReason(Spheres? Area, string Text);

/// <summary>Hoop.</summary>
public sealed record HopesView : StepView
{
    /// <summary>The actors a hope can be about.</summary>
    public required Seq<ActorLine> Actors { get; init; }

    /// <summary>One's own hopes in this round.</summary>
    public required Seq<HopeView> Yours { get; init; }

    /// <summary>Everybody's hopes once shown, in an order that tells nothing.</summary>
    public required Seq<HopeView> Hopes { get; init; }

    /// <summary>How many dots the viewer has left; 0 for who does not take part.</summary>
    public required int DotsLeft { get; init; }
}

/// <summary>A hope.</summary>
/// <param name="Text">What it says and whose.</param>
/// <param name="Sphere">The area it is about; null when about an actor.</param>
/// <param name="ActorId">The actor it is about, or null.</param>
/// <param name="ActorName">That actor's name, or null.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Dots">How many dots it has.</param>
/// <param name="YouDotted">Whether the viewer gave one.</param>
public sealed record HopeView(TextView Text, Spheres? Sphere, Guid? ActorId, string? ActorName, HopeReasons Reasons, int Dots, bool YouDotted);

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

/// <summary>Afspraken.</summary>
public sealed record AgreementsView : StepView
{
    /// <summary>One's own proposals in this round.</summary>
    public required Seq<TextView> Yours { get; init; }

    /// <summary>Everybody's proposals once shown, with consent and what was settled.</summary>
    public required Seq<ProposalView> Proposals { get; init; }
}

/// <summary>A proposal with consent.</summary>
public sealed record ProposalView(TextView Text, SupportView Support, Settlement? Settled);

/// <summary>Afronden.</summary>
public sealed record ClosingView : StepView
{
    /// <summary>One's own closing word, or null.</summary>
    public required ClosingWordView? Yours { get; init; }

    /// <summary>Everybody's closing words once shown.</summary>
    public required Seq<ClosingWordView> Words { get; init; }
}

/// <summary>A closing word and what somebody takes home.</summary>
public sealed record ClosingWordView(TextView Word, string TakeHome);

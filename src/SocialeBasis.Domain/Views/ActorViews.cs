using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Domain.Views;

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

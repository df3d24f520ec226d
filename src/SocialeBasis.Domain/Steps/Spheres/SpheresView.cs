using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>Sferen.</summary>
public sealed record SpheresView : StepView
{
    /// <inheritdoc/>
    public override IEnumerable<TextView> AllTexts() => [];

    /// <inheritdoc/>
    public override IEnumerable<WrittenText> Written() =>
        Results.SelectMany(result => result.Reasons.Select(reason => new WrittenText(null, result.ActorId, reason.Text)));

    /// <inheritdoc/>
    public override string? NameOf(Guid subjectId) => Results.FirstOrDefault(result => result.ActorId == subjectId)?.Name;

    /// <summary>The actors to place, in order.</summary>
    public required Seq<ActorLine> Actors { get; init; }

    /// <summary>One's own placements in this round.</summary>
    public Seq<Placement> Yours { get; init; } = [];

    /// <summary>One's own placements in the round before, for oneself only.</summary>
    public Seq<Placement> YoursBefore { get; init; } = [];

    /// <summary>Where the group puts each actor after the latest round shown; empty when none was.</summary>
    public required Seq<PlacementResult> Results { get; init; }

    /// <summary>In a talk that continues, once shown: what moved since; null when nothing was placed then.</summary>
    public PlacesThen? Then { get; init; }
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

    /// <inheritdoc cref="PlacementCounts.IsOftenUnknown"/>
    public bool IsOftenUnknown => Unknown > MeasureLimits.Default.ManyUnknownShare * (N + Unknown);

    /// <summary>Per group that may be shown apart how many people per area; parts after their perspective; empty when none may.</summary>
    public Seq<GroupPlacements> ByGroup { get; init; } = [];

    /// <summary>What moved since the round before; null without one.</summary>
    public RoundMove? Move { get; init; }

    /// <summary>The arguments, or null.</summary>
    public GreyNote? Grey { get; init; }

    /// <summary>The actor it was split from, or null.</summary>
    public Guid? VariantOf { get; init; }

    /// <summary>The name of <see cref="VariantOf"/>, or null.</summary>
    public string? VariantOfName { get; init; }

    /// <summary>Where its money comes from.</summary>
    public Funding Funding { get; init; }
}

/// <summary>Placements of one group that may be shown apart.</summary>
/// <param name="Group">The group.</param>
/// <param name="Counts">How many people per area, in <see cref="SphereAreas.InOrder"/>.</param>
/// <param name="Unknown">How many do not know.</param>
public sealed record GroupPlacements(GroupView Group, Seq<int> Counts, int Unknown);

/// <summary>A reason somebody gave for a placement.</summary>
/// <param name="Area">Where they put the actor; null is "weet niet".</param>
/// <param name="Text">Why.</param>
public sealed record PlacementReason(Spheres? Area, string Text);

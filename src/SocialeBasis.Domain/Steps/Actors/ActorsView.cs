using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>Actoren.</summary>
public sealed record ActorsView : StepView
{
    /// <inheritdoc/>
    public override IEnumerable<TextView> AllTexts() => [];

    /// <inheritdoc/>
    public override string? NameOf(Guid subjectId) => null;

    /// <summary>The actors one named oneself.</summary>
    public Seq<ActorLine> Yours { get; init; } = [];

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
public sealed record ActorLine(Guid Id, string Name, string? ReferenceId, int Mentions, bool InScope, bool IsHidden)
{
    /// <summary>Where its money comes from.</summary>
    public Funding Funding { get; init; }

    /// <summary>The actor it was split from, or null.</summary>
    public Guid? VariantOf { get; init; }

    /// <inheritdoc cref="SocialActor.IsSteerable"/>
    public bool IsSteerable => Funding is not Funding.Own;
}

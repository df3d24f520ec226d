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

/// <summary>Aankomst.</summary>
public sealed record ArrivalView : StepView;

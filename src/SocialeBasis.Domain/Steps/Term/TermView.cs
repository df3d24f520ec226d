using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Domain;

/// <summary>Begrip.</summary>
public sealed record TermView : StepView
{
    /// <inheritdoc/>
    public override IEnumerable<TextView> AllTexts() => Texts;

    /// <inheritdoc/>
    public override string? NameOf(Guid subjectId) => null;

    /// <summary>One's own meaning in this round; null for others and when not given.</summary>
    public TextView? Yours { get; init; }

    /// <summary>The card that one sent for the group one sits with, in this round; null when none.</summary>
    public TextView? YoursTogether { get; init; }

    /// <summary>One's own meaning in the round before, for oneself only; null when there was none.</summary>
    public TextView? YoursBefore { get; init; }

    /// <summary>Everybody's meanings of the rounds shown, in an order that tells nothing.</summary>
    public required Seq<TextView> Texts { get; init; }

    /// <summary>In a talk that continues, once shown: what the word meant before today. Null for a new word.</summary>
    public EarlierTerm? Then { get; init; }
}

using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Domain;

/// <summary>Afspraken.</summary>
public sealed record AgreementsView : StepView
{
    /// <inheritdoc/>
    public override IEnumerable<TextView> AllTexts() => Proposals.Select(proposal => proposal.Text);

    /// <inheritdoc/>
    public override string? NameOf(Guid subjectId) => Proposals.FirstOrDefault(proposal => proposal.Text.Id == subjectId)?.Text.Text;

    /// <summary>One's own proposals in this round.</summary>
    public Seq<TextView> Yours { get; init; } = [];

    /// <summary>Everybody's proposals once shown, with consent and what was settled.</summary>
    public required Seq<ProposalView> Proposals { get; init; }

    /// <summary>In a talk that continues: what was agreed before today; null when there is nothing to look back at.</summary>
    public LookBack? LookBack { get; init; }
}

/// <summary>A proposal with consent.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Support">Consent with it, as far as the viewer may know.</param>
/// <param name="Settled">What was settled about it, or null.</param>
/// <param name="IsOfTheGroup">Whether the facilitator wrote it down for all.</param>
public sealed record ProposalView(TextView Text, SupportView Support, Settlement? Settled, bool IsOfTheGroup = false)
{
    /// <summary>Of an agreement that was carried on: the talk in which it was made first; null for others.</summary>
    public EarlierTitle? Since { get; init; }
}

namespace SocialeBasis.Domain;

/// <summary>My proposal for an agreement; the facilitator's is the group's.</summary>
public sealed record GiveProposal(Guid ContributionId, Guid StepId, string Text) : SessionCommand
{
    /// <inheritdoc cref="GiveDefinition.People"/>
    public int People { get; init; } = 1;

    /// <inheritdoc cref="GiveDefinition.Differed"/>
    public string Differed { get; init; } = "";
}

namespace SocialeBasis.Domain;

/// <summary>My link: why I think that something works.</summary>
/// <param name="ContributionId">New, or mine to change.</param>
/// <param name="StepId">The step.</param>
/// <param name="If">What has to be the case.</param>
/// <param name="Then">What happens then.</param>
/// <param name="Because">Why; may be empty.</param>
/// <param name="Provided">What has to be arranged for it; may be empty.</param>
/// <param name="Level">Where it begins; null for "weet niet".</param>
public sealed record GiveLink(Guid ContributionId, Guid StepId, string If, string Then, string Because, string Provided, LinkLevel? Level) : SessionCommand
{
    /// <inheritdoc cref="GiveDefinition.People"/>
    public int People { get; init; } = 1;

    /// <inheritdoc cref="GiveDefinition.Differed"/>
    public string Differed { get; init; } = "";
}

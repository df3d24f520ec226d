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

/// <summary>This link, or group of links, is weighed in the next round, or not.</summary>
public sealed record ChooseToWeigh(Guid StepId, Guid SubjectId, bool Chosen) : SessionCommand;

/// <summary>How much I think this weighs, and how sure I am.</summary>
/// <param name="StepId">The step.</param>
/// <param name="SubjectId">The link, or the group of links.</param>
/// <param name="Importance">1–5, or null for "weet niet".</param>
/// <param name="Certainty">1–5, or null for "weet niet".</param>
/// <param name="KnownFrom">Where I know it from; may be nothing.</param>
/// <param name="DependsOn">On whom it depends; may be nothing.</param>
public sealed record WeighLink(
    Guid StepId, Guid SubjectId, int? Importance, int? Certainty, KnownFrom KnownFrom = KnownFrom.None, DependsOn DependsOn = DependsOn.None) : SessionCommand;

/// <summary>I weigh this not any more.</summary>
internal sealed record ClearWeight(Guid StepId, Guid SubjectId) : SessionCommand;

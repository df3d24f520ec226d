namespace SocialeBasis.Domain;

/// <summary>My meaning of the step's term is this text.</summary>
public sealed record GiveDefinition(Guid ContributionId, Guid StepId, string Text) : SessionCommand
{
    /// <summary>More than 1: a card of the group I sit with, beside my own.</summary>
    public int People { get; init; } = 1;

    /// <summary>On a card of several people: about what we kept differing.</summary>
    public string Differed { get; init; } = "";
}

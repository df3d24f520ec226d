namespace SocialeBasis.Domain;

/// <summary>My word to close with and what I take home.</summary>
public sealed record GiveClosingWord(Guid ContributionId, Guid StepId, string Word, string TakeHome) : SessionCommand;

namespace SocialeBasis.Domain;

/// <summary>A quiet prompt stays away.</summary>
public sealed record DismissPrompt(string Key) : SessionCommand;

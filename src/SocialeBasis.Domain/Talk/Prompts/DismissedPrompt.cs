namespace SocialeBasis.Domain;

/// <summary>A quiet prompt that the facilitator does not want to see again.</summary>
/// <param name="Key">The prompt, see <see cref="QuietPrompt"/>.</param>
public sealed record DismissedPrompt(string Key);

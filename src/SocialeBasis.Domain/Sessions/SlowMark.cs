namespace SocialeBasis.Domain.Sessions;

/// <summary>"Graag iets langzamer": an anonymous sign of a participant in a step.</summary>
/// <param name="StepId">The step.</param>
/// <param name="ParticipantId">Who; views only count.</param>
public sealed record SlowMark(Guid StepId, Guid ParticipantId);

/// <summary>A quiet prompt that the facilitator does not want to see again.</summary>
/// <param name="Key">The prompt, see <see cref="Prompts.QuietPrompt"/>.</param>
public sealed record DismissedPrompt(string Key);

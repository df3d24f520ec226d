namespace SocialeBasis.Domain.Sessions;

/// <summary>
/// Which groups may be shown apart for one subject, decided at the reveal and never widened after it: a group that appeared
/// later would give its people away by the difference (measures §7).
/// </summary>
/// <param name="StepId">The step.</param>
/// <param name="Round">The round that was shown.</param>
/// <param name="SubjectId">The actor; the step's own id for texts.</param>
/// <param name="HatIds">Perspectives, and parts of perspectives, that are large enough.</param>
/// <param name="AtUtc">The moment of the reveal; texts of later get no perspective.</param>
public sealed record RevealedSplit(Guid StepId, int Round, Guid SubjectId, Seq<string> HatIds, DateTime AtUtc);

/// <summary>"Graag iets langzamer": an anonymous sign of a participant in a step.</summary>
/// <param name="StepId">The step.</param>
/// <param name="ParticipantId">Who; views only count.</param>
public sealed record SlowMark(Guid StepId, Guid ParticipantId);

/// <summary>A quiet prompt that the facilitator does not want to see again.</summary>
/// <param name="Key">The prompt, see <see cref="Prompts.QuietPrompt"/>.</param>
public sealed record DismissedPrompt(string Key);

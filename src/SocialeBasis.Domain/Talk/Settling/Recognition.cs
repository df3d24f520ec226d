namespace SocialeBasis.Domain;

/// <summary>"Wie herkent dit?": the facilitator reads something out that was said, people raise a hand; only the number is shown (facilitation §6).</summary>
/// <param name="Id">Made by the sender.</param>
/// <param name="StepId">The step.</param>
/// <param name="Text">What people may recognise, as it was read out.</param>
/// <param name="AskedUtc">When it was asked.</param>
/// <param name="IsOpen">Whether hands are still counted.</param>
public sealed record Recognition(Guid Id, Guid StepId, string Text, DateTime AskedUtc, bool IsOpen = true)
{
    /// <summary>The most of these questions in one talk.</summary>
    public const int Most = 60;
}

/// <summary>A raised hand.</summary>
/// <param name="RecognitionId">The question.</param>
/// <param name="ParticipantId">Who; views leave this out.</param>
public sealed record Hand(Guid RecognitionId, Guid ParticipantId);

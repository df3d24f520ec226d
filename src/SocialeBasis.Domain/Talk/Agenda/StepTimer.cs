namespace SocialeBasis.Domain;

/// <summary>The timer of the current step. It is soft: at zero nothing closes.</summary>
/// <param name="EndsUtc">When it reaches zero; null while paused.</param>
/// <param name="Remaining">What was left when it was paused; null while it runs.</param>
public sealed record StepTimer(DateTime? EndsUtc, TimeSpan? Remaining)
{
    /// <summary>A running timer that ends at the given time.</summary>
    public static StepTimer Until(DateTime endsUtc) => new(endsUtc, null);

    /// <summary>A timer that stands still with this much left.</summary>
    public static StepTimer PausedWith(TimeSpan remaining) => new(null, remaining);
}

using SocialeBasis.Domain;

namespace SocialeBasis.Web.Lead;

/// <summary>What is left on the soft timer, and the command that adds to it.</summary>
internal static class TimerMoves
{
    /// <summary>What is left; nothing without a timer or after it.</summary>
    public static TimeSpan Left(StepTimer? timer, DateTime nowUtc) => timer switch
    {
        { Remaining: { } left } => left,
        { EndsUtc: { } ends } when ends > nowUtc => ends - nowUtc,
        _ => TimeSpan.Zero,
    };

    /// <summary>One minute more; a timer that stands still stays so.</summary>
    public static SessionCommand OneMinuteMore(StepTimer? timer, DateTime nowUtc)
    {
        var left = Left(timer, nowUtc) + TimeSpan.FromMinutes(1);
        return timer is { Remaining: not null } ? new PauseTimer(left) : new RunTimer(nowUtc + left);
    }
}

namespace SocialeBasis.Web.Access;

/// <summary>Wrong passwords, codes and passkeys. Each account locks by itself; this stops who tries one password on many accounts.</summary>
internal sealed class FailedSignIns(TimeProvider time, ILogger<FailedSignIns> log)
    : FailedTries(time, log, "sign-ins", MostFromOneAddress, mostInAll: int.MaxValue)
{
    /// <summary>A minute.</summary>
    public const int MostFromOneAddress = 30;
}

namespace SocialeBasis.Web.Access;

/// <summary>
/// Wrong passwords and codes from one address, whatever the account: stops who tries one password on many. One account has
/// <see cref="Accounts.SignInDelay"/>.
/// </summary>
internal sealed class FailedSignIns(TimeProvider time, ILogger<FailedSignIns> log)
    : FailedTries(time, log, "sign-ins", MostFromOneAddress, mostInAll: int.MaxValue)
{
    /// <summary>A minute.</summary>
    public const int MostFromOneAddress = 30;
}

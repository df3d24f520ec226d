using Microsoft.AspNetCore.Identity;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>What the account library refuses, in plain Dutch. What stands not here cannot be met in our forms.</summary>
internal sealed class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => With(nameof(DefaultError), "Dat lukte niet. Probeer het opnieuw.");

    public override IdentityError ConcurrencyFailure() =>
        With(nameof(ConcurrencyFailure), "Dit account is net ook ergens anders veranderd. Probeer het opnieuw.");

    public override IdentityError DuplicateEmail(string email) => With(nameof(DuplicateEmail), "Er is al een account met dit e-mailadres.");

    public override IdentityError DuplicateUserName(string userName) => With(nameof(DuplicateUserName), "Er is al een account met dit e-mailadres.");

    public override IdentityError InvalidEmail(string? email) => With(nameof(InvalidEmail), "Dit is geen e-mailadres.");

    public override IdentityError InvalidUserName(string? userName) => With(nameof(InvalidUserName), "Dit is geen e-mailadres.");

    public override IdentityError PasswordMismatch() => With(nameof(PasswordMismatch), "Uw huidige wachtwoord klopt niet.");

    private static IdentityError With(string code, string description) => new() { Code = code, Description = description };
}

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>Whose account a request is of, and how well that was proven. Read once a request, from the database.</summary>
internal sealed class OwnAccount(UserManager<Account> accounts, SignInSettings settings)
{
    /// <summary>The account that is signed in, in whole or in half, with what is known of it; null when there is none.</summary>
    public async Task<(Account? Account, AccountFacts Facts)> ReadAsync(HttpContext context)
    {
        var signedIn = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (signedIn is not { Succeeded: true, Principal: var who } || await accounts.GetUserAsync(who) is not { } account)
        {
            return (null, AccountFacts.None);
        }

        return (account, new AccountFacts
        {
            Strength = AccountStrength.IsStrong(who) ? SignInStrength.Strong : SignInStrength.Password,
            IsFresh = await AccountSession.IsFreshAsync(context),
            HasApp = account.TwoFactorEnabled,
            Passkeys = (await accounts.GetPasskeysAsync(account)).Count,
            IsAdministrator = account.IsAdministrator,
            NeedsSecondStep = settings.RequireTwoFactor,
        });
    }
}

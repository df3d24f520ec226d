using Microsoft.AspNetCore.Identity;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>Takes the second step of an account away. Who may is judged before, by <see cref="AccountRules"/>.</summary>
internal sealed class SecondSteps(UserManager<Account> accounts)
{
    /// <summary>The app with codes goes, and with it the recovery codes: they stand in for the app. Ends every sign-in.</summary>
    public async Task RemoveAppAsync(Account account)
    {
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.RemoveAuthenticationTokenAsync(account, AccountStore.Place, AccountStore.Place);
        await accounts.ResetAuthenticatorKeyAsync(account); // the old telephone makes codes for nothing
    }

    /// <summary>A passkey goes. Ends every sign-in: it may have been on a device that is lost.</summary>
    public async Task RemovePasskeyAsync(Account account, byte[] credential)
    {
        await accounts.RemovePasskeyAsync(account, credential);
        await accounts.UpdateSecurityStampAsync(account);
    }

    /// <summary>App, recovery codes and passkeys all go: for who lost them. Ends every sign-in.</summary>
    public async Task RemoveAllAsync(Account account)
    {
        foreach (var passkey in await accounts.GetPasskeysAsync(account))
        {
            await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        }

        await RemoveAppAsync(account);
    }
}

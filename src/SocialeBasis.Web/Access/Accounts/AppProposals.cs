using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// Setting up the app with codes. A key is only proposed: it stands, encrypted, in the form on the page and nowhere else until a code
/// of it came back. Whoever opens the page and leaves it changed nothing.
/// </summary>
internal sealed class AppProposals(IDataProtectionProvider protection, IServiceScopeFactory scopes, TimeProvider time)
{
    private const int RecoveryCodes = 10;

    private readonly IDataProtector _protector = protection.CreateProtector("SocialeBasis.AppProposal.v1");

    /// <summary>A new key for this account to scan, and what must stand in the form to confirm it.</summary>
    public AppProposal Propose(UserManager<Account> accounts, Account account)
    {
        var key = accounts.GenerateNewAuthenticatorKey();
        var ends = time.GetUtcNow() + AccountSession.Fresh;
        return new AppProposal(key, _protector.Protect(string.Join('|', Owner(account), ends.UtcTicks.ToString(CultureInfo.InvariantCulture), key)));
    }

    /// <summary>
    /// What was proposed to this account; null when it was to another, too long ago, or before something else changed how the account
    /// signs in: a form works once.
    /// </summary>
    public AppProposal? Read(Account account, string? sealedText)
    {
        if (string.IsNullOrEmpty(sealedText))
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(sealedText).Split('|') is [var owner, var ends, var key]
                && owner == Owner(account)
                && long.Parse(ends, CultureInfo.InvariantCulture) > time.GetUtcNow().UtcTicks
                    ? new AppProposal(key, sealedText)
                    : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>
    /// Turns the app on with the key that was proposed, when the code is of it. Key, app and recovery codes are stored in one go; other
    /// sign-ins end, this one goes on.
    /// </summary>
    /// <returns>The recovery codes; null when the code was wrong, and then nothing was stored.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(Account account, AppProposal proposal, string digits)
    {
        // The library compares a code only with the key that its store holds. In a scope of its own the key is held there without being
        // stored; with a wrong code it goes with the scope.
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        if (await accounts.FindByIdAsync(account.Id.ToString()) is not { } own || own.SecurityStamp != account.SecurityStamp)
        {
            return null;
        }

        await ((IUserAuthenticatorKeyStore<Account>)scope.ServiceProvider.GetRequiredService<IUserStore<Account>>()).SetAuthenticatorKeyAsync(
            own,
            proposal.Key,
            CancellationToken.None
        );
        if (!await accounts.VerifyTwoFactorTokenAsync(own, accounts.Options.Tokens.AuthenticatorTokenProvider, digits))
        {
            return null;
        }

        own.TwoFactorEnabled = true;
        own.SecurityStamp = Guid.NewGuid().ToString();
        if (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(own, RecoveryCodes) is not { } codes)
        {
            return null;
        }

        await scope.ServiceProvider.GetRequiredService<SignInFlow>().InAsync(own, AccountStrength.TwoFactor);
        return [.. codes];
    }

    // The stamp is of how the account signs in now.
    private static string Owner(Account account) => $"{account.Id:N} {account.SecurityStamp}";
}

/// <summary>A key for an app with codes that nobody confirmed yet.</summary>
/// <param name="Key">For the telephone.</param>
/// <param name="Sealed">For the form: the key, for whom and until when.</param>
internal sealed record AppProposal(string Key, string Sealed);

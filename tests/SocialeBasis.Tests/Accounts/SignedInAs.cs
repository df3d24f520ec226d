using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

/// <summary>What somebody proved, and what their account has.</summary>
public enum Proof
{
    None,
    PasswordWithApp,
    PasswordWithPasskey,
    PasswordWithNothing,
    StalePasswordWithNothing,
    FullWithApp,
    FullWithPasskey,
    FullWithBoth,
    StaleFullWithBoth,
}

/// <summary>Makes accounts and signs them in, in every strength there is, by the program's own parts.</summary>
internal sealed class SignedInAs(AccountsStage stage)
{
    private static readonly string Hash = new PasswordHasher<Account>().HashPassword(new Account(), AccountsStage.Password);

    private int made;

    /// <summary>A browser that is signed in so, as a beheerder of their own account.</summary>
    public async Task<(FormBrowser Browser, Account Account)> ComesAsync(Proof proof)
    {
        var account = await MakeAsync(
            app: proof is Proof.PasswordWithApp or Proof.FullWithApp or Proof.FullWithBoth or Proof.StaleFullWithBoth,
            passkeys: proof is Proof.PasswordWithPasskey or Proof.FullWithPasskey or Proof.FullWithBoth or Proof.StaleFullWithBoth ? 1 : 0);
        var browser = stage.Somebody();
        if (proof is Proof.None)
        {
            return (browser, account);
        }

        var strength = proof switch
        {
            Proof.FullWithApp => AccountStrength.TwoFactor,
            Proof.FullWithPasskey or Proof.FullWithBoth or Proof.StaleFullWithBoth => AccountStrength.Passkey,
            _ => AccountStrength.Password,
        };
        await SignInAsync(browser, account, strength);
        if (proof is Proof.StaleFullWithBoth or Proof.StalePasswordWithNothing)
        {
            stage.Time.Advance(AccountSession.Fresh + TimeSpan.FromSeconds(1));
        }

        return (browser, account);
    }

    /// <summary>An account with this beside its password.</summary>
    public async Task<Account> MakeAsync(bool app = false, int passkeys = 0, bool isAdministrator = true)
    {
        var email = $"iemand.{++made}@lindehof.example";
        await using var scope = stage.App.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account
        {
            Name = $"Iemand {made}",
            Email = email,
            UserName = email,
            EmailConfirmed = true,
            PasswordHash = Hash,
            IsAdministrator = isAdministrator,
            TwoFactorEnabled = app,
        };
        Assert.True((await accounts.CreateAsync(account)).Succeeded);
        if (app)
        {
            await accounts.ResetAuthenticatorKeyAsync(account);
        }

        for (var i = 0; i < passkeys; i++)
        {
            var passkey = new UserPasskeyInfo(
                RandomNumberGenerator.GetBytes(16),
                RandomNumberGenerator.GetBytes(32),
                stage.Time.GetUtcNow(),
                0,
                null,
                true,
                false,
                false,
                [],
                []
            );
            Assert.True((await accounts.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded);
        }

        return account;
    }

    /// <summary>This browser gets the cookie of a sign-in of this strength.</summary>
    public async Task SignInAsync(FormBrowser browser, Account account, string strength)
    {
        await using var scope = stage.App.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (context.Request.Scheme, context.Request.Host) = (stage.App.Address.Scheme, new HostString(stage.App.Address.Authority));
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
        var own = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByIdAsync(account.Id.ToString());
        await scope.ServiceProvider.GetRequiredService<SignInFlow>().InAsync(own!, strength);
        foreach (var cookie in context.Response.Headers.SetCookie)
        {
            browser.Cookies.SetCookies(stage.App.Address, cookie!);
        }
    }

    /// <summary>The passkeys of an account, as they stand in the name of a button.</summary>
    public async Task<IReadOnlyList<byte[]>> PasskeysAsync(Account account)
    {
        await using var scope = stage.App.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return [.. (await accounts.GetPasskeysAsync((await accounts.FindByIdAsync(account.Id.ToString()))!)).Select(passkey => passkey.CredentialId)];
    }

    /// <summary>The key of the app of an account.</summary>
    public async Task<string> KeyAsync(Account account)
    {
        await using var scope = stage.App.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return (await accounts.GetAuthenticatorKeyAsync((await accounts.FindByIdAsync(account.Id.ToString()))!))!;
    }

    /// <summary>A recovery code of a set that is made now.</summary>
    public async Task<string> RecoveryCodeAsync(Account account)
    {
        await using var scope = stage.App.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return (await accounts.GenerateNewTwoFactorRecoveryCodesAsync((await accounts.FindByIdAsync(account.Id.ToString()))!, 10))!.First();
    }
}

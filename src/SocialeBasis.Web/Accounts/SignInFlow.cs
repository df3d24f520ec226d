using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using SocialeBasis.Domain.Typing;
using SocialeBasis.Web.Access;

namespace SocialeBasis.Web.Accounts;

/// <summary>Signing in and out, by every way there is; each writes one line in the log, without address or name.</summary>
internal sealed partial class SignInFlow(
    SignInManager<Account> manager, UserManager<Account> accounts, IPasswordHasher<Account> hasher, FailedSignIns failures, IHttpContextAccessor http, ILogger<SignInFlow> log)
{
    public const string Locked = "Er is te vaak een verkeerd wachtwoord of een verkeerde code ingevuld. Dit account is een kwartier op slot. Een beheerder kan het eerder openen.";
    private const string Codes = "gebruikte-codes";
    private const string Wrong = "E-mailadres of wachtwoord klopt niet.";
    private const string TooOften = "Er is te vaak een verkeerd wachtwoord ingevuld. Wacht een minuut en probeer het dan opnieuw.";
    private const string WrongCode = "Deze code klopt niet. Kijk of de tijd op uw telefoon goed staat.";
    private const string WrongPasskey = "Aanmelden met de passkey lukte niet. Probeer het opnieuw, of gebruik uw wachtwoord.";

    // Verifying against something takes as long as verifying a password: the time does not tell which addresses have an account.
    private static string? nobody;

    private System.Net.IPAddress? Address => http.HttpContext?.Connection.RemoteIpAddress;

    /// <summary>With an address and a password. Null when that was right.</summary>
    /// <returns>What is wrong, in Dutch, and whether a code must follow.</returns>
    public async Task<(string? Problem, bool CodeFollows)> WithPasswordAsync(string? email, string? password)
    {
        if (!failures.MayTry(Address)) return (TooOften, false);
        var account = string.IsNullOrWhiteSpace(email) || email.Length > Account.MostEmail ? null : await accounts.FindByEmailAsync(TypedText.Address(email));
        if (account is null || string.IsNullOrEmpty(password) || password.Length > 4 * PasswordRules.Most)
        {
            hasher.VerifyHashedPassword(new Account(), nobody ??= hasher.HashPassword(new Account(), "niemand"), "iemand");
            return (Failed("password"), false);
        }

        var result = await manager.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor) return (null, true);
        if (result.Succeeded)
        {
            SignedIn(log, account.Id, AccountStrength.Password);
            return (null, false);
        }

        return (result.IsLockedOut ? LockedNow(account) : Failed("password"), false);
    }

    /// <summary>Whether somebody gave the right password and must still give a code.</summary>
    public async Task<bool> WaitsForCodeAsync() => await manager.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <summary>With the code of the app, after the password. Null when that was right, else what is wrong in Dutch.</summary>
    public Task<string?> WithCodeAsync(string? code) =>
        WithSecondAsync(async account =>
        {
            // Whoever looks over a shoulder has the code as well: it works once. The last five, because older ones are still accepted for a while.
            var (digits, used) = (Plain(code), (await accounts.GetAuthenticationTokenAsync(account, Codes, Codes) ?? "").Split(' '));
            if (used.Contains(digits)) return SignInResult.Failed;
            var result = await manager.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false);
            if (result.Succeeded) await accounts.SetAuthenticationTokenAsync(account, Codes, Codes, string.Join(' ', used.Prepend(digits).Take(5)));
            return result;
        });

    /// <summary>With one of the recovery codes, after the password. Null when that was right, else what is wrong in Dutch.</summary>
    public Task<string?> WithRecoveryCodeAsync(string? code) => WithSecondAsync(_ => manager.TwoFactorRecoveryCodeSignInAsync(Plain(code) is { Length: 10 } plain ? $"{plain[..5]}-{plain[5..]}" : ""));

    /// <summary>With a passkey: <paramref name="credential"/> is what the browser made of it. Null when that was right, else what is wrong in Dutch.</summary>
    public async Task<string?> WithPasskeyAsync(string? credential)
    {
        if (!failures.MayTry(Address)) return TooOften;
        if (string.IsNullOrEmpty(credential)) return WrongPasskey;
        PasskeyAssertionResult<Account> result;
        try
        {
            result = await manager.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return WrongPasskey; // the question this answers was asked too long ago, or never
        }

        if (!result.Succeeded)
        {
            Failed("passkey");
            return WrongPasskey;
        }

        if (await accounts.IsLockedOutAsync(result.User)) return LockedNow(result.User);
        await accounts.AddOrUpdatePasskeyAsync(result.User, result.Passkey); // its counter
        await InAsync(result.User, AccountStrength.Passkey);
        return null;
    }

    /// <summary>This account is signed in from now on, in this strength.</summary>
    public async Task InAsync(Account account, string strength)
    {
        await manager.SignInWithClaimsAsync(account, isPersistent: false, [new Claim(AccountStrength.Claim, strength)]);
        SignedIn(log, account.Id, strength);
    }

    /// <summary>This browser is signed out.</summary>
    public Task OutAsync() => manager.SignOutAsync();

    private async Task<string?> WithSecondAsync(Func<Account, Task<SignInResult>> sign)
    {
        if (!failures.MayTry(Address)) return TooOften;
        if (await manager.GetTwoFactorAuthenticationUserAsync() is not { } account) return "Dit duurde te lang. Meld u opnieuw aan.";
        var result = await sign(account);
        if (result.Succeeded)
        {
            SignedIn(log, account.Id, AccountStrength.TwoFactor);
            return null;
        }

        if (result.IsLockedOut) return LockedNow(account);
        Failed("code");
        return WrongCode;
    }

    /// <summary>A code as people type it, without blanks and dashes.</summary>
    private static string Plain(string? code) => string.Concat(SameText.Of(code ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private string Failed(string way)
    {
        failures.Failed(Address);
        NotIn(log, way);
        return Wrong;
    }

    private string LockedNow(Account account)
    {
        failures.Failed(Address);
        IsLocked(log, account.Id);
        return Locked;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {AccountId} signed in ({Way})")]
    private static partial void SignedIn(ILogger log, Guid accountId, string way);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signing in failed ({Way})")]
    private static partial void NotIn(ILogger log, string way);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Account {AccountId} is locked: too many wrong passwords or codes")]
    private static partial void IsLocked(ILogger log, Guid accountId);
}

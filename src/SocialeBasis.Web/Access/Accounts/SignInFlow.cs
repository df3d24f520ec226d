using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using SocialeBasis.Domain.Language;
using SocialeBasis.Web.Access;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>Signing in and out, by every way there is; each writes one line in the log, without address or name.</summary>
internal sealed partial class SignInFlow(
    SignInManager<Account> manager,
    UserManager<Account> accounts,
    IPasswordHasher<Account> hasher,
    FailedSignIns failures,
    SignInDelay delay,
    CodeBudget budget,
    IHttpContextAccessor http,
    ILogger<SignInFlow> log
)
{
    internal const string UsedCodes = "gebruikte-codes";
    private const string Wrong = "E-mailadres of wachtwoord klopt niet.";
    private const string TooOften =
        "Er is vanaf hier te vaak een verkeerd wachtwoord ingevuld. Wacht een minuut en probeer het dan opnieuw. Een passkey werkt wel.";
    private const string WrongCode = "Deze code klopt niet. Kijk of de tijd op uw telefoon goed staat.";
    private const string WrongPasskey = "Aanmelden met de passkey lukte niet. Probeer het opnieuw, of gebruik uw wachtwoord.";
    private const string NoMoreCodes =
        "Er zijn te veel verkeerde codes ingevuld. Gebruik nu een herstelcode of een passkey. Over een paar uur kan het weer met een code van de app. "
        + "Was u dit niet? Dan kent iemand uw wachtwoord: verander het, of vraag een beheerder om een nieuwe link.";

    // Verifying against something takes as long as verifying a password: the time does not tell which addresses have an account.
    private static string? _nobody;

    private System.Net.IPAddress? Address => http.HttpContext?.Connection.RemoteIpAddress;

    /// <summary>With an address and a password. Null when that was right.</summary>
    /// <returns>What is wrong, in Dutch, and whether a code must follow.</returns>
    public async Task<(string? Problem, bool CodeFollows)> WithPasswordAsync(string? email, string? password)
    {
        if (failures.Begin(Address) is not { } begun)
        {
            return (TooOften, false);
        }

        var typed = string.IsNullOrWhiteSpace(email) || email.Length > Account.MostEmail ? "" : TypedText.Address(email);
        var what = SignInDelay.Password(accounts.NormalizeEmail(typed));
        if (Delayed(begun, what) is { } waits)
        {
            return (waits, false);
        }

        var account = typed.Length == 0 ? null : await accounts.FindByEmailAsync(typed);
        if (account is null || string.IsNullOrEmpty(password) || password.Length > 4 * PasswordRules.Most)
        {
            hasher.VerifyHashedPassword(new Account(), _nobody ??= hasher.HashPassword(new Account(), "niemand"), "iemand");
            return (Failed("password"), false);
        }

        var result = await manager.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: false);
        if (result is { Succeeded: false, RequiresTwoFactor: false })
        {
            return (Failed("password"), false);
        }

        Right(begun, what);
        if (result.Succeeded)
        {
            SignedIn(log, account.Id, AccountStrength.Password);
        }

        return (null, result.RequiresTwoFactor);
    }

    /// <summary>Whether this is the account's password, for who is signed in and changes it. What is wrong in Dutch, else null.</summary>
    public async Task<string?> CheckPasswordAsync(Account account, string? password)
    {
        var what = SignInDelay.Password(account.NormalizedEmail);
        if (failures.Begin(Address) is not { } begun)
        {
            return TooOften;
        }

        if (Delayed(begun, what) is { } waits)
        {
            return waits;
        }

        if (!await accounts.CheckPasswordAsync(account, password ?? ""))
        {
            Failed("password");
            return "Uw huidige wachtwoord klopt niet.";
        }

        Right(begun, what);
        return null;
    }

    /// <summary>The account has another password: what was guessed before counts no more.</summary>
    public void PasswordChanged(Account account)
    {
        delay.Forget(SignInDelay.Password(account.NormalizedEmail));
        delay.Forget(SignInDelay.Code(account.Id));
        budget.Forget(account.Id);
    }

    /// <summary>Whether somebody gave the right password and must still give a code.</summary>
    public async Task<bool> WaitsForCodeAsync() => await manager.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <summary>With the code of the app, after the password. Null when that was right, else what is wrong in Dutch.</summary>
    public Task<string?> WithCodeAsync(string? code) =>
        WithSecondAsync(async account =>
        {
            if (!budget.TryTake(account.Id))
            {
                return NoMoreCodes;
            }

            // Whoever looks over a shoulder has the code as well: it works once. The last five, because older ones are still accepted for a while.
            var (digits, used) = (Plain(code), (await accounts.GetAuthenticationTokenAsync(account, UsedCodes, UsedCodes) ?? "").Split(' '));
            if (used.Contains(digits))
            {
                return WrongCode;
            }

            if (!await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, digits))
            {
                return WrongCode;
            }

            // First stored, then signed in: of several at once with the same code the store takes one.
            if (!(await accounts.SetAuthenticationTokenAsync(account, UsedCodes, UsedCodes, string.Join(' ', used.Prepend(digits).Take(5)))).Succeeded)
            {
                return WrongCode;
            }

            if (!(await manager.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false)).Succeeded)
            {
                return WrongCode;
            }

            budget.GiveBack(account.Id);
            return null;
        });

    /// <summary>With one of the recovery codes, after the password. Null when that was right, else what is wrong in Dutch.</summary>
    public Task<string?> WithRecoveryCodeAsync(string? code) =>
        WithSecondAsync(async _ =>
            (await manager.TwoFactorRecoveryCodeSignInAsync(Plain(code) is { Length: 10 } plain ? $"{plain[..5]}-{plain[5..]}" : "")).Succeeded
                ? null
                : WrongCode
        );

    /// <summary>
    /// With a passkey: <paramref name="credential"/> is what the browser made of it. Null when that was right, else what is wrong in Dutch.
    /// Never delayed: it cannot be guessed, and it is the way in that nobody can close for somebody else.
    /// </summary>
    public async Task<string?> WithPasskeyAsync(string? credential)
    {
        if (string.IsNullOrEmpty(credential))
        {
            return WrongPasskey;
        }

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
            NotIn(log, "passkey");
            return WrongPasskey;
        }

        // Its counter: of several at once with the same answer the store takes one.
        if (!(await accounts.AddOrUpdatePasskeyAsync(result.User, result.Passkey)).Succeeded)
        {
            return WrongPasskey;
        }

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

    private async Task<string?> WithSecondAsync(Func<Account, Task<string?>> problemAsync)
    {
        if (await manager.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return "Dit duurde te lang. Meld u opnieuw aan.";
        }

        if (failures.Begin(Address) is not { } begun)
        {
            return TooOften;
        }

        var what = SignInDelay.Code(account.Id);
        if (Delayed(begun, what) is { } waits)
        {
            return waits;
        }

        if (await problemAsync(account) is { } problem)
        {
            Failed("code");
            return problem;
        }

        Right(begun, what);
        SignedIn(log, account.Id, AccountStrength.TwoFactor);
        return null;
    }

    // Who must wait first tried nothing.
    private string? Delayed(FailedTries.Try begun, Guid what)
    {
        if (delay.Begin(Address, what) is not { } wait)
        {
            return null;
        }

        begun.GiveBack();
        return Waiting(wait);
    }

    private void Right(FailedTries.Try begun, Guid what)
    {
        begun.GiveBack();
        delay.Right(Address, what);
    }

    // The same words whether or not the address has an account.
    private static string Waiting(TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        var minutes = (seconds + 59) / 60;
        var told = seconds == 1 ? "1 seconde" : seconds < 60 ? $"{seconds} seconden" : minutes == 1 ? "1 minuut" : $"{minutes} minuten";
        return $"Wacht {told}. Probeer het dan opnieuw.";
    }

    /// <summary>A code as people type it, without blanks and dashes.</summary>
    private static string Plain(string? code) => string.Concat(SameText.Of(code ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private string Failed(string way)
    {
        NotIn(log, way);
        return Wrong;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {AccountId} signed in ({Way})")]
    private static partial void SignedIn(ILogger log, Guid accountId, string way);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signing in failed ({Way})")]
    private static partial void NotIn(ILogger log, string way);
}

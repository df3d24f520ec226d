using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Web.Access.Accounts.Oidc;

/// <summary>Gives who signed in at the organisation an account here, made at the first visit.</summary>
internal sealed partial class OidcAccounts(
    UserManager<Account> accounts,
    People people,
    SignInFlow flow,
    OidcSettings settings,
    TimeProvider time,
    ILogger<OidcAccounts> log
)
{
    /// <summary>Signs in here who came back from the organisation. Null when that was done, else the reason why not.</summary>
    public async Task<string?> EnterAsync(HttpContext context)
    {
        var outside = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        if (!outside.Succeeded)
        {
            return OidcRefusal.Broken;
        }

        var (person, refusal) = OidcPerson.Of(outside.Principal, settings);
        if (person is not null && await people.IsBlockedAsync(person.Issuer, person.Subject))
        {
            refusal = OidcRefusal.Blocked;
        }

        var account = person is null || refusal is not null ? null : await FindAsync(person) ?? await MakeAsync(person);
        if (account is null)
        {
            NotIn(log, refusal ?? OidcRefusal.Taken);
            return refusal ?? OidcRefusal.Taken;
        }

        if (!await FollowAsync(account, person!))
        {
            NotIn(log, OidcRefusal.Broken);
            return OidcRefusal.Broken;
        }

        await flow.InAsync(account, AccountStrength.Organisation);
        return null;
    }

    /// <summary>By the lasting id; else the account of this confirmed address, when it was made here before the organisation's sign-in was used.</summary>
    private async Task<Account?> FindAsync(OidcPerson person)
    {
        if (await accounts.FindByLoginAsync(person.Issuer, person.Subject) is { } known)
        {
            return known;
        }

        if (await accounts.FindByLoginAsync(BlockedPerson.AnyIssuer, person.Subject) is { } older)
        {
            await accounts.AddLoginAsync(older, LoginOf(person));
            await accounts.RemoveLoginAsync(older, BlockedPerson.AnyIssuer, person.Subject);
            return older;
        }

        if (person.Email is null || await accounts.FindByEmailAsync(person.Email) is not { } earlier || (await accounts.GetLoginsAsync(earlier)).Count > 0)
        {
            return null;
        }

        return (await accounts.AddLoginAsync(earlier, LoginOf(person))).Succeeded ? earlier : null;
    }

    private async Task<Account?> MakeAsync(OidcPerson person)
    {
        var account = new Account
        {
            Name = TypedText.Cut(TypedText.OneLine(person.Name) is { Length: > 0 } name ? name : person.Email ?? "Zonder naam", TextLimits.Name),
            Email = person.Email,
            UserName = person.Email ?? $"organisatie {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{person.Issuer} {person.Subject}")))}",
            EmailConfirmed = person.Email is not null,
            CreatedUtc = time.GetUtcNow().UtcDateTime,
        };
        if (!(await accounts.CreateAsync(account)).Succeeded)
        {
            return null;
        }

        if (!(await accounts.AddLoginAsync(account, LoginOf(person))).Succeeded)
        {
            return null;
        }

        Made(log, account.Id);
        return account;
    }

    /// <summary>What the organisation says now holds: who is beheerder, each time again; and an address, once it is confirmed and nobody else has it.</summary>
    /// <returns>False when it could not be stored: then nobody is signed in with what held before.</returns>
    private async Task<bool> FollowAsync(Account account, OidcPerson person)
    {
        var getsEmail = account.Email is null && person.Email is not null && await accounts.FindByEmailAsync(person.Email) is null;
        if (account.IsAdministrator == person.IsAdministrator && !getsEmail)
        {
            return true;
        }

        account.IsAdministrator = person.IsAdministrator;
        if (getsEmail)
        {
            (account.Email, account.UserName, account.EmailConfirmed) = (person.Email, person.Email, true);
        }

        return (await accounts.UpdateAsync(account)).Succeeded;
    }

    private UserLoginInfo LoginOf(OidcPerson person) => new(person.Issuer, person.Subject, settings.Name);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {AccountId} was made for somebody of the organisation")]
    private static partial void Made(ILogger log, Guid accountId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signing in at the organisation did not lead in ({Reason})")]
    private static partial void NotIn(ILogger log, string reason);
}

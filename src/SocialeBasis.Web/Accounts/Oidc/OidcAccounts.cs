using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Typing;

namespace SocialeBasis.Web.Accounts.Oidc;

/// <summary>Gives who signed in at the organisation an account here, made at the first visit.</summary>
internal sealed partial class OidcAccounts(UserManager<Account> accounts, SignInFlow flow, OidcSettings settings, TimeProvider time, ILogger<OidcAccounts> log)
{
    private const string Provider = "oidc";

    /// <summary>Signs in here who came back from the organisation. Null when that was done, else the reason why not.</summary>
    public async Task<string?> EnterAsync(HttpContext context)
    {
        var outside = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        if (!outside.Succeeded) return OidcRefusal.Broken;
        var (person, refusal) = OidcPerson.Of(outside.Principal, settings);
        var account = person is null ? null : await FindAsync(person) ?? await MakeAsync(person);
        if (account is null)
        {
            NotIn(log, refusal ?? OidcRefusal.Taken);
            return refusal ?? OidcRefusal.Taken;
        }

        if (await accounts.IsLockedOutAsync(account)) return OidcRefusal.NotAllowed;
        if (!account.IsAdministrator && person!.IsAdministrator(settings))
        {
            account.IsAdministrator = true;
            await accounts.UpdateAsync(account);
        }

        await flow.InAsync(account, AccountStrength.Organisation);
        return null;
    }

    /// <summary>By the lasting id; else the account of this address, when it was made here before the organisation's sign-in was used.</summary>
    private async Task<Account?> FindAsync(OidcPerson person)
    {
        if (await accounts.FindByLoginAsync(Provider, person.Subject) is { } known) return known;
        if (await accounts.FindByEmailAsync(person.Email) is not { } earlier || (await accounts.GetLoginsAsync(earlier)).Count > 0) return null;
        return (await accounts.AddLoginAsync(earlier, new UserLoginInfo(Provider, person.Subject, settings.Name))).Succeeded ? earlier : null;
    }

    private async Task<Account?> MakeAsync(OidcPerson person)
    {
        var account = new Account
        {
            Name = TypedText.Cut(TypedText.OneLine(person.Name) is { Length: > 0 } name ? name : person.Email, TextLimits.Name),
            Email = person.Email,
            UserName = person.Email,
            EmailConfirmed = true,
            CreatedUtc = time.GetUtcNow().UtcDateTime,
        };
        if (!(await accounts.CreateAsync(account)).Succeeded) return null;
        if (!(await accounts.AddLoginAsync(account, new UserLoginInfo(Provider, person.Subject, settings.Name))).Succeeded) return null;
        Made(log, account.Id);
        return account;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {AccountId} was made for somebody of the organisation")]
    private static partial void Made(ILogger log, Guid accountId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signing in at the organisation did not lead in ({Reason})")]
    private static partial void NotIn(ILogger log, string reason);
}

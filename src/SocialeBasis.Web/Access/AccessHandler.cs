using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Web.Access;

/// <summary>Turns a visitor's cookies and connection into claims; Blazor hands them on to the circuit.</summary>
internal sealed class AccessHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccessCookies cookies, SignInSettings settings)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "SocialeBasis";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var claims = cookies.Read(Request).Select(AccessClaims.Of).ToList();
        if (OwnComputer.Sent(Request))
        {
            claims.Add(new Claim(AccessClaims.Computer, "true"));
        }

        if (settings.UsesAccounts)
        {
            claims.AddRange(await ReadAccountAsync());
        }

        if (claims.Count == 0)
        {
            return AuthenticateResult.NoResult();
        }

        var visitor = new ClaimsPrincipal(new ClaimsIdentity(claims, SchemeName));
        return AuthenticateResult.Success(new AuthenticationTicket(visitor, SchemeName));
    }

    private async Task<IEnumerable<Claim>> ReadAccountAsync()
    {
        if (await Context.AuthenticateAsync(IdentityConstants.ApplicationScheme) is not { Succeeded: true, Principal: var account }
            || account.FindFirst(ClaimTypes.NameIdentifier)?.Value is not { } id)
        {
            return [];
        }

        var isEnough = !settings.RequireTwoFactor || AccountStrength.IsStrong(account);
        return
        [
            new Claim(isEnough ? AccessClaims.AccountId : AccessClaims.HalfAccountId, id),
            new Claim(ClaimTypes.NameIdentifier, id), // ties forms to who was signed in when they were opened
            .. account.SignIn() is { } signIn ? [new Claim(SignIns.IdClaim, signIn.ToString("D"))] : Array.Empty<Claim>(),
        ];
    }
}

using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace SocialeBasis.Web.Access;

/// <summary>Turns a visitor's cookies and connection into claims; Blazor hands them on to the circuit.</summary>
public sealed class AccessHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccessCookies cookies)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "SocialeBasis";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var claims = cookies.Read(Request).Select(AccessClaims.Of).ToList();
        if (OwnComputer.Sent(Request)) claims.Add(new Claim(AccessClaims.Computer, "true"));
        if (claims.Count == 0) return Task.FromResult(AuthenticateResult.NoResult());

        var visitor = new ClaimsPrincipal(new ClaimsIdentity(claims, SchemeName));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(visitor, SchemeName)));
    }
}

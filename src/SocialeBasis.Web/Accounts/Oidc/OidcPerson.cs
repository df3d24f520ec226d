using System.Security.Claims;

namespace SocialeBasis.Web.Accounts.Oidc;

/// <summary>Somebody whom the organisation signed in, as its token says.</summary>
/// <param name="Subject">The lasting id at the organisation (<c>sub</c>).</param>
/// <param name="Email">The e-mail address, in small letters.</param>
/// <param name="Name">How they are called; the address when the token does not say.</param>
internal sealed record OidcPerson(string Subject, string Email, string Name)
{
    /// <summary>Reads a token, and judges whether its holder may enter here.</summary>
    /// <returns>The person, or the reason why not: one of <see cref="OidcRefusal"/>.</returns>
    public static (OidcPerson? Person, string? Refusal) Of(ClaimsPrincipal token, OidcSettings settings)
    {
        var subject = token.FindFirst("sub")?.Value;
        var email = (token.FindFirst("email")?.Value ?? token.FindFirst("preferred_username")?.Value)?.Trim().ToLowerInvariant();
        if (string.IsNullOrEmpty(subject) || !NewAccount.IsEmail(email)) return (null, OidcRefusal.NoEmail);
        if (string.Equals(token.FindFirst("email_verified")?.Value, "false", StringComparison.OrdinalIgnoreCase)) return (null, OidcRefusal.NoEmail);
        if (!MayEnter(token, email!, settings)) return (null, OidcRefusal.NotAllowed);
        return (new OidcPerson(subject, email!, token.FindFirst("name")?.Value is { Length: > 0 } name ? name : email!), null);
    }

    /// <summary>Whether this person is beheerder by the settings.</summary>
    public bool IsAdministrator(OidcSettings settings) => settings.Administrators.Any(one => one.Trim().Equals(Email, StringComparison.OrdinalIgnoreCase));

    // Domain and claim are two conditions: where both are set, both must be met.
    private static bool MayEnter(ClaimsPrincipal token, string email, OidcSettings settings)
    {
        var domain = email[(email.LastIndexOf('@') + 1)..];
        var byDomain = settings.AllowedDomains.Length == 0 || settings.AllowedDomains.Any(allowed => allowed.Trim().TrimStart('@').Equals(domain, StringComparison.OrdinalIgnoreCase));
        var byClaim = settings.AllowedClaim.Length == 0 || token.HasClaim(claim => claim.Type == settings.AllowedClaim && settings.AllowedValues.Contains(claim.Value, StringComparer.Ordinal));
        return byDomain && byClaim && (settings.AllowedDomains.Length > 0 || settings.AllowedClaim.Length > 0);
    }
}

using System.Security.Claims;

namespace SocialeBasis.Web.Access.Accounts.Oidc;

/// <summary>Somebody whom the organisation signed in, as its token says.</summary>
/// <param name="Issuer">Who vouches for them (<c>iss</c>).</param>
/// <param name="Subject">The lasting id there (<c>sub</c>).</param>
/// <param name="Email">The e-mail address in small letters; null when nobody confirmed it. Without that it counts for nothing: often people can write
/// there what they like.</param>
/// <param name="Name">How they are called.</param>
/// <param name="IsAdministrator">Whether they are beheerder, by a claim or by their id.</param>
internal sealed record OidcPerson(string Issuer, string Subject, string? Email, string Name, bool IsAdministrator)
{
    private static readonly string[] Names = ["name", "preferred_username"];

    /// <summary>Reads a token, and judges whether its holder may enter here.</summary>
    /// <returns>The person, or the reason why not: one of <see cref="OidcRefusal"/>.</returns>
    public static (OidcPerson? Person, string? Refusal) Of(ClaimsPrincipal token, OidcSettings settings)
    {
        if (token.FindFirst("iss")?.Value is not { Length: > 0 and <= BlockedPerson.MostIssuer } issuer)
        {
            return (null, OidcRefusal.Broken);
        }

        if (token.FindFirst("sub")?.Value is not { Length: > 0 and <= BlockedPerson.MostSubject } subject)
        {
            return (null, OidcRefusal.Broken);
        }

        var email = ConfirmedEmail(token, settings);
        if (email is null && settings.AllowedDomains.Length > 0)
        {
            return (null, OidcRefusal.NoEmail);
        }

        if (!MayEnter(token, email, settings))
        {
            return (null, OidcRefusal.NotAllowed);
        }

        // A name is for people to read. The preferred user name may stand in for it, and for nothing else.
        var name = Names.Select(type => token.FindFirst(type)?.Value.Trim()).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? email ?? "Zonder naam";
        var isAdministrator =
            settings.AdministratorSubjects.Contains(subject, StringComparer.Ordinal) || Has(token, settings.AdministratorClaim, settings.AdministratorValues);
        return (new OidcPerson(issuer, subject, email, name, isAdministrator), null);
    }

    private static string? ConfirmedEmail(ClaimsPrincipal token, OidcSettings settings)
    {
        var email = token.FindFirst("email")?.Value.Trim().ToLowerInvariant();
        var isConfirmed =
            token.FindFirst(settings.EmailConfirmedClaim)?.Value is { } word && (word.Equals("true", StringComparison.OrdinalIgnoreCase) || word == "1");
        return isConfirmed && NewAccount.IsEmail(email) ? email : null;
    }

    // Domain and claim are two conditions: where both are set, both must be met.
    private static bool MayEnter(ClaimsPrincipal token, string? email, OidcSettings settings)
    {
        var domain = email?[(email.LastIndexOf('@') + 1)..];
        var byDomain =
            settings.AllowedDomains.Length == 0
            || settings.AllowedDomains.Any(allowed => allowed.Trim().TrimStart('@').Equals(domain, StringComparison.OrdinalIgnoreCase));
        var byClaim = settings.AllowedClaim.Length == 0 || Has(token, settings.AllowedClaim, settings.AllowedValues);
        return byDomain && byClaim && (settings.AllowedDomains.Length > 0 || settings.AllowedClaim.Length > 0);
    }

    private static bool Has(ClaimsPrincipal token, string type, string[] values) =>
        type.Length > 0 && token.HasClaim(claim => claim.Type == type && values.Contains(claim.Value, StringComparer.Ordinal));
}

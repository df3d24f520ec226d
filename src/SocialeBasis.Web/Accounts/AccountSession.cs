using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace SocialeBasis.Web.Accounts;

/// <summary>How long somebody stays signed in, and how the cookie is kept.</summary>
internal static class AccountSession
{
    /// <summary>Without a page being opened: longer than the longest day with a group.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>However busy: after this everybody signs in again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Who changes how they sign in must have signed in at most this long ago (ASVS 5.0, 7.5.1).</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(15);

    private const string Begun = "begun";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "gespreksleider";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.Events.OnSigningIn = signing =>
        {
            signing.Properties.Items.TryAdd(Begun, Now(signing.HttpContext).ToString("O", CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        };
        options.Events.OnValidatePrincipal = async valid =>
        {
            if (Age(valid.Properties, valid.HttpContext) is not { } age || age > Longest)
            {
                valid.RejectPrincipal();
                await valid.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
                return;
            }

            await SecurityStampValidator.ValidatePrincipalAsync(valid);
        };
    }

    /// <summary>A signed-in browser asks once a minute whether that still holds. How somebody signed in stays known.</summary>
    public static void Configure(SecurityStampValidatorOptions options)
    {
        options.ValidationInterval = TimeSpan.FromMinutes(1);
        options.OnRefreshingPrincipal = refresh =>
        {
            if (refresh is { CurrentPrincipal: { } current, NewPrincipal.Identity: ClaimsIdentity renewed })
                renewed.AddClaims(current.FindAll(AccountStrength.Claim).Select(claim => claim.Clone()));
            return Task.CompletedTask;
        };
    }

    /// <summary>Whether this browser signed in just now.</summary>
    public static async Task<bool> IsFreshAsync(HttpContext context) =>
        await context.AuthenticateAsync(IdentityConstants.ApplicationScheme) is { Succeeded: true, Properties: { } properties } && Age(properties, context) is { } age && age <= Fresh;

    private static TimeSpan? Age(AuthenticationProperties properties, HttpContext context) =>
        properties.Items.TryGetValue(Begun, out var begun) && DateTimeOffset.TryParse(begun, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? Now(context) - moment
            : null;

    private static DateTimeOffset Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}

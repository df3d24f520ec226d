using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using SocialeBasis.Web.Access;

namespace SocialeBasis.Web.Access.Accounts;

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
            var (context, items) = (signing.HttpContext, signing.Properties.Items);
            items.TryAdd(Begun, Now(context).ToString("O", CultureInfo.InvariantCulture));
            var begun = DateTimeOffset.Parse(items[Begun]!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind).UtcDateTime;
            return SignInsOf(context).BeginAsync(signing.Principal!, context.User.SignIn(), begun, Device.Of(context.Request.Headers.UserAgent));
        };
        options.Events.OnSigningOut = async signing =>
        {
            if (signing.HttpContext.User.SignIn() is { } id)
            {
                await SignInsOf(signing.HttpContext).EndAsync(id);
            }

            AccessCookies.ForgetLeading(signing.HttpContext);
        };

        // Asked at each request. The cookie stays where it is: one that was given meanwhile must not be thrown away with it.
        options.Events.OnValidatePrincipal = async valid =>
        {
            var isTooOld = Age(valid.Properties, valid.HttpContext) is not { } age || age > Longest;
            if (isTooOld || !await SignInsOf(valid.HttpContext).HoldsAsync(valid.Principal!))
            {
                valid.RejectPrincipal();
            }
        };
    }

    /// <summary>Whether this browser signed in just now.</summary>
    public static async Task<bool> IsFreshAsync(HttpContext context) =>
        await context.AuthenticateAsync(IdentityConstants.ApplicationScheme) is { Succeeded: true, Properties: { } properties }
        && Age(properties, context) is { } age
        && age <= Fresh;

    private static SignIns SignInsOf(HttpContext context) => context.RequestServices.GetRequiredService<SignIns>();

    private static TimeSpan? Age(AuthenticationProperties properties, HttpContext context) =>
        properties.Items.TryGetValue(Begun, out var begun)
        && DateTimeOffset.TryParse(begun, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? Now(context) - moment
            : null;

    private static DateTimeOffset Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}

using System.Security.Claims;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// Asks who is not signed in to sign in, before a page is drawn; and hides the pages that this way of signing in does not use.
/// It only shows the way: what somebody may do is judged where it is done, by <see cref="Visitor"/>. Pages are known by their route.
/// </summary>
internal static class AccountGate
{
    private static readonly PathString[] OfAccounts = ["/aanmelden", "/afmelden", "/account", "/beheer", "/eerste-account", "/uitnodiging"];
    private static readonly PathString[] OfPasswords =
    [
        "/aanmelden/code",
        "/aanmelden/passkey",
        "/account/app",
        "/account/herstelcodes",
        "/account/passkey",
        "/eerste-account",
        "/uitnodiging",
    ];
    private static readonly PathString[] ForWhoIsIn = ["/regie", "/account", "/beheer"];

    public static void UseAccountGate(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<SignInSettings>();
        app.Use((context, next) =>
        {
            if (IsHidden(MatchedRoute.Of(context), settings.SignIn))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            if (settings.UsesAccounts && Instead(context) is { } way)
            {
                context.Response.StatusCode = StatusCodes.Status303SeeOther;
                context.Response.Headers.Location = way;
                return Task.CompletedTask;
            }

            return next(context);
        });
    }

    /// <summary>Where this visitor must go first; null when nowhere.</summary>
    private static string? Instead(HttpContext context)
    {
        var (route, visitor) = (MatchedRoute.Of(context), context.User);
        if (!IsUnder(route, ForWhoIsIn) || visitor.Account() is not null)
        {
            return null;
        }

        // The secret in a link must not end up in another address; the link itself says where to go.
        if (route.Value!.Contains("/sleutel/", StringComparison.Ordinal))
        {
            return null;
        }

        if (visitor.HalfAccount() is not null)
        {
            return IsUnder(route, ["/account"]) ? null : "/account?eerst=code";
        }

        if (IsUnder(route, ["/regie"]) && visitor.HasClaim(IsLink))
        {
            return null;
        }

        return $"/aanmelden?terug={Uri.EscapeDataString(LocalPath.Or(context.Request.Path + context.Request.QueryString, "/regie"))}";
    }

    private static bool IsLink(Claim claim) => claim.Type.StartsWith("leads:", StringComparison.Ordinal);

    private static bool IsHidden(PathString route, SignInMode mode) => mode switch
    {
        SignInMode.Local => IsUnder(route, OfAccounts),
        SignInMode.Oidc => IsUnder(route, OfPasswords),
        _ => false,
    };

    private static bool IsUnder(PathString route, PathString[] roots) => roots.Any(root => route.StartsWithSegments(root, StringComparison.Ordinal));
}

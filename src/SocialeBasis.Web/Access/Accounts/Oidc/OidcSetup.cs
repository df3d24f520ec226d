using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SocialeBasis.Web.Access.Accounts.Oidc;

/// <summary>Signing in at the organisation: the code flow of OpenID Connect with PKCE.</summary>
internal static class OidcSetup
{
    private const string Scheme = "organisatie";
    private const string Start = "/aanmelden/organisatie";
    private const string Back = "/aanmelden/terug";

    public static void AddOidc(this WebApplicationBuilder builder)
    {
        var settings = OidcSettings.Of(builder.Configuration);
        builder.Services.AddSingleton(settings);
        builder.Services.AddScoped<OidcAccounts>();
        builder.Services.AddAuthentication().AddOpenIdConnect(Scheme, options => Configure(options, settings));
    }

    public static void MapOidc(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SignInSettings>().SignIn is not SignInMode.Oidc)
        {
            return;
        }

        app.MapGet(
            Start,
            (string? terug, string? opnieuw) =>
                Results.Challenge(
                    new OpenIdConnectChallengeProperties
                    {
                        RedirectUri = $"{Back}?terug={Uri.EscapeDataString(LocalPath.Or(terug, "/regie"))}",
                        Prompt = opnieuw is null ? null : "login", // who must sign in again is not let through by an earlier sign-in there
                    },
                    [Scheme]
                )
        );
        app.MapGet(
            Back,
            async (HttpContext context, string? terug, OidcAccounts accounts) =>
                await accounts.EnterAsync(context) is { } refusal
                    ? Results.Redirect($"/aanmelden?fout={refusal}")
                    : Results.Redirect(LocalPath.Or(terug, "/regie"))
        );
    }

    private static void Configure(OpenIdConnectOptions options, OidcSettings settings)
    {
        options.Authority = settings.Authority;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret.Length == 0 ? null : settings.ClientSecret;
        options.RequireHttpsMetadata = settings.RequireHttps;
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.CallbackPath = "/aanmelden/oidc";
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.GetClaimsFromUserInfoEndpoint = false;
        options.ClaimActions.Remove("iss"); // kept: a person is known by issuer and sub together
        options.Scope.Clear();
        foreach (var scope in settings.Scopes.Prepend("openid").Distinct())
        {
            options.Scope.Add(scope);
        }

        // The answer as a page that is visited, not as a form from another site: then no cookie needs SameSite=None.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.NonceCookie.SameSite = options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SecurePolicy = options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Events.OnRemoteFailure = failure =>
        {
            failure.HandleResponse();
            failure.Response.Redirect($"/aanmelden?fout={OidcRefusal.Broken}");
            return Task.CompletedTask;
        };
    }
}

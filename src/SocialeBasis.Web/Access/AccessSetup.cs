using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SocialeBasis.Web.Access;

/// <summary>Access without accounts: signed cookies, one per talk and kind, and the computer itself.</summary>
public static class AccessSetup
{
    public static void AddAccess(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<AccessCookies>();
        builder.Services.AddAuthentication(AccessHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, AccessHandler>(AccessHandler.SchemeName, null);
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddScoped<Visitor>();
        builder.Services.AddSingleton<FailedCodes>();
    }
}

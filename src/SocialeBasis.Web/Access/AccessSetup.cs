using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Web.Access;

/// <summary>Who may do what: signed cookies, one per talk and kind, the computer itself, and accounts where they are used.</summary>
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
        builder.Services.AddSingleton<AccessNews>();
        builder.Services.AddSingleton<FailedCodes>();
        builder.Services.AddSingleton<TakePart.NewcomerPace>();
        builder.AddAccounts();
    }

    /// <summary>
    /// Lets <see cref="Visitor"/> be asked in every request. Blazor does this only for its own pages; elsewhere asking would fail.
    /// </summary>
    public static void UseVisitor(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.RequestServices.GetRequiredService<AuthenticationStateProvider>() is IHostEnvironmentAuthenticationStateProvider known)
        {
            known.SetAuthenticationState(Task.FromResult(new AuthenticationState(context.User)));
        }

        return next(context);
    });
}

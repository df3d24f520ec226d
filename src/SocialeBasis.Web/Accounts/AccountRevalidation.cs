using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Storage;

namespace SocialeBasis.Web.Accounts;

/// <summary>A live page keeps who it was opened by; once a minute it asks whether that account is still signed in.</summary>
internal sealed class AccountRevalidation(ILoggerFactory loggers, IDbContextFactory<SocialeBasisDb> contexts)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        IsStillInAsync(authenticationState.User, cancellationToken);

    /// <summary>False once the account was removed, signed out everywhere, or got another password. True for who has no account.</summary>
    internal async Task<bool> IsStillInAsync(ClaimsPrincipal who, CancellationToken cancellation)
    {
        if (who.Account() is not { } id) return true;
        var stamp = who.FindFirst(AccessClaims.Stamp)?.Value;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Users.AnyAsync(account => account.Id == id && account.SecurityStamp == stamp, cancellation);
    }
}

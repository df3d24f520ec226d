using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// Who is signed in where, read from and written to the database each time: signing out, another password or an account that goes
/// ends it at once, for every request and every page that is open.
/// </summary>
internal sealed class SignIns(IDbContextFactory<SocialeBasisDb> contexts, AccessNews news, TimeProvider time)
{
    /// <summary>In the cookie: which sign-in it is of.</summary>
    internal const string IdClaim = "sign-in";

    /// <summary>In the cookie: that it is the latest of that sign-in.</summary>
    internal const string KeyClaim = "sign-in-key";

    private static readonly string StampClaim = new ClaimsIdentityOptions().SecurityStampClaimType;

    private DateTime Oldest => time.GetUtcNow().UtcDateTime - AccountSession.Longest;

    /// <summary>Stores that this account signs in, and adds to its cookie what that is known by.</summary>
    /// <param name="cookie">Who signs in, as the cookie will say it.</param>
    /// <param name="current">The sign-in of this browser so far: it is renewed, or ends when it is of another account.</param>
    /// <param name="begun">When somebody gave a password, code or passkey.</param>
    /// <param name="device">The browser, in words.</param>
    public async Task BeginAsync(ClaimsPrincipal cookie, Guid? current, DateTime begun, string device)
    {
        var account = AccountIn(cookie) ?? throw new InvalidOperationException("Nobody signs in.");
        var stamp = cookie.FindFirst(StampClaim)?.Value ?? "";
        var oldest = Oldest;
        await using var db = await contexts.CreateDbContextAsync();
        var rows = db.Set<SignIn>();
        await rows.Where(row =>
                row.BegunUtc < oldest
                || (row.AccountId == account && row.Stamp != stamp && row.Id != current)
                || (row.Id == current && row.AccountId != account)
            )
            .ExecuteDeleteAsync();
        var row = await rows.FirstOrDefaultAsync(known => known.Id == current);
        if (row is null)
        {
            db.Add(row = new SignIn { Id = Guid.NewGuid(), AccountId = account, Key = "", Stamp = "", Device = device });
        }

        (row.Key, row.Stamp, row.BegunUtc) = (RoomDirectory.NewKey(), stamp, begun);
        await db.SaveChangesAsync();
        ((ClaimsIdentity)cookie.Identity!).AddClaims([new Claim(IdClaim, row.Id.ToString("D")), new Claim(KeyClaim, row.Key)]);
        news.Tell();
    }

    /// <summary>Whether a cookie still is one of somebody who is signed in.</summary>
    public async Task<bool> HoldsAsync(ClaimsPrincipal cookie) =>
        (AccountIn(cookie), cookie.SignIn(), cookie.FindFirst(KeyClaim)?.Value) is ({ } account, { } id, { } key)
        && await HoldingAsync(account, rows => rows.AnyAsync(row => row.Id == id && row.Key == key));

    /// <summary>Whether a page may go on that was opened by this visitor. True for who is not signed in.</summary>
    public async Task<bool> GoesOnAsync(ClaimsPrincipal visitor)
    {
        if ((visitor.Account() ?? visitor.HalfAccount()) is not { } account)
        {
            return true;
        }

        return visitor.SignIn() is { } id && await HoldingAsync(account, rows => rows.AnyAsync(row => row.Id == id));
    }

    /// <summary>Where the account is signed in, the latest first.</summary>
    public Task<List<SignIn>> OfAsync(Guid accountId) => HoldingAsync(accountId, rows => rows.OrderByDescending(row => row.BegunUtc).ToListAsync());

    /// <summary>Ends one, when it is of this account; of anybody when that is null.</summary>
    public async Task EndAsync(Guid id, Guid? accountId = null)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await db.Set<SignIn>().Where(row => row.Id == id && (accountId == null || row.AccountId == accountId)).ExecuteDeleteAsync();
        news.Tell();
    }

    private static Guid? AccountIn(ClaimsPrincipal cookie) => Guid.TryParse(cookie.FindFirst(ClaimTypes.NameIdentifier)?.Value, out var id) ? id : null;

    private async Task<T> HoldingAsync<T>(Guid account, Func<IQueryable<SignIn>, Task<T>> ask)
    {
        var oldest = Oldest;
        await using var db = await contexts.CreateDbContextAsync();
        return await ask(db.Set<SignIn>().AsNoTracking().Where(row =>
            row.AccountId == account && row.BegunUtc >= oldest && db.Users.Any(user => user.Id == account && user.SecurityStamp == row.Stamp)));
    }
}

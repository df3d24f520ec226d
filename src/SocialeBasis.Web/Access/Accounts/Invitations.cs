using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>The links that a beheerder hands out: one time, for a while. The program sends no mail; the link is shown to copy.</summary>
internal sealed class Invitations(IDbContextFactory<SocialeBasisDb> contexts, TimeProvider time)
{
    /// <summary>How long somebody has to make an account.</summary>
    public static readonly TimeSpan ForAnAccount = TimeSpan.FromDays(7);

    /// <summary>How long somebody has to choose a new password.</summary>
    public static readonly TimeSpan ForAPassword = TimeSpan.FromDays(1);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The path of the link.</summary>
    public static string Path(string secret) => $"/uitnodiging/{secret}";

    /// <summary>Invites somebody; an earlier link for the same address no longer works. Returns the secret, which is stored nowhere.</summary>
    public Task<string> InviteAsync(string email, bool isAdministrator, Guid by) => MakeAsync(email, isAdministrator, null, by, ForAnAccount);

    /// <summary>A link with which the holder of an account chooses a new password.</summary>
    public Task<string> NewPasswordAsync(Account account, Guid by) => MakeAsync(account.Email!, account.IsAdministrator, account.Id, by, ForAPassword);

    /// <summary>The invitation of this link; null when it does not exist, was used, has ended, or was made by somebody who is no beheerder any more.</summary>
    public async Task<Invitation?> FindAsync(string? secret)
    {
        if (string.IsNullOrEmpty(secret) || secret.Length > 64)
        {
            return null;
        }

        var hash = HashOf(secret);
        await using var db = await contexts.CreateDbContextAsync();
        return await Working(db).FirstOrDefaultAsync(row => row.SecretHash == hash);
    }

    /// <summary>Uses it up. False when somebody was earlier, or it works no more: of two at once, one gets in.</summary>
    public async Task<bool> UseAsync(Invitation invitation)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Working(db).Where(row => row.Id == invitation.Id).ExecuteDeleteAsync() == 1;
    }

    /// <summary>Whatever this person made works no more, also not when they become a beheerder again.</summary>
    public async Task WithdrawOfAsync(Account maker)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await db.Set<Invitation>().Where(row => row.InvitedBy == maker.Id).ExecuteDeleteAsync();
    }

    /// <summary>The links that still work, the oldest first.</summary>
    public async Task<IReadOnlyList<Invitation>> OpenAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Working(db).AsNoTracking().OrderBy(row => row.EndsUtc).ToListAsync();
    }

    // Who made it is judged when it is used, not only when it was made.
    private IQueryable<Invitation> Working(SocialeBasisDb db)
    {
        var now = Now;
        return db.Set<Invitation>().Where(row => row.EndsUtc > now && db.Users.Any(maker => maker.Id == row.InvitedBy && maker.IsAdministrator));
    }

    private async Task<string> MakeAsync(string email, bool isAdministrator, Guid? accountId, Guid by, TimeSpan lasts)
    {
        // 256 random bits: not to be guessed, so the hash needs no salt.
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var now = Now;
        await using var db = await contexts.CreateDbContextAsync();
        db.RemoveRange(await db.Set<Invitation>().Where(row => row.EndsUtc <= now || row.Email == email).ToListAsync());
        db.Add(new Invitation
        {
            Id = Guid.CreateVersion7(),
            SecretHash = HashOf(secret),
            Email = email,
            IsAdministrator = isAdministrator,
            AccountId = accountId,
            InvitedBy = by,
            EndsUtc = now + lasts,
        });
        await db.SaveChangesAsync();
        return secret;
    }

    private static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Storage;

namespace SocialeBasis.Web.Accounts;

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
    public Task<string> InviteAsync(string email, bool isAdministrator) => MakeAsync(email, isAdministrator, null, ForAnAccount);

    /// <summary>A link with which the holder of an account chooses a new password.</summary>
    public Task<string> NewPasswordAsync(Account account) => MakeAsync(account.Email!, account.IsAdministrator, account.Id, ForAPassword);

    /// <summary>The invitation of this link; null when it does not exist, was used, or has ended.</summary>
    public async Task<Invitation?> FindAsync(string? secret)
    {
        if (string.IsNullOrEmpty(secret) || secret.Length > 64) return null;
        var (hash, now) = (HashOf(secret), Now);
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<Invitation>().AsNoTracking().FirstOrDefaultAsync(row => row.SecretHash == hash && row.EndsUtc > now);
    }

    /// <summary>Uses it up. False when somebody was earlier: of two at once, one gets in.</summary>
    public async Task<bool> UseAsync(Invitation invitation)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<Invitation>().Where(row => row.Id == invitation.Id).ExecuteDeleteAsync() == 1;
    }

    /// <summary>The links that still work, the oldest first.</summary>
    public async Task<IReadOnlyList<Invitation>> OpenAsync()
    {
        var now = Now;
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<Invitation>().AsNoTracking().Where(row => row.EndsUtc > now).OrderBy(row => row.EndsUtc).ToListAsync();
    }

    private async Task<string> MakeAsync(string email, bool isAdministrator, Guid? accountId, TimeSpan lasts)
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
            EndsUtc = now + lasts,
        });
        await db.SaveChangesAsync();
        return secret;
    }

    private static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

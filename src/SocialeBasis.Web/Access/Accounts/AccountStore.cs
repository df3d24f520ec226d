using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// Keeps accounts as the library does, but not its secrets in the clear: who copies the database can use neither the recovery
/// codes (hashed with a salt) nor the key of the app with codes (encrypted with the signing keys, which stand beside it).
/// </summary>
internal sealed class AccountStore(SocialeBasisDb context, IDataProtectionProvider protection, AccessNews news, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Account, SocialeBasisDb, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(
        context,
        describer
    )
{
    internal const string Place = "herstelcodes";

    /// <summary>SQLITE_CONSTRAINT.</summary>
    private const int BrokenConstraint = 19;

    private const int Iterations = 210_000;
    private const int SaltLength = 16;
    private const int HashLength = 32;

    private readonly IDataProtector _protector = protection.CreateProtector("SocialeBasis.Authenticator.v1");

    /// <summary>
    /// Whatever changes an account comes by here: pages that it has open ask again what they may show. Of several changes at once the
    /// first is stored and the others fail, also when they add the same row.
    /// </summary>
    public override async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        IdentityResult result;
        try
        {
            result = await base.UpdateAsync(user, cancellationToken);
        }
        catch (DbUpdateException taken) when (taken.InnerException is SqliteException { SqliteErrorCode: BrokenConstraint })
        {
            result = IdentityResult.Failed(ErrorDescriber.ConcurrencyFailure());
        }

        news.Tell();
        return result;
    }

    /// <summary>The secret links that somebody may know go off with them.</summary>
    public override async Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken = default)
    {
        var led = Context.Set<TalkAccess>().Where(access => access.AccountId == user.Id).Select(access => access.SessionId);
        await Context.Set<OpenLink>().Where(link => led.Contains(link.SessionId)).ExecuteDeleteAsync(cancellationToken);
        var result = await base.DeleteAsync(user, cancellationToken);
        news.Tell();
        return result;
    }

    /// <summary>With another password, in the same transaction: a link that was open for a new one ends.</summary>
    public override async Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken = default)
    {
        await base.SetPasswordHashAsync(user, passwordHash, cancellationToken);
        Context.RemoveRange(await Context.Set<Invitation>().Where(link => link.AccountId == user.Id).ToListAsync(cancellationToken));
    }

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, _protector.Protect(key), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken)
    {
        if (await base.GetAuthenticatorKeyAsync(user, cancellationToken) is not { } stored)
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            return null; // the signing keys were lost: the app must be set up again
        }
    }

    /// <summary>One salt for the set, so that looking a code up is one slow hash and not ten.</summary>
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return KeepAsync(user, [Convert.ToBase64String(salt), .. recoveryCodes.Select(code => HashOf(code, salt))], cancellationToken);
    }

    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        if (await KeptAsync(user, cancellationToken) is not [var salt, .. var hashes])
        {
            return false;
        }

        var hash = HashOf(code, Convert.FromBase64String(salt));
        if (!hashes.Contains(hash))
        {
            return false;
        }

        await KeepAsync(user, [salt, .. hashes.Where(one => one != hash)], cancellationToken);
        return true;
    }

    public override async Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) =>
        Math.Max(0, (await KeptAsync(user, cancellationToken)).Length - 1);

    private Task KeepAsync(Account user, IEnumerable<string> parts, CancellationToken cancellation) =>
        SetTokenAsync(user, Place, Place, string.Join(' ', parts), cancellation);

    private async Task<string[]> KeptAsync(Account user, CancellationToken cancellation) =>
        (await GetTokenAsync(user, Place, Place, cancellation) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string HashOf(string code, byte[] salt) =>
        Convert.ToBase64String(Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), salt, Iterations, HashAlgorithmName.SHA512, HashLength));
}

using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain.Typing;
using SocialeBasis.Web.Storage;

namespace SocialeBasis.Web.Accounts;

/// <summary>Finds who has an account, also where no accounts are used: then nobody.</summary>
internal sealed class People(IDbContextFactory<SocialeBasisDb> contexts)
{
    /// <summary>The account with this e-mail address, whatever its capitals; null when there is none.</summary>
    public async Task<Account?> FindAsync(string? email)
    {
        var wanted = TypedText.Address(email).ToUpperInvariant();
        await using var db = await contexts.CreateDbContextAsync();
        return string.IsNullOrEmpty(wanted) ? null : await db.Users.AsNoTracking().FirstOrDefaultAsync(account => account.NormalizedEmail == wanted);
    }
}

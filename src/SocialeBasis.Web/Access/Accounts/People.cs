using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain.Language;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Access.Accounts;

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

    /// <summary>Which accounts have a passkey.</summary>
    public async Task<IReadOnlySet<Guid>> WithPasskeyAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return (await db.UserPasskeys.AsNoTracking().Select(passkey => passkey.UserId).Distinct().ToListAsync()).ToHashSet();
    }

    /// <summary>Who was taken out and may not come back through the organisation, by name.</summary>
    public async Task<IReadOnlyList<BlockedPerson>> BlockedAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<BlockedPerson>().AsNoTracking().OrderBy(person => person.Name).ToListAsync();
    }

    /// <summary>Whether somebody whom this issuer calls this was taken out.</summary>
    public async Task<bool> IsBlockedAsync(string issuer, string subject)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<BlockedPerson>()
            .AnyAsync(person => person.Subject == subject && (person.Issuer == issuer || person.Issuer == BlockedPerson.AnyIssuer));
    }

    /// <summary>This person may come back; the next sign-in makes a new account.</summary>
    public async Task LiftAsync(Guid id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await db.Set<BlockedPerson>().Where(person => person.Id == id).ExecuteDeleteAsync();
    }
}

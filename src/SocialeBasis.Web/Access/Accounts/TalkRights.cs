using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>Which accounts may lead which talks, read from and written to the database each time: taking something back works at once.</summary>
internal sealed class TalkRights(IDbContextFactory<SocialeBasisDb> contexts, AccessNews news)
{
    /// <summary>Where open pages hear that who may lead a talk has changed.</summary>
    public AccessNews News => news;

    /// <summary>What the account is in the talk; null when it may not lead it.</summary>
    public async Task<TalkRole?> RoleAsync(Guid accountId, Guid sessionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<TalkAccess>().AsNoTracking()
            .Where(row => row.SessionId == sessionId && row.AccountId == accountId)
            .Select(row => (TalkRole?)row.Role)
            .FirstOrDefaultAsync();
    }

    /// <summary>Whether the account is a beheerder now.</summary>
    public async Task<bool> IsAdministratorAsync(Guid accountId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Users.AnyAsync(account => account.Id == accountId && account.IsAdministrator);
    }

    /// <summary>Whether the secret link alone is enough to lead the talk.</summary>
    public async Task<bool> LinkIsOnAsync(Guid sessionId) => await LinkKeyAsync(sessionId) is not null;

    /// <summary>The key of the secret link; null while it is off.</summary>
    public async Task<string?> LinkKeyAsync(Guid sessionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<OpenLink>().Where(row => row.SessionId == sessionId).Select(row => row.Key).FirstOrDefaultAsync();
    }

    /// <summary>Turns the secret link on or off. On, it has a new key: whoever knew the earlier one is not let in by it.</summary>
    public async Task TurnLinkAsync(Guid sessionId, bool on)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var row = await db.Set<OpenLink>().FirstOrDefaultAsync(link => link.SessionId == sessionId);
        if (on == row is not null)
        {
            return;
        }

        if (row is null)
        {
            db.Add(new OpenLink { SessionId = sessionId, Key = RoomDirectory.NewKey() });
        }
        else
        {
            db.Remove(row);
        }

        await db.SaveChangesAsync();
        news.Tell();
    }

    /// <summary>Who may lead the talk, the owner first, then by name.</summary>
    public async Task<IReadOnlyList<TalkPerson>> PeopleAsync(Guid sessionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<TalkAccess>().AsNoTracking()
            .Where(row => row.SessionId == sessionId)
            .Join(db.Users, row => row.AccountId, account => account.Id, (row, account) => new { row.Role, account.Id, account.Name, account.Email })
            .OrderBy(person => person.Role).ThenBy(person => person.Name)
            .Select(person => new TalkPerson(person.Id, person.Name, person.Email ?? "", person.Role))
            .ToListAsync();
    }

    /// <summary>The account leads the talk as this from now on. A new owner makes the earlier one a co-gespreksleider.</summary>
    public async Task GiveAsync(Guid sessionId, Guid accountId, TalkRole role)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db.Set<TalkAccess>().Where(row => row.SessionId == sessionId).ToListAsync();
        if (role is TalkRole.Owner)
        {
            foreach (var owner in rows.Where(row => row.Role is TalkRole.Owner))
            {
                owner.Role = TalkRole.CoFacilitator;
            }
        }

        if (rows.FirstOrDefault(row => row.AccountId == accountId) is not { } own)
        {
            db.Add(
                new TalkAccess
                {
                    SessionId = sessionId,
                    AccountId = accountId,
                    Role = role,
                }
            );
        }
        else if (role is TalkRole.Owner)
        {
            own.Role = role;
        }

        await db.SaveChangesAsync();
        news.Tell();
    }

    /// <summary>
    /// The account no longer leads the talk. An owner stays: hand the talk over first. The secret link is off from then on, for who
    /// led the talk may know it. Returns whether it was on.
    /// </summary>
    public async Task<bool> TakeAsync(Guid sessionId, Guid accountId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var taken = await db.Set<TalkAccess>()
            .Where(row => row.SessionId == sessionId && row.AccountId == accountId && row.Role != TalkRole.Owner)
            .ExecuteDeleteAsync();
        var closed = taken > 0 && await db.Set<OpenLink>().Where(link => link.SessionId == sessionId).ExecuteDeleteAsync() > 0;
        news.Tell();
        return closed;
    }

    /// <summary>Every talk that is no example, with whose it is: for the beheerder, who sees no more of it than this.</summary>
    public async Task<IReadOnlyList<OwnedTalk>> AllAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var owners = db.Set<TalkAccess>()
            .Where(row => row.Role == TalkRole.Owner)
            .Join(
                db.Users,
                row => row.AccountId,
                account => account.Id,
                (row, account) =>
                    new
                    {
                        row.SessionId,
                        account.Id,
                        account.Name,
                    }
            );
        return await db
            .Sessions.AsNoTracking()
            .Where(row => !row.IsExample)
            .OrderByDescending(row => row.Date)
            .Select(row => new OwnedTalk(
                row.Id,
                row.Title,
                row.Date,
                owners.Where(owner => owner.SessionId == row.Id).Select(owner => owner.Name).FirstOrDefault(),
                owners.Where(owner => owner.SessionId == row.Id).Select(owner => (Guid?)owner.Id).FirstOrDefault()))
            .ToListAsync();
    }
}

/// <summary>Somebody who may lead a talk.</summary>
internal sealed record TalkPerson(Guid AccountId, string Name, string Email, TalkRole Role);

/// <summary>A talk, and the name and account of its owner; null when nobody has it.</summary>
internal sealed record OwnedTalk(Guid Id, string Title, DateOnly Date, string? Owner, Guid? OwnerId);

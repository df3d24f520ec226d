using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>Reads a talk from its rows, and writes what differs between two values of it, with the journal, in one transaction.</summary>
internal sealed class SessionStore(IDbContextFactory<SocialeBasisDb> contexts)
{
    private Task _filling = Task.CompletedTask;

    /// <summary>Lets the database be filled beside what else happens. Whoever asks for talks waits for it, so that none of these is missing.</summary>
    /// <param name="fill">Must not throw, nor ask for talks otherwise than by <see cref="HasAsync"/>.</param>
    public void FillBeside(Func<SessionStore, Task> fill) => _filling = Task.Run(() => fill(this));

    /// <summary>Whether this talk is stored now.</summary>
    public async Task<bool> HasAsync(Guid id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Sessions.AnyAsync(row => row.Id == id, cancellation);
    }

    /// <summary>The talk, or null when there is none of that id.</summary>
    public async Task<Session?> LoadAsync(Guid id, CancellationToken cancellation = default)
    {
        await _filling.WaitAsync(cancellation);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var moment = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Sessions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } row)
        {
            return null;
        }

        var session = row.ToSession() with
        {
            Earlier = (await db.Set<EarlierRow>().AsNoTracking().FirstOrDefaultAsync(earlier => earlier.SessionId == id, cancellation))?.Talk,
        };
        var stored = new StoredItems(db, id, cancellation);
        foreach (var part in SessionParts.All)
        {
            session = await part.ReadAsync(session, stored);
        }

        return session;
    }

    /// <summary>Stores a new talk with everything in it, and whose it is when accounts are used: never a talk without its owner.</summary>
    public async Task AddAsync(Session session, Guid? owner = null, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Sessions.Add(SessionRow.Of(session));
        WriteParts(db, Empty(session), session);
        if (owner is { } account)
        {
            db.Add(new TalkAccess { SessionId = session.Id, AccountId = account, Role = TalkRole.Owner });
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Stores what changed. When this returns it is on the disk; when it throws nothing of it is.</summary>
    /// <param name="before">The value as it is stored.</param>
    /// <param name="after">The value to store.</param>
    /// <param name="changes">What led from one to the other, in order; each raised the revision by one.</param>
    /// <param name="atUtc">When.</param>
    /// <param name="cancellation">Stops waiting; not used once writing began.</param>
    public async Task SaveAsync(Session before, Session after, IReadOnlyList<SessionChange> changes, DateTime atUtc, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Update(SessionRow.Of(after));
        WriteParts(db, before, after);
        for (var i = 0; i < changes.Count; i++)
        {
            db.Journal.Add(new JournalEntry(after.Id, before.Revision + i + 1, atUtc, JsonSerializer.Serialize(changes[i], JsonSerializerOptions.Default)));
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The id of the open talk with this code, or null; of these talks alone when they are given.</summary>
    public async Task<Guid?> FindByCodeAsync(string code, IReadOnlyCollection<Guid>? among = null, CancellationToken cancellation = default)
    {
        await _filling.WaitAsync(cancellation);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var rows = among is null ? db.Sessions : db.Sessions.Where(row => among.Contains(row.Id));
        var id = await rows.AsNoTracking().Where(row => row.Code == code).Select(row => row.Id).FirstOrDefaultAsync(cancellation);
        return id == Guid.Empty ? null : id;
    }

    /// <summary>All talks, newest day first; of one account when given: its own, those shared with it, and the examples.</summary>
    public async Task<IReadOnlyList<SessionLine>> ListAsync(Guid? account = null, CancellationToken cancellation = default)
    {
        await _filling.WaitAsync(cancellation);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var people = db.Set<Participant>().Where(who => who.Standing == Standing.TakesPart && !who.Observes);
        var followUps = db.Set<EarlierRow>();
        var shared = db.Set<TalkAccess>().Where(access => access.AccountId == account);
        return await db.Sessions.AsNoTracking()
            .Where(row => account == null || row.IsExample || shared.Any(access => access.SessionId == row.Id))
            .OrderByDescending(row => row.Date).ThenByDescending(row => row.CreatedUtc)
            .Select(row => new SessionLine(
                row.Id, row.Title, row.Area, row.Date, row.Code, row.IsExample, row.ClosedUtc, row.ImportedUtc, row.DataEndsOn, row.ReviewOn,
                followUps.Any(next => next.TalkId == row.Id),
                people.Count(who => EF.Property<Guid>(who, SocialeBasisDb.SessionId) == row.Id)))
            .ToListAsync(cancellation);
    }

    private static Session Empty(Session like) => new()
    {
        Id = like.Id,
        Code = like.Code,
        LeadKey = like.LeadKey,
        ScreenKey = like.ScreenKey,
        Setup = like.Setup,
        CreatedUtc = like.CreatedUtc,
        CurrentStepId = like.CurrentStepId,
    };

    /// <summary>Rows follow from the two values: what is new is added, other objects updated, what is gone deleted. Untouched tables cost nothing.</summary>
    private static void WriteParts(SocialeBasisDb db, Session before, Session after)
    {
        foreach (var (old, now) in SessionParts.All.SelectMany(part => part.Differences(before, after)))
        {
            var entry = db.Entry((now ?? old)!);
            entry.Property(SocialeBasisDb.SessionId).CurrentValue = after.Id;
            entry.State = old is null ? EntityState.Added : now is null ? EntityState.Deleted : EntityState.Modified;
        }

        if (before.Earlier is null && after.Earlier is { } earlier)
        {
            db.Add(new EarlierRow { SessionId = after.Id, TalkId = earlier.Talk.Id, Talk = earlier });
        }
    }

    private sealed class StoredItems(SocialeBasisDb db, Guid id, CancellationToken cancellation) : IStoredItems
    {
        public Task<List<T>> AllAsync<T>()
            where T : class => db.Set<T>().AsNoTracking().Where(item => EF.Property<Guid>(item, SocialeBasisDb.SessionId) == id).ToListAsync(cancellation);
    }
}

/// <summary>A talk in the facilitator's list.</summary>
internal sealed record SessionLine(
    Guid Id,
    string Title,
    string Area,
    DateOnly Date,
    string Code,
    bool IsExample,
    DateTime? ClosedUtc,
    DateTime? ImportedUtc,
    DateOnly DataEndsOn,
    DateOnly? ReviewOn,
    bool IsContinued,
    int People
);

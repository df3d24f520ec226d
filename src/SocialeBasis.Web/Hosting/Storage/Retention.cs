using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain;
using SocialeBasis.Web.Report;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>
/// Keeps the promise of the end date: a talk whose date has passed is deleted, rows, journal, log file and what was made for its report, and so
/// are the program's own backups once they are old. What is left is an entry that says that it was done, not what it was.
/// </summary>
internal sealed partial class Retention(
    IDbContextFactory<SocialeBasisDb> contexts,
    RoomDirectory rooms,
    FileShelf files,
    OldBackups backups,
    TimeProvider time,
    ILogger<Retention> log
) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    /// <summary>A talk that nobody closed goes on while something changes in it; this long without is the end of it.</summary>
    private static readonly TimeSpan StillGoingOn = TimeSpan.FromHours(12);

    /// <summary>When everything of this talk is gone, whatever was going on: the end of the day after its last one, as Dutch clocks say it.</summary>
    public static DateTimeOffset GoneBy(SessionSetup setup) => new(DutchClock.Utc(setup.DataEndsOn.AddDays(2), TimeOnly.MinValue));

    /// <summary>Deletes what is due now; says how many talks that were.</summary>
    public async Task<int> DeleteDueAsync(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var old = backups.DeleteBefore(now);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var due = await DueAsync(db, cancellation);
        if (due.Count + old > 0)
        {
            await using var whole = await db.Database.BeginTransactionAsync(cancellation);
            await db.Sessions.Where(row => due.Contains(row.Id)).ExecuteDeleteAsync(cancellation);
            db.Deletions.Add(new Deletion(0, now.UtcDateTime, due.Count, old));
            await db.SaveChangesAsync(cancellation);
            await whole.CommitAsync(cancellation);
            Deleted(log, due.Count, old);
        }

        // In this order: a room opened between closing and deleting would keep the talk in memory.
        foreach (var id in due)
        {
            await rooms.CloseAsync(id);
            files.Forget(id);
        }

        // secure_delete has overwritten the rows; this empties the log that still holds them. Every time, for a reader may have kept it from happening.
        IsLogEmptied = await EmptyLogAsync(db, cancellation);
        return due.Count;
    }

    /// <summary>Whether the log holds nothing any more of what was deleted last: false while somebody reads from an earlier moment.</summary>
    internal bool IsLogEmptied { get; private set; } = true;

    // The first column says whether it was busy; ExecuteSqlRaw would not tell.
    private static async Task<bool> EmptyLogAsync(SocialeBasisDb db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return await command.ExecuteScalarAsync(cancellation) is 0L;
    }

    // Never on the day of the talk itself, and not while people are in it: an evening may end after midnight. That waits a day at most, for the end
    // date is a promise too, and a forgotten tab must not break it.
    private async Task<List<Guid>> DueAsync(SocialeBasisDb db, CancellationToken cancellation)
    {
        var today = DutchClock.Today(time);
        var since = time.GetUtcNow().UtcDateTime - StillGoingOn;
        var ended = await db.Sessions.AsNoTracking()
            .Where(row => !row.IsExample && row.DataEndsOn < today && row.Date < today)
            .Select(row => new
            {
                row.Id,
                IsLate = row.DataEndsOn < today.AddDays(-1),
                GoesOn = row.ClosedUtc == null && db.Journal.Any(entry => entry.SessionId == row.Id && entry.AtUtc > since),
            })
            .ToListAsync(cancellation);
        return [.. ended.Where(talk => talk.IsLate || !(talk.GoesOn || rooms.HasPeopleIn(talk.Id))).Select(talk => talk.Id)];
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await DeleteDueAsync(stoppingToken);
                timer.Period = IsLogEmptied ? Every : Soon;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                CouldNotDelete(log, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Deleted: {Talks} talks past their end date, {Backups} old files of backups")]
    private static partial void Deleted(ILogger log, int talks, int backups);

    [LoggerMessage(Level = LogLevel.Error, Message = "Deleting what is past its date failed; it is tried again within the hour")]
    private static partial void CouldNotDelete(ILogger log, Exception failure);
}

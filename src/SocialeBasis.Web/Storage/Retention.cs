using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Reporting;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Storage;

/// <summary>
/// Keeps the promise of the end date: a talk whose date has passed is deleted, rows, journal, log file and what was made for its report, and so
/// are the program's own backups once they are old. What is left is an entry that says that it was done, not what it was.
/// </summary>
internal sealed partial class Retention(
    IDbContextFactory<SocialeBasisDb> contexts, RoomDirectory rooms, FileShelf files, OldBackups backups, TimeProvider time, ILogger<Retention> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>Deletes what is due now; says how many talks that were.</summary>
    public async Task<int> DeleteDueAsync(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var old = backups.DeleteBefore(now);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var due = await db.Sessions.AsNoTracking().Where(row => !row.IsExample && row.DataEndsOn < today).Select(row => row.Id).ToListAsync(cancellation);
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
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        return due.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await DeleteDueAsync(stoppingToken);
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

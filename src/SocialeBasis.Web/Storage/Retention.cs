using Microsoft.EntityFrameworkCore;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Storage;

/// <summary>Keeps the promise of the end date: a talk whose date has passed is deleted, rows, journal and log file.</summary>
internal sealed partial class Retention(IDbContextFactory<SocialeBasisDb> contexts, RoomDirectory rooms, TimeProvider time, ILogger<Retention> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>Deletes what is due now; says how many talks that were.</summary>
    public async Task<int> DeleteDueAsync(CancellationToken cancellation = default)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var due = await db.Sessions.AsNoTracking().Where(row => !row.IsExample && row.DataEndsOn < today).Select(row => row.Id).ToListAsync(cancellation);
        foreach (var id in due)
        {
            // In this order: a room opened between closing and deleting would keep the talk in memory.
            await db.Sessions.Where(row => row.Id == id).ExecuteDeleteAsync(cancellation);
            await rooms.CloseAsync(id);
            Deleted(log, id);
        }

        if (due.Count > 0)
        {
            // secure_delete has overwritten the rows; this empties the log that still holds them.
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        }

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

    [LoggerMessage(Level = LogLevel.Information, Message = "Talk {SessionId} reached its end date and was deleted")]
    private static partial void Deleted(ILogger log, Guid sessionId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Deleting talks past their end date failed; it is tried again within the hour")]
    private static partial void CouldNotDelete(ILogger log, Exception failure);
}

namespace SocialeBasis.Web.Rooms;

/// <summary>Lets go of talks that nobody looks at, so that memory follows the talks of now and not all talks ever opened.</summary>
internal sealed partial class UnusedRooms(RoomDirectory rooms, TimeProvider time, ILogger<UnusedRooms> log) : BackgroundService
{
    /// <summary>Long enough for a page that found a room and has yet to follow it.</summary>
    public static readonly TimeSpan After = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (await rooms.LetGoAsync(After) is > 0 and var count)
            {
                LetGo(log, count);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Count} talks that nobody looked at were let go from memory")]
    private static partial void LetGo(ILogger log, int count);
}

namespace SocialeBasis.Web.Access;

/// <summary>Lets open pages ask again once a minute, for what ends by itself: a sign-in that is too old, or one that another program ended.</summary>
internal sealed class AccessClock(AccessNews news, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                news.Tell();
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }
}

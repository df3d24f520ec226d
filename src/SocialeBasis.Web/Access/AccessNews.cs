using System.Collections.Concurrent;

namespace SocialeBasis.Web.Access;

/// <summary>
/// Tells open pages that what somebody may do has changed; each asks again what it may still show. Only the telling is in memory:
/// what holds stands in the database.
/// </summary>
internal sealed partial class AccessNews(ILogger<AccessNews> log)
{
    // Long enough for a change that comes in two steps, such as another password and the renewed sign-in of this browser.
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(300);

    private readonly ConcurrentDictionary<object, Action> _listeners = new();
    private int _waiting;

    /// <summary>Calls this after each change, until it is disposed. It must not throw, nor take long.</summary>
    public IDisposable Listen(Action ask)
    {
        var listener = new Listener(this);
        _listeners[listener] = ask;
        return listener;
    }

    /// <summary>Something changed, and was stored. Changes within a moment are told once.</summary>
    public void Tell()
    {
        if (Interlocked.Exchange(ref _waiting, 1) == 1)
        {
            return;
        }

        // Whoever listens must not get the culture or the request of whoever changed something.
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(TellSoonAsync);
        }
    }

    private async Task TellSoonAsync()
    {
        await Task.Delay(Soon);
        Interlocked.Exchange(ref _waiting, 0);
        foreach (var ask in _listeners.Values)
        {
            // One page that fails must not keep the others from being asked.
            try
            {
                ask();
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                Failed(log, failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An open page could not be told that something changed")]
    private static partial void Failed(ILogger log, Exception failure);

    private sealed class Listener(AccessNews news) : IDisposable
    {
        public void Dispose() => news._listeners.TryRemove(this, out _);
    }
}

using System.Collections.Concurrent;

namespace SocialeBasis.Web.Rooms;

/// <summary>Who is told at once of every change in one room; screens are drawn by <see cref="RoomScreens"/>. Safe from every thread.</summary>
internal sealed partial class RoomListeners(ILogger log)
{
    private readonly ConcurrentDictionary<Listener, Action> _changed = new();

    /// <summary>How many listen now.</summary>
    public int Count => _changed.Count;

    /// <summary>Whether nobody listens.</summary>
    public bool IsEmpty => _changed.IsEmpty;

    /// <summary>Calls back after every change until disposed, and once when that happens.</summary>
    public IDisposable Add(Action changed, Action gone)
    {
        var listener = new Listener(this, gone);
        _changed[listener] = changed;
        return listener;
    }

    /// <summary>Tells everybody that the talk changed. Never throws.</summary>
    public void Tell(Guid talk)
    {
        foreach (var changed in _changed.Values)
        {
            try
            {
                changed();
            }
            catch (Exception failure)
            {
                // It is stored: one broken screen must not make everybody hear that it was not.
                CouldNotTell(log, talk, failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Talk {SessionId}: a screen could not be told of a change")]
    private static partial void CouldNotTell(ILogger log, Guid sessionId, Exception failure);

    private sealed class Listener(RoomListeners listeners, Action gone) : IDisposable
    {
        public void Dispose()
        {
            // In this order: a room that nobody listens to may be let go, unless it was used just now.
            gone();
            listeners._changed.TryRemove(this, out _);
        }
    }
}

using SocialeBasis.Domain;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Rooms;

/// <summary>A clock that keeps a room waiting in the middle of a batch, at the moment it asks the time for it.</summary>
internal sealed class HeldClock : TimeProvider, IDisposable
{
    // A test that failed meanwhile must end, not hang.
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(20);

    private readonly ManualResetEventSlim _gate = new();
    private readonly TaskCompletionSource _isHeld = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _holds;

    /// <summary>Sends a room a command and comes back once the room is held while it judges it.</summary>
    /// <returns>The answer, after <see cref="LetGo"/>.</returns>
    public async Task<Task<Reply>> HoldAsync(Room room)
    {
        if (_isHeld.Task.IsCompleted)
        {
            throw new InvalidOperationException("It holds a room once.");
        }

        Volatile.Write(ref _holds, 1);

        // The facilitator: whose pace nobody keeps, so that the room is the first to ask.
        var held = room.SendAsync(new Sender.Facilitator(), new LockDoor(false));
        await _isHeld.Task.WaitAsync(LongEnough);
        return held;
    }

    /// <summary>The room goes on.</summary>
    public void LetGo() => _gate.Set();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        if (Interlocked.Exchange(ref _holds, 0) is 1)
        {
            _isHeld.TrySetResult();
            _gate.Wait(LongEnough);
        }

        return base.GetUtcNow();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _gate.Set();
        _gate.Dispose();
    }
}

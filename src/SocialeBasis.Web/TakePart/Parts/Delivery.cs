using SocialeBasis.Domain;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>
/// Brings what somebody chose to the server, per subject (an actor, a text), and keeps trying while it cannot be stored:
/// a command says the wished end, so sending it again is harmless. A newer choice about the same subject takes its place.
/// A subject is anything with value equality.
/// </summary>
public sealed class Delivery(Func<SessionCommand, Task<Reply>> send, Action redraw, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Dictionary<object, Parcel> _parcels = [];
    private readonly CancellationTokenSource _gone = new();

    /// <summary>Whether anything still has to be stored.</summary>
    public bool IsFailing => _parcels.Values.Any(parcel => parcel.State is DeliveryState.Failed);

    public DeliveryState StateOf(object subject) => _parcels.GetValueOrDefault(subject)?.State ?? DeliveryState.Nothing;

    /// <summary>Why it was refused, or null.</summary>
    public string? MessageOf(object subject) => _parcels.GetValueOrDefault(subject)?.Message;

    /// <summary>What was chosen and is not stored yet: the screen shows this, not the older stored choice.</summary>
    public SessionCommand? PendingOf(object subject) =>
        _parcels.GetValueOrDefault(subject) is { State: DeliveryState.Sending or DeliveryState.Failed } parcel ? parcel.Command : null;

    /// <summary>Sends, and with <paramref name="keepTrying"/> sends again every two seconds until it is stored, refused or overtaken.</summary>
    public async Task<Reply> SendAsync(object subject, SessionCommand command, bool keepTrying = true)
    {
        var mine = new Parcel(command);
        _parcels[subject] = mine;
        while (true)
        {
            redraw();
            var reply = await send(command);
            if (_gone.IsCancellationRequested || _parcels.GetValueOrDefault(subject) != mine)
            {
                return reply;
            }

            mine.Message = reply.Message;
            mine.State = reply switch
            {
                Reply.Ok => DeliveryState.Stored,
                Reply.Refused => DeliveryState.Refused,
                _ => DeliveryState.Failed,
            };
            redraw();
            if (mine.State is not DeliveryState.Failed || !keepTrying)
            {
                return reply;
            }

            await Task.Delay(Pause, time, _gone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            if (_gone.IsCancellationRequested || _parcels.GetValueOrDefault(subject) != mine)
            {
                return reply;
            }
        }
    }

    /// <summary>Sends at once what could not be stored.</summary>
    public Task<Reply> TryAgainAsync(object subject) =>
        PendingOf(subject) is { } command ? SendAsync(subject, command) : Task.FromResult(Reply.Stored);

    /// <summary>Says this about something that is stored, without sending anything.</summary>
    public void Say(object subject, string message)
    {
        _parcels[subject] = new Parcel(null) { State = DeliveryState.Stored, Message = message };
        redraw();
    }

    /// <summary>Nothing is said any more about what was stored or refused.</summary>
    public void Forget(object subject)
    {
        if (PendingOf(subject) is null)
        {
            _parcels.Remove(subject);
        }
    }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    private sealed class Parcel(SessionCommand? command)
    {
        public SessionCommand? Command { get; } = command;

        public DeliveryState State { get; set; } = DeliveryState.Sending;

        public string? Message { get; set; }
    }
}

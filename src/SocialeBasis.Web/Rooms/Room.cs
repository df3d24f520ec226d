using System.Collections.Immutable;
using System.Threading.Channels;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Hosting.Telemetry;

namespace SocialeBasis.Web.Rooms;

/// <summary>
/// One live talk: one queue, one writer. Whatever waits in the queue is judged as one batch, stored in one transaction, and
/// only then published and answered; while one commit waits for the disk the next batch fills up. See docs/decisions/0001.
/// </summary>
internal sealed partial class Room : IAsyncDisposable
{
    private const int MostInBatch = 256;

    // Three hundred people can each have three things under way. What waits longer than that would be answered too late anyway.
    private const int MostWaiting = 1000;

    private readonly Channel<Envelope> _queue;
    private readonly WaitingSenders _waiting = new();
    private readonly SenderPace _pace;
    private readonly RoomScreens _screens;
    private readonly Lock _coming = new();
    private readonly SessionStore _store;
    private readonly TimeProvider _time;
    private readonly ILogger<Room> _log;
    private readonly Action<Guid>? _closed;
    private readonly Task _consumer;
    private volatile Session _session;
    private long _lastUsed;
    private bool _isLetGo;
    private volatile bool _isRemoved;

    public Room(Session session, SessionStore store, TimeProvider time, ILogger<Room> log, int mostWaiting = MostWaiting, Action<Guid>? closed = null)
    {
        _session = session;
        _store = store;
        _time = time;
        _pace = new SenderPace(time);
        _log = log;
        _closed = closed;

        // By the machine's own clock: how often is drawn has nothing to do with the time in the talk.
        _screens = new RoomScreens(session.Id, TimeProvider.System, log);
        _lastUsed = time.GetTimestamp();
        _queue = Channel.CreateBounded<Envelope>(new BoundedChannelOptions(mostWaiting) { SingleReader = true });

        // The first visitor's culture, log scope and request must not live on in the room.
        using (ExecutionContext.SuppressFlow())
        {
            _consumer = Task.Run(ConsumeAsync);
        }

        TalkMeter.RoomOpened();
    }

    /// <summary>The talk's id.</summary>
    public Guid Id => _session.Id;

    /// <summary>The server's clock, for timers.</summary>
    public TimeProvider Time => _time;

    /// <summary>The talk as it is stored, with all that is hidden. For tests only: every other place asks for what it may know.</summary>
    internal Session Session => _session;

    /// <inheritdoc cref="Session.LeadKey"/>
    internal string LeadKey => _session.LeadKey;

    /// <inheritdoc cref="Session.ScreenKey"/>
    internal string ScreenKey => _session.ScreenKey;

    /// <summary>The talk as everybody saw it: for reports, files and copies, and what was prepared.</summary>
    public ShownTalk Shown => ShownTalk.Of(_session);

    /// <summary>Who a device is in this talk, or for whom it types; null for somebody unknown.</summary>
    public Participant? Person(Guid id) => _session.Participants.GetValueOrDefault(id);

    /// <summary>How many screens show it now.</summary>
    public int Screens => _screens.Count;

    /// <summary>What this viewer may see now.</summary>
    public SessionView View(Viewer viewer, Guid? stepId = null) => SessionView.For(_session, viewer, stepId);

    /// <summary>What this participant gave, for themselves alone.</summary>
    public OwnAnswers OwnAnswers(Guid participantId) => Domain.Shown.OwnAnswers.For(_session, participantId, _time.GetUtcNow().UtcDateTime);

    /// <summary>
    /// Puts a command in the queue and answers once it is stored or refused; answers at once when too much waits. Never throws
    /// for a refusal or a full disk.
    /// </summary>
    public async Task<Reply> SendAsync(Sender sender, SessionCommand command)
    {
        var began = _time.GetTimestamp();
        var reply = await QueueAsync(sender, command);
        TalkMeter.Answered(command, reply, _time.GetElapsedTime(began));
        return reply;
    }

    private async Task<Reply> QueueAsync(Sender sender, SessionCommand command)
    {
        TryUse();
        var envelope = new Envelope(sender, command);
        try
        {
            if (!_waiting.TryJoin(sender) || !_pace.TryTake(sender) || !_queue.Writer.TryWrite(envelope))
            {
                return _isLetGo ? Reply.NotStored : Reply.TooBusy;
            }

            return await envelope.Answer.Task;
        }
        finally
        {
            _waiting.Leave(sender);
        }
    }

    /// <summary>Draws a screen after every change, at the pace of the room, until disposed.</summary>
    /// <param name="draw">Draws what changed.</param>
    /// <param name="isFirst">The wall, and who leads: before the phones.</param>
    public IDisposable Show(Func<Task> draw, bool isFirst)
    {
        lock (_coming)
        {
            // Whoever finds a room uses it at once, so this cannot happen unless somebody kept one for later.
            ObjectDisposedException.ThrowIf(_isLetGo, this);
            return _screens.Add(draw, isFirst, gone: () => TryUse());
        }
    }

    /// <summary>Somebody comes in. False when the room was let go: its talk has to be opened again.</summary>
    public bool TryUse()
    {
        lock (_coming)
        {
            _lastUsed = _time.GetTimestamp();
            return !_isLetGo;
        }
    }

    /// <summary>Takes no more commands when nobody looks, nothing waits, and nobody came in for this long (the time the computer slept not counted).</summary>
    public bool TryLetGo(TimeSpan unused)
    {
        lock (_coming)
        {
            if (!_isLetGo && _screens.IsEmpty && _waiting.IsEmpty && _time.GetElapsedTime(_lastUsed) >= unused)
            {
                _isLetGo = true;
                _queue.Writer.TryComplete();
            }

            return _isLetGo;
        }
    }

    /// <summary>Whether the talk was removed while this was open: nothing of it may be shown any more.</summary>
    public bool IsRemoved => _isRemoved;

    /// <summary>The talk was removed: tells every screen that follows it, and stops.</summary>
    public async ValueTask RemoveAsync()
    {
        _isRemoved = true;

        // Let go first: whoever begins to follow after this is refused, so nobody follows it untold.
        await DisposeAsync();
        _screens.Ended();
    }

    /// <summary>Takes no more commands, finishes what waits and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_coming)
        {
            _isLetGo = true;
            _queue.Writer.TryComplete();
        }

        await _consumer;
    }

    private async Task ConsumeAsync()
    {
        var batch = new List<Envelope>(MostInBatch);
        while (await _queue.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < MostInBatch && _queue.Reader.TryRead(out var envelope))
            {
                batch.Add(envelope);
            }

            await HandleAsync(batch);
        }

        TalkMeter.RoomClosed();
    }

    private async Task HandleAsync(List<Envelope> batch)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var before = _session;
        var after = before;
        var changes = ImmutableArray.CreateBuilder<SessionChange>();
        var replies = new Reply[batch.Count];
        for (var i = 0; i < batch.Count; i++)
        {
            (replies[i], after) = Judge(batch[i], after, changes, now);
        }

        if (changes.Count > 0)
        {
            try
            {
                using var span = TalkMeter.Traces.StartActivity("store batch")?.SetTag("socialebasis.changes", changes.Count);
                await _store.SaveAsync(before, after, changes.ToImmutable(), now);
                _session = after;
                _screens.Changed();
                if (after.IsClosed && !before.IsClosed)
                {
                    _closed?.Invoke(Id);
                }
            }
            catch (Exception failure)
            {
                // Nothing of the batch is on the disk: everybody whose wish it held hears so and keeps their draft.
                CouldNotStore(_log, before.Id, changes.Count, failure.GetType().Name, (failure.InnerException ?? failure).Message);
                for (var i = 0; i < replies.Length; i++)
                {
                    replies[i] = replies[i] is Reply.Ok ? Reply.NotStored : replies[i];
                }
            }
        }

        TalkMeter.Judged(batch.Count);
        for (var i = 0; i < batch.Count; i++)
        {
            batch[i].Answer.SetResult(replies[i]);
        }
    }

    private (Reply Reply, Session After) Judge(Envelope envelope, Session session, ImmutableArray<SessionChange>.Builder changes, DateTime now)
    {
        try
        {
            switch (SessionRules.Decide(session, envelope.Sender, envelope.Command, now))
            {
                case Decision.Accepted accepted:
                    var after = accepted.Changes.Aggregate(session, SessionRules.Evolve);
                    changes.AddRange(accepted.Changes);
                    return (Reply.Stored, after);
                case Decision.Rejected rejected:
                    return (new Reply.Refused(rejected.Reason), session);
            }
        }
        catch (Exception failure)
        {
            // A bug in the rules: refuse this command alone, keep the room alive for everybody else.
            CouldNotJudge(_log, session.Id, envelope.Command.GetType().Name, failure);
        }

        return (Reply.NotStored, session);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Talk {SessionId}: {Count} changes could not be stored ({Kind}: {Reason})")]
    private static partial void CouldNotStore(ILogger log, Guid sessionId, int count, string kind, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Talk {SessionId}: command {Command} could not be judged")]
    private static partial void CouldNotJudge(ILogger log, Guid sessionId, string command, Exception failure);
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;
using SocialeBasis.Domain.Changes;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Rules;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Views;
using SocialeBasis.Web.Storage;

namespace SocialeBasis.Web.Rooms;

/// <summary>
/// One live talk: one queue, one writer. Whatever waits in the queue is judged as one batch, stored in one transaction, and
/// only then published and answered; while one commit waits for the disk the next batch fills up. See docs/decisions/0001.
/// </summary>
internal sealed partial class Room : IAsyncDisposable
{
    private const int MostInBatch = 256;

    private readonly Channel<Envelope> _queue = Channel.CreateUnbounded<Envelope>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<object, Action> _listeners = new();
    private readonly SessionStore _store;
    private readonly TimeProvider _time;
    private readonly ILogger<Room> _log;
    private readonly Task _consumer;
    private volatile Session _session;

    public Room(Session session, SessionStore store, TimeProvider time, ILogger<Room> log)
    {
        _session = session;
        _store = store;
        _time = time;
        _log = log;

        // The first visitor's culture, log scope and request must not live on in the room.
        using (ExecutionContext.SuppressFlow())
        {
            _consumer = Task.Run(ConsumeAsync);
        }
    }

    /// <summary>The talk's id.</summary>
    public Guid Id => _session.Id;

    /// <summary>The server's clock, for timers.</summary>
    public TimeProvider Time => _time;

    /// <summary>The talk as it is stored. For the report and for access checks; screens ask for <see cref="View"/>.</summary>
    public Session Session => _session;

    /// <summary>How many screens listen now.</summary>
    public int Listeners => _listeners.Count;

    /// <summary>What this viewer may see now.</summary>
    public SessionView View(Viewer viewer, Guid? stepId = null) => SessionView.For(_session, viewer, stepId);

    /// <summary>
    /// How many joined at this moment or later and never did anything. Only on request and never in a view: a screen that
    /// changed by itself would tell when somebody gave a first answer.
    /// </summary>
    public int CountSilentSince(DateTime utc) => SessionRules.SilentSince(_session, utc).Count();

    /// <summary>Puts a command in the queue and answers once it is stored or refused. Never throws for a refusal or a full disk.</summary>
    public async Task<Reply> SendAsync(Sender sender, SessionCommand command)
    {
        var envelope = new Envelope(sender, command);
        return _queue.Writer.TryWrite(envelope) ? await envelope.Answer.Task : Reply.NotStored;
    }

    /// <summary>Calls back after every change until disposed. The callback must be quick.</summary>
    public IDisposable Listen(Action changed)
    {
        var listener = new Listener(this);
        _listeners[listener] = changed;
        return listener;
    }

    /// <summary>Takes no more commands, finishes what waits and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
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
                await _store.SaveAsync(before, after, changes.ToImmutable(), now);
                _session = after;
                Signal();
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

    private void Signal()
    {
        foreach (var changed in _listeners.Values)
        {
            try
            {
                changed();
            }
            catch (Exception failure)
            {
                // It is stored: one broken screen must not make everybody hear that it was not.
                CouldNotTell(_log, Id, failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Talk {SessionId}: {Count} changes could not be stored ({Kind}: {Reason})")]
    private static partial void CouldNotStore(ILogger log, Guid sessionId, int count, string kind, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Talk {SessionId}: command {Command} could not be judged")]
    private static partial void CouldNotJudge(ILogger log, Guid sessionId, string command, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Talk {SessionId}: a screen could not be told of a change")]
    private static partial void CouldNotTell(ILogger log, Guid sessionId, Exception failure);

    private sealed class Envelope(Sender sender, SessionCommand command)
    {
        public Sender Sender { get; } = sender;

        public SessionCommand Command { get; } = command;

        public TaskCompletionSource<Reply> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Listener(Room room) : IDisposable
    {
        public void Dispose() => room._listeners.TryRemove(this, out _);
    }
}

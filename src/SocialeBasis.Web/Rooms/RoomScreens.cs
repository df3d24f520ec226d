using System.Collections.Concurrent;

namespace SocialeBasis.Web.Rooms;

/// <summary>
/// The screens that show one room: who draws first, and how often. The wall and the facilitator come first; then the phones, a few at
/// a time, so that a hall of 150 that draws leaves room for what people send meanwhile. Safe from every thread.
/// </summary>
/// <remarks>
/// A pass over the phones begins at most once per <see cref="PerPhone"/> for each of them, so the pace follows the size of the hall
/// (decision 32); but however many pages are open, by a fault or on purpose, nobody waits longer than <see cref="LongestBetween"/> for it.
/// </remarks>
internal sealed partial class RoomScreens
{
    /// <summary>The least time between two passes over the phones, per phone.</summary>
    public static readonly TimeSpan PerPhone = TimeSpan.FromMilliseconds(1);

    /// <summary>The most that this comes to: a hall of 150 with some who came back on another tab.</summary>
    public static readonly TimeSpan LongestBetween = TimeSpan.FromMilliseconds(200);

    /// <summary>The least time between two drawings of the wall and of who leads.</summary>
    public static readonly TimeSpan BetweenFirst = TimeSpan.FromMilliseconds(40);

    /// <summary>How long others wait for a screen that does not get on with it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    // Of all rooms together: they share the processors.
    private static readonly SemaphoreSlim OfThisMachine = new(Environment.ProcessorCount, Environment.ProcessorCount);

    private readonly SemaphoreSlim _turns;
    private readonly ConcurrentDictionary<Screen, Func<Task>> _first = new();
    private readonly ConcurrentDictionary<Screen, Func<Task>> _phones = new();
    private readonly DrawLoop _drawFirst;
    private readonly DrawLoop _drawPhones;
    private readonly Guid _talk;
    private readonly TimeProvider _time;
    private readonly ILogger _log;

    private volatile Task _drawingFirst = Task.CompletedTask;

    /// <summary>No screens yet.</summary>
    /// <param name="talk">The talk.</param>
    /// <param name="time">The clock of the pauses.</param>
    /// <param name="log">For screens that fail.</param>
    /// <param name="turns">How many phones are drawn at once; null for as many as the machine has processors, all rooms together.</param>
    public RoomScreens(Guid talk, TimeProvider time, ILogger log, SemaphoreSlim? turns = null)
    {
        (_talk, _time, _log, _turns) = (talk, time, log, turns ?? OfThisMachine);
        _drawFirst = new DrawLoop(DrawFirstAsync, () => BetweenFirst, time);
        _drawPhones = new DrawLoop(DrawPhonesAsync, () => Between(_phones.Count), time);
    }

    /// <summary>The least time between two passes over so many phones.</summary>
    public static TimeSpan Between(int phones) => PerPhone * Math.Min(phones, LongestBetween / PerPhone);

    /// <summary>How many screens show the room.</summary>
    public int Count => _first.Count + _phones.Count;

    /// <summary>Whether no screen shows the room.</summary>
    public bool IsEmpty => _first.IsEmpty && _phones.IsEmpty;

    /// <summary>Adds a screen until disposed.</summary>
    /// <param name="draw">Draws what changed; a screen that nobody looks at now draws nothing.</param>
    /// <param name="isFirst">The wall, and who leads.</param>
    /// <param name="gone">Called once when it is disposed.</param>
    public IDisposable Add(Func<Task> draw, bool isFirst, Action gone)
    {
        var screens = isFirst ? _first : _phones;
        var screen = new Screen(screens, gone);
        screens[screen] = draw;
        return screen;
    }

    /// <summary>The room changed. Never throws, never waits.</summary>
    public void Changed() => _drawFirst.Ask();

    /// <summary>What the room showed may not be seen any more: everybody draws now, whatever the pace.</summary>
    public void Ended()
    {
        foreach (var draw in _first.Values.Concat(_phones.Values))
        {
            using (ExecutionContext.SuppressFlow())
            {
                _ = FinishAsync(Task.Run(draw));
            }
        }
    }

    private async Task DrawFirstAsync()
    {
        await (_drawingFirst = Task.WhenAll(_first.Values.Select(draw => FinishAsync(Task.Run(draw)))));
        _drawPhones.Ask();
    }

    private Task DrawPhonesAsync() => Parallel.ForEachAsync(
        _phones.Values,
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        async (draw, _) =>
        {
            // Something else to show came up: the wall goes first also in the middle of a pass.
            await _drawingFirst;
            await _turns.WaitAsync(CancellationToken.None);
            Task drawing;
            try
            {
                drawing = Begin(draw);
            }
            finally
            {
                // Who waits for a page that is busy with something else keeps nobody's turn.
                _turns.Release();
            }

            await FinishAsync(drawing);

            // A page is drawn on this very thread: what people sent meanwhile comes in between.
            await Task.Yield();
        });

    private static Task Begin(Func<Task> draw)
    {
        try
        {
            return draw();
        }
        catch (Exception failure)
        {
            return Task.FromException(failure);
        }
    }

    private async Task FinishAsync(Task drawing)
    {
        try
        {
            if (!drawing.IsCompletedSuccessfully)
            {
                await drawing.WaitAsync(Patience, _time);
            }
        }
        catch (TimeoutException) when (!drawing.IsCompleted)
        {
            // It will have drawn the latest by the time it gets to it; the others do not wait for that.
        }
        catch (Exception failure)
        {
            // It is stored: one broken screen must not keep the news from the others.
            CouldNotDraw(_log, _talk, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Talk {SessionId}: a screen could not be drawn")]
    private static partial void CouldNotDraw(ILogger log, Guid sessionId, Exception failure);

    private sealed class Screen(ConcurrentDictionary<Screen, Func<Task>> screens, Action gone) : IDisposable
    {
        public void Dispose()
        {
            // In this order: a room that nobody looks at may be let go, unless it was used just now.
            gone();
            screens.TryRemove(this, out _);
        }
    }
}

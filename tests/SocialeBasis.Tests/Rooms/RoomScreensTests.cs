using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Rooms;

/// <summary>Who is drawn when, counted and never timed: the clock of the pauses stands still until a test moves it.</summary>
public sealed class RoomScreensTests
{
    private const int Turns = 2;

    private readonly FakeTimeProvider _time = new();
    private readonly RoomScreens _screens;
    private readonly SemaphoreSlim _drawn = new(0);

    public RoomScreensTests() => _screens = new RoomScreens(Guid.NewGuid(), _time, NullLogger.Instance, new SemaphoreSlim(Turns, Turns));

    [Fact]
    public async Task The_first_change_is_drawn_without_any_time_passing_and_a_burst_is_drawn_once_more()
    {
        var count = 0;
        using var phone = Phone(() => Interlocked.Increment(ref count));
        _screens.Changed();
        await DrawnAsync(1);
        for (var i = 0; i < 100; i++)
        {
            _screens.Changed();
        }

        await LetTimePassUntilDrawnAsync(1);
        for (var i = 0; i < 20; i++)
        {
            _time.Advance(RoomScreens.Patience);
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        Assert.Equal(2, count);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(60, 60)]
    [InlineData(200, 200)]
    [InlineData(3000, 200)]
    public void However_many_pages_somebody_opens_nobody_waits_longer(int pages, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), RoomScreens.Between(pages));

    [Fact]
    public async Task The_wall_is_drawn_before_any_phone()
    {
        var held = new TaskCompletionSource();
        var phones = 0;
        using var wall = _screens.Add(() => { _drawn.Release(); return held.Task; }, isFirst: true, gone: () => { });
        var all = Enumerable.Range(0, 20).Select(_ => Phone(() => Interlocked.Increment(ref phones))).ToList();
        _screens.Changed();
        await DrawnAsync(1);
        Assert.Equal(0, phones);
        held.SetResult();
        await DrawnAsync(20);
        Assert.Equal(20, phones);
        all.ForEach(one => one.Dispose());
    }

    [Fact]
    public async Task A_screen_that_does_not_get_on_with_it_holds_up_nobody_for_longer_than_the_patience()
    {
        using var stuck = _screens.Add(() => new TaskCompletionSource().Task, isFirst: true, gone: () => { });
        var slow = Enumerable.Range(0, Turns + Environment.ProcessorCount)
            .Select(_ => _screens.Add(() => new TaskCompletionSource().Task, isFirst: false, gone: () => { })).ToList();
        var all = Enumerable.Range(0, 20).Select(_ => Phone(() => { })).ToList();
        _screens.Changed();
        await LetTimePassUntilDrawnAsync(20);
        all.Concat(slow).ToList().ForEach(one => one.Dispose());
    }

    [Fact]
    public async Task A_screen_that_fails_takes_the_news_from_nobody()
    {
        using var broken = _screens.Add(() => throw new InvalidOperationException("broken"), isFirst: false, gone: () => { });
        using var failing = _screens.Add(() => Task.FromException(new InvalidOperationException("failing")), isFirst: true, gone: () => { });
        using var phone = Phone(() => { });
        _screens.Changed();
        await DrawnAsync(1);
    }

    [Fact]
    public async Task What_is_to_be_shown_in_the_middle_of_a_pass_stands_on_the_wall_before_the_rest_of_the_phones()
    {
        var order = new ConcurrentQueue<string>();
        using var wall = _screens.Add(() => { order.Enqueue("wall"); return Task.CompletedTask; }, isFirst: true, gone: () => { });
        var asked = 0;
        var all = Enumerable.Range(0, 50).Select(_ => Phone(() =>
        {
            order.Enqueue("phone");
            if (Interlocked.Exchange(ref asked, 1) is 0)
            {
                _screens.Changed();
                _time.Advance(RoomScreens.BetweenFirst);
            }
        })).ToList();
        _screens.Changed();
        await DrawnAsync(50);
        Assert.Equal("wall", order.First());
        Assert.InRange(order.Count(one => one == "wall"), 1, 2);
        all.ForEach(one => one.Dispose());
    }

    [Fact]
    public async Task A_pass_that_fails_does_not_end_the_drawing()
    {
        var passes = 0;
        var again = new TaskCompletionSource();
        var loop = new DrawLoop(
            () =>
            {
                if (++passes is 1)
                {
                    throw new InvalidOperationException("broken");
                }

                again.SetResult();
                return Task.CompletedTask;
            },
            () => TimeSpan.Zero,
            TimeProvider.System);
        loop.Ask();
        while (!again.Task.IsCompleted)
        {
            loop.Ask();
            await Task.Yield();
        }

        Assert.True(passes >= 2);
    }

    [Fact]
    public async Task Phones_are_drawn_a_few_at_a_time()
    {
        var (now, most) = (0, 0);
        var all = Enumerable.Range(0, 40).Select(_ => _screens.Add(
            async () =>
            {
                var count = Interlocked.Increment(ref now);
                InterlockedMax(ref most, count);
                await Task.Yield();
                Interlocked.Decrement(ref now);
                _drawn.Release();
            },
            isFirst: false,
            gone: () => { })).ToList();
        _screens.Changed();
        await DrawnAsync(40);
        Assert.InRange(most, 1, Environment.ProcessorCount);
        all.ForEach(one => one.Dispose());
    }

    [Fact]
    public async Task What_ended_is_drawn_by_everybody_whatever_the_pace()
    {
        using var phone = Phone(() => { });
        using var wall = _screens.Add(() => { _drawn.Release(); return Task.CompletedTask; }, isFirst: true, gone: () => { });
        _screens.Changed();
        await DrawnAsync(2);
        _screens.Ended();
        await DrawnAsync(2);
    }

    [Fact]
    public async Task Who_left_is_not_drawn()
    {
        var count = 0;
        var gone = 0;
        var left = _screens.Add(() => { count++; return Task.CompletedTask; }, isFirst: false, gone: () => gone++);
        left.Dispose();
        using var phone = Phone(() => { });
        _screens.Changed();
        await DrawnAsync(1);
        Assert.Equal((0, 1, 1), (count, gone, _screens.Count));
    }

    private IDisposable Phone(Action draw) => _screens.Add(
        () =>
        {
            draw();
            _drawn.Release();
            return Task.CompletedTask;
        },
        isFirst: false,
        gone: () => { });

    private async Task DrawnAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Assert.True(await _drawn.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken), "It was not drawn.");
        }
    }

    private async Task LetTimePassUntilDrawnAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            while (!await _drawn.WaitAsync(TimeSpan.FromMilliseconds(5), TestContext.Current.CancellationToken))
            {
                _time.Advance(RoomScreens.Patience);
            }
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }
}

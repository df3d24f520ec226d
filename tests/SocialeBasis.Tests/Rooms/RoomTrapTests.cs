using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Rooms;

public class RoomTrapTests
{
    private static readonly AsyncLocal<string?> Visit = new();

    [Fact]
    public async Task A_broken_screen_does_not_make_others_hear_that_nothing_was_stored()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        var (before, after) = (new Drawn(), new Drawn());
        using var one = room.Show(before.DrawAsync, isFirst: true);
        using var broken = room.Show(() => throw new InvalidOperationException("broken"), isFirst: true);
        using var other = room.Show(after.DrawAsync, isFirst: true);

        var reply = await room.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", null));

        Assert.IsType<Reply.Ok>(reply);
        await before.Once;
        await after.Once;
    }

    [Fact]
    public async Task Nothing_of_the_visit_that_opened_a_room_lives_on_in_it()
    {
        await using var database = new RealDatabase();
        var clock = new OverheardClock();
        await using var rooms = await database.OpenAsync(clock);
        Visit.Value = "the first visitor";
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        var screen = new Drawn();
        using var showing = room.Show(screen.DrawAsync, isFirst: true);
        clock.Judged.Clear();

        await room.SendAsync(new Sender.Facilitator(), new LockDoor(true));

        Assert.Equal([null], clock.Judged);
        Assert.Null(await screen.Once);
    }

    [Fact]
    public async Task A_talk_that_cannot_be_stored_is_said_so_and_can_be_made_again()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        await using var other = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        await other.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await other.Database.ExecuteSqlRawAsync("BEGIN IMMEDIATE", TestContext.Current.CancellationToken);

        Assert.Equal((null, null), await rooms.CreateAsync(RealDatabase.Talk));

        await other.Database.ExecuteSqlRawAsync("ROLLBACK", TestContext.Current.CancellationToken);
        Assert.NotNull((await rooms.CreateAsync(RealDatabase.Talk)).Room);
    }

    /// <summary>A screen that keeps in whose visit it was drawn.</summary>
    private sealed class Drawn
    {
        private readonly TaskCompletionSource<string?> _once = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string?> Once => _once.Task;

        public Task DrawAsync()
        {
            _once.TrySetResult(Visit.Value);
            return Task.CompletedTask;
        }
    }

    /// <summary>Keeps in whose visit the time was asked: a room asks it when it judges.</summary>
    private sealed class OverheardClock : TimeProvider
    {
        public List<string?> Judged { get; } = [];

        public override DateTimeOffset GetUtcNow()
        {
            Judged.Add(Visit.Value);
            return base.GetUtcNow();
        }
    }
}

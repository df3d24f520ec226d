using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Domain;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Rooms;

/// <summary>Too much at once is answered at once and politely; what nobody looks at costs nothing.</summary>
public class BusyRoomTests
{
    [Fact]
    public async Task When_too_much_waits_people_hear_so_at_once_and_can_send_again()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var talk = (await rooms.CreateAsync(RealDatabase.Talk)).Room!.Session;
        using var clock = new HeldClock();
        await using var room = new Room(talk, database.Store, clock, NullLogger<Room>.Instance, mostWaiting: 3);
        var first = await clock.HoldAsync(room);
        var waiting = await FillAsync(room);

        var reply = await JoinAsync(room);

        Assert.IsType<Reply.Busy>(reply);
        Assert.Equal("Even geduld, het is druk. Uw tekst staat er nog.", reply.Message);
        clock.LetGo();
        Assert.All(await Task.WhenAll([first, .. waiting]), stored => Assert.IsType<Reply.Ok>(stored));
        Assert.IsType<Reply.Ok>(await JoinAsync(room));
    }

    [Fact]
    public async Task One_sender_cannot_fill_the_queue_of_all()
    {
        await using var database = new RealDatabase();
        using var clock = new HeldClock();
        await using var rooms = await database.OpenAsync(clock);
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        var first = await clock.HoldAsync(room);
        var flood = new Sender.Participant(Guid.CreateVersion7());

        var replies = Enumerable.Range(0, 30).Select(i => room.SendAsync(flood, new Join("inwoner", $"Nummer {i}"))).ToArray();
        var other = JoinAsync(room);
        var refused = replies.Count(reply => reply.IsCompleted && reply.Result is Reply.Busy);
        clock.LetGo();

        Assert.Equal(10, refused);
        Assert.IsType<Reply.Ok>(await other);
        await Task.WhenAll([first, .. replies]);
    }

    [Fact]
    public async Task Who_sends_without_end_is_held_up_until_the_next_minute_and_nobody_else_is()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync(time);
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        var robot = new Sender.Participant(Guid.CreateVersion7());
        for (var i = 0; i < SenderPace.MostPerMinute; i++)
        {
            Assert.IsType<Reply.Ok>(await room.SendAsync(robot, new Join("inwoner", null)));
        }

        Assert.IsType<Reply.Busy>(await room.SendAsync(robot, new Join("inwoner", "Robot")));
        Assert.IsType<Reply.Ok>(await JoinAsync(room));
        Assert.IsType<Reply.Ok>(await room.SendAsync(new Sender.Facilitator(), new LockDoor(true)));

        time.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<Reply.Ok>(await room.SendAsync(robot, new Join("inwoner", "Robot")));
    }

    [Fact]
    public async Task A_talk_that_nobody_looks_at_is_let_go_and_opens_again_with_everything()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync(time);
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        await JoinAsync(room);
        time.Advance(UnusedRooms.After);

        Assert.Equal(1, await rooms.LetGoAsync(UnusedRooms.After));

        Assert.Equal(0, rooms.Open);
        var again = (await rooms.FindAsync(room.Id))!;
        Assert.NotSame(room, again);
        Assert.Equal(room.Session.Revision, again.Session.Revision);
        Assert.IsType<Reply.Ok>(await JoinAsync(again));
        Assert.IsType<Reply.Failed>(await JoinAsync(room));
    }

    [Fact]
    public async Task A_talk_that_somebody_looks_at_or_just_left_stays()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync(time);
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        var looking = room.Show(() => Task.CompletedTask, isFirst: false);
        time.Advance(UnusedRooms.After);

        Assert.Equal(0, await rooms.LetGoAsync(UnusedRooms.After));
        looking.Dispose();
        Assert.Equal(0, await rooms.LetGoAsync(UnusedRooms.After));
        Assert.Same(room, await rooms.FindAsync(room.Id));
    }

    [Fact]
    public async Task Letting_go_while_people_come_in_loses_nobody()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync(time);
        var id = (await rooms.CreateAsync(RealDatabase.Talk)).Room!.Id;

        // Nobody came in for no time at all: every room that has nothing waiting may go at any moment.
        var leaving = Task.Run(
            async () =>
            {
                for (var i = 0; i < 200; i++)
                {
                    await rooms.LetGoAsync(TimeSpan.Zero);
                }
            },
            TestContext.Current.CancellationToken);
        var replies = new List<Reply>();
        for (var i = 0; i < 60; i++)
        {
            replies.Add(await JoinAsync((await rooms.FindAsync(id))!));
        }

        await leaving;
        await using var check = database.NewDirectory();
        Assert.Equal(replies.Count(reply => reply is Reply.Ok), (await check.FindAsync(id))!.Session.Participants.Count);
        Assert.DoesNotContain(replies, reply => reply is not (Reply.Ok or Reply.Failed));
    }

    private static Task<Reply> JoinAsync(Room room) => room.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", null));

    /// <summary>Sends until the queue is full; gives what waits in it.</summary>
    private static async Task<List<Task<Reply>>> FillAsync(Room room)
    {
        var waiting = new List<Task<Reply>>();
        while (true)
        {
            var sent = JoinAsync(room);
            if (sent.IsCompleted && await sent is Reply.Busy)
            {
                return waiting;
            }

            waiting.Add(sent);
        }
    }
}

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
        var told = 0;
        using var before = room.Listen(() => told++);
        using var broken = room.Listen(() => throw new InvalidOperationException("broken"));
        using var after = room.Listen(() => told++);

        var reply = await room.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", null));

        Assert.IsType<Reply.Ok>(reply);
        Assert.Equal(2, told);
    }

    [Fact]
    public async Task Nothing_of_the_visit_that_opened_a_room_lives_on_in_it()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        Visit.Value = "the first visitor";
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        var seen = new List<string?>();
        using var listening = room.Listen(() => seen.Add(Visit.Value));

        await room.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", null));

        Assert.Equal([null], seen);
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
}

using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Rooms;

public class RoomTests
{
    private static readonly Sender Leader = new Sender.Facilitator();

    private static async Task<Room> NewRoomAsync(RoomDirectory rooms) => (await rooms.CreateAsync(RealDatabase.Talk)).Room!;

    private static Guid StepOf(Room room, StepKind kind) => room.Session.Agenda.First(step => step.Kind == kind).Id;

    private static async Task<Guid[]> JoinAsync(Room room, int people)
    {
        var ids = Enumerable.Range(0, people).Select(_ => Guid.CreateVersion7()).ToArray();
        var replies = await Task.WhenAll(ids.Select(id => room.SendAsync(new Sender.Participant(id), new Join("inwoner", null))));
        Assert.All(replies, reply => Assert.IsType<Reply.Ok>(reply));
        return ids;
    }

    [Fact]
    public async Task A_hundred_and_fifty_answers_at_once_are_all_stored_once()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = await NewRoomAsync(rooms);
        var people = await JoinAsync(room, 150);
        var term = StepOf(room, StepKind.Term);
        await room.SendAsync(Leader, new GoToStep(term));

        var replies = await Task.WhenAll(
            people.Select(
                (who, i) => Task.Run(() => room.SendAsync(new Sender.Participant(who), new GiveDefinition(Guid.CreateVersion7(), term, $"Betekenis {i}")))
            )
        );

        Assert.All(replies, reply => Assert.IsType<Reply.Ok>(reply));
        await using var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var stored = await db.Set<Definition>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(150, stored.Count);
        Assert.Equal(150, stored.Select(given => given.ParticipantId).Distinct().Count());
        Assert.Equal(150, stored.Select(given => given.Text).Distinct().Count());
    }

    [Fact]
    public async Task What_was_answered_is_in_the_database_and_a_new_room_knows_it()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = await NewRoomAsync(rooms);
        var people = await JoinAsync(room, 3);
        await HoldPartOfTheTalkAsync(room, people);

        await using var others = database.NewDirectory();
        var again = (await others.FindAsync(room.Id))!;

        foreach (var viewer in new Viewer[] { new Viewer.BigScreen(), new Viewer.Facilitator(), new Viewer.Participant(people[0]) })
        {
            foreach (var step in room.Session.Agenda)
            {
                Assert.Equal(room.View(viewer, step.Id), again.View(viewer, step.Id));
            }
        }

        Assert.Equal(room.Session.Revision, again.Session.Revision);
        Assert.Equal(room.Session.Timer, again.Session.Timer);
    }

    [Fact]
    public async Task The_journal_holds_every_change_and_no_name()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = await NewRoomAsync(rooms);
        await room.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", "Annemieke"));
        await HoldPartOfTheTalkAsync(room, await JoinAsync(room, 2));

        await using var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var journal = await db.Journal.AsNoTracking().OrderBy(entry => entry.Revision).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(2, journal.Count).Select(number => (long)number), journal.Select(entry => entry.Revision));
        Assert.Equal(room.Session.Revision, journal[^1].Revision);
        Assert.DoesNotContain(journal, entry => entry.Change.Contains("Annemieke", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sending_the_same_again_changes_nothing()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = await NewRoomAsync(rooms);
        var who = (await JoinAsync(room, 1))[0];
        await room.SendAsync(Leader, new GoToStep(StepOf(room, StepKind.Influence)));
        var rate = new RateInfluence(StepOf(room, StepKind.Influence), room.Session.ActorsInScope.First().Id, 4);
        await room.SendAsync(new Sender.Participant(who), rate);
        var revision = room.Session.Revision;

        var reply = await room.SendAsync(new Sender.Participant(who), rate);

        Assert.IsType<Reply.Ok>(reply);
        Assert.Equal(revision, room.Session.Revision);
        Assert.Single(room.Session.Ratings);
    }

    [Fact]
    public async Task One_refused_command_in_a_batch_harms_nobody_else()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = await NewRoomAsync(rooms);
        var people = await JoinAsync(room, 20);
        var term = StepOf(room, StepKind.Term);
        await room.SendAsync(Leader, new GoToStep(term));

        var replies = await Task.WhenAll(
            people.Select(
                (who, i) => room.SendAsync(new Sender.Participant(who), new GiveDefinition(Guid.CreateVersion7(), term, i == 7 ? "  " : $"Betekenis {i}"))
            )
        );

        Assert.IsType<TextMissing>(Assert.IsType<Reply.Refused>(replies[7]).Reason);
        Assert.Equal(19, replies.Count(reply => reply is Reply.Ok));
        Assert.Equal(19, room.Session.Contributions.Count);
    }

    [Fact]
    public async Task A_locked_database_says_not_stored_and_changes_nothing()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = await NewRoomAsync(rooms);
        var who = (await JoinAsync(room, 1))[0];
        var term = StepOf(room, StepKind.Term);
        await room.SendAsync(Leader, new GoToStep(term));
        var before = room.Session;
        var define = new GiveDefinition(Guid.CreateVersion7(), term, "Mensen om je heen");

        await using (var other = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            await other.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await other.Database.ExecuteSqlRawAsync("BEGIN IMMEDIATE", TestContext.Current.CancellationToken);
            var reply = await room.SendAsync(new Sender.Participant(who), define);
            Assert.IsType<Reply.Failed>(reply);
            Assert.Contains("Niet opgeslagen", reply.Message, StringComparison.Ordinal);
            Assert.Same(before, room.Session);
            await other.Database.ExecuteSqlRawAsync("ROLLBACK", TestContext.Current.CancellationToken);
        }

        Assert.IsType<Reply.Ok>(await room.SendAsync(new Sender.Participant(who), define));
        Assert.Single(room.Session.Contributions);
    }

    [Fact]
    public async Task A_screen_that_was_left_is_not_drawn_any_more()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = await NewRoomAsync(rooms);
        var drawn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var drawings = 0;
        var left = room.Show(() => Task.FromResult(++drawings), isFirst: true);
        using var stays = room.Show(
            () =>
            {
                drawn.TrySetResult();
                return Task.CompletedTask;
            },
            isFirst: false);
        Assert.Equal(2, room.Screens);

        left.Dispose();
        await JoinAsync(room, 1);

        // Phones come after all that are first.
        await drawn.Task;
        Assert.Equal((0, 1), (drawings, room.Screens));
    }

    [Fact]
    public async Task Every_connection_waits_for_the_disk()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        for (var i = 0; i < 3; i++)
        {
            await using var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
            await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            Assert.Equal("2", await PragmaAsync(db, "synchronous"));
            Assert.Equal("1", await PragmaAsync(db, "foreign_keys"));
            Assert.Equal("wal", await PragmaAsync(db, "journal_mode"));
        }
    }

    [Fact]
    public async Task Two_places_that_open_a_talk_at_once_get_the_same_room()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var id = (await NewRoomAsync(rooms)).Id;
        await using var others = database.NewDirectory();

        var found = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => others.FindAsync(id))));

        Assert.Single(found.Distinct());
        Assert.Null(await others.FindAsync(Guid.CreateVersion7()));
        Assert.Same(found[0], await others.FindByCodeAsync($" {JoinCode.Spaced(found[0]!.Session.Code).ToLowerInvariant()} "));
    }

    private static async Task<string?> PragmaAsync(SocialeBasisDb db, string pragma)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    private static async Task HoldPartOfTheTalkAsync(Room room, Guid[] people)
    {
        async Task Do(Sender sender, SessionCommand command) => Assert.IsType<Reply.Ok>(await room.SendAsync(sender, command));
        Sender Person(int i) => new Sender.Participant(people[i]);
        var actor = room.Session.ActorsInScope.First().Id;

        var term = StepOf(room, StepKind.Term);
        await Do(Leader, new GoToStep(term));
        await Do(Person(0), new GiveDefinition(Guid.CreateVersion7(), term, "Mensen 🌳 <b>om</b> je heen"));
        await Do(Person(0), new SetReady(term, true));
        await Do(Leader, new RevealAnswers(term, EvenFew: true));
        await Do(Leader, new Settle(term, null, Outcome.AgreedToDiffer, "Mensen en plekken", "Alleen mensen", "Noem inwoners eerst"));
        await Do(Person(1), new GiveSupport(term, SupportLevel.Concern, "te vaag"));

        var actors = StepOf(room, StepKind.Actors);
        await Do(Leader, new GoToStep(actors));
        await Do(Person(0), new NameActor(Guid.CreateVersion7(), actors, "Buurttuin"));
        await Do(Person(1), new NameActor(Guid.CreateVersion7(), actors, "buurttuin"));

        var spheres = StepOf(room, StepKind.Spheres);
        await Do(Leader, new GoToStep(spheres));
        await Do(Person(0), new PlaceActor(spheres, actor, Spheres.Personal | Spheres.Community, "daar kent men elkaar"));
        await Do(Person(1), new PlaceActor(spheres, actor, null));
        await Do(Leader, new RevealAnswers(spheres, EvenFew: true));
        await Do(Leader, new StartRound(spheres, 2));
        await Do(Person(0), new PlaceActor(spheres, actor, Spheres.None));

        var roles = StepOf(room, StepKind.Roles);
        await Do(Leader, new GoToStep(roles));
        await Do(Person(0), new ChooseRoles(roles, actor, RoleMoment.Now, RoleAnswerKind.Roles, [room.Session.Roles.Keys.First()]));
        await Do(Leader, new RevealAnswers(roles, EvenFew: true));
        await Do(Leader, new Park(Guid.CreateVersion7(), "Wie betaalt de zaal?"));
        await Do(Leader, new PauseTimer(TimeSpan.FromMinutes(3)));
    }
}

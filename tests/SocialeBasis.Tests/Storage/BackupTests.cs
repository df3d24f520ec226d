using Microsoft.Data.Sqlite;
using SocialeBasis.Domain;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Transfer;
using SocialeBasis.Web.Hosting.Operations;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Storage;

/// <summary>The restore drill, and what a copy must never do.</summary>
public class BackupTests
{
    private static readonly DateTime Now = new(2026, 3, 12, 20, 15, 0, DateTimeKind.Local);

    [Fact]
    public async Task A_copy_made_while_people_answer_holds_all_that_was_stored_before_it()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        var people = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToArray();
        await Task.WhenAll(people.Select(who => room.SendAsync(new Sender.Participant(who), new Join("inwoner", null))));
        var term = room.Session.Agenda.First(step => step.Kind is StepKind.Term).Id;
        await room.SendAsync(new Sender.Facilitator(), new GoToStep(term));
        var early = people[..20].Select(who => DefineAsync(room, who, term)).ToArray();
        await Task.WhenAll(early);
        var late = people[20..].Select(who => DefineAsync(room, who, term)).ToArray();
        var copy = $"{database.File}.copy";

        await Backup.WriteAsync(database.Connection, copy, TestContext.Current.CancellationToken);
        await Task.WhenAll(late);

        var stored = (await LoadAsync(copy, room.Id)).Contributions.Values.Select(given => given.ParticipantId).ToHashSet();
        Assert.Subset(stored, people[..20].ToHashSet());
        Assert.Equal(40, room.Session.Contributions.Count);
    }

    [Fact]
    public async Task What_was_lost_comes_back_from_a_copy_and_people_can_go_on()
    {
        await using var database = new RealDatabase();
        Domain.Session before;
        var copy = $"{database.File}.copy";
        await using (var rooms = await database.OpenAsync())
        {
            before = (await rooms.ImportAsync(WholeTalk.Make(closed: false).Value))!.Session;
            await Backup.WriteAsync(database.Connection, copy, TestContext.Current.CancellationToken);
        }

        await database.BreakAsync();
        var (trouble, aside) = await Restore.PutBackAsync(copy, database.File, Now);

        Assert.Null(trouble);
        Assert.Equal($"{database.File}.voor-herstel-20260312-201500", aside);
        Assert.True(File.Exists(aside));
        await using var again = await database.OpenAsync();
        var room = (await again.FindAsync(before.Id))!;
        Examples.SameTalk.Check(before, room.Session);
        Assert.IsType<Reply.Ok>(await room.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", null)));
    }

    [Fact]
    public async Task Every_part_of_a_talk_is_read_back_as_it_was()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var first = WholeTalk.Make(closed: false).Value;
        await database.Store.AddAsync(first, cancellation: TestContext.Current.CancellationToken);
        Examples.SameTalk.Check(first, (await database.Store.LoadAsync(first.Id, TestContext.Current.CancellationToken))!);

        var next = WholeFollowUp.Make(closed: false).Value;
        var room = (await rooms.ImportAsync(next))!;
        Examples.SameTalk.Check(
            next with
            {
                Id = room.Id,
                Code = room.Session.Code,
                LeadKey = room.Session.LeadKey,
                ScreenKey = room.Session.ScreenKey,
            },
            room.Session
        );

        Assert.NotEmpty(room.Session.ReportTexts);
        await room.SendAsync(new Sender.Facilitator(), new ConfirmReport(false, []));
        await room.SendAsync(new Sender.Facilitator(), new ShowReportSection("woordenlijst", true));
        Examples.SameTalk.Check(room.Session, (await database.Store.LoadAsync(room.Id, TestContext.Current.CancellationToken))!);
    }

    [Fact]
    public async Task A_copy_that_is_no_copy_is_refused_and_the_database_stays()
    {
        await using var database = new RealDatabase();
        await using (await database.OpenAsync())
        {
        }

        var notes = $"{database.File}.txt";
        await File.WriteAllTextAsync(notes, new string('x', 5000), TestContext.Current.CancellationToken);
        var before = await database.BytesAsync();

        Assert.Equal((DatabaseTrouble.Damaged, null), await Restore.PutBackAsync(notes, database.File, Now));

        Assert.Equal(before, await database.BytesAsync());
    }

    [Fact]
    public async Task A_copy_never_takes_the_place_of_another_file()
    {
        await using var database = new RealDatabase();
        await using (await database.OpenAsync())
        {
        }

        var there = $"{database.File}.copy";
        await File.WriteAllTextAsync(there, "mine", TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<IOException>(() => Backup.WriteAsync(database.Connection, there, TestContext.Current.CancellationToken));

        Assert.Equal("mine", await File.ReadAllTextAsync(there, TestContext.Current.CancellationToken));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(there)!, $"*{Backup.Unfinished}"));
    }

    private static Task<Reply> DefineAsync(Room room, Guid who, Guid term) =>
        room.SendAsync(new Sender.Participant(who), new GiveDefinition(Guid.CreateVersion7(), term, $"Betekenis van {who}"));

    private static async Task<Domain.Session> LoadAsync(string file, Guid talk)
    {
        await using var copy = new RealDatabase(file);
        return (await copy.Store.LoadAsync(talk))!;
    }
}

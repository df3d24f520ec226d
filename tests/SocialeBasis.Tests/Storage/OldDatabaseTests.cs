using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Storage;

namespace SocialeBasis.Tests.Storage;

/// <summary>An update never costs anybody their talk: databases of every release are opened by today's code.</summary>
public class OldDatabaseTests
{
    private static readonly Guid Talk = new("01A20E93-1C83-7098-BFBC-9329A30F1441");

    [Fact]
    public async Task A_database_of_version_0_1_is_brought_up_to_date_with_everything_in_it()
    {
        await using var database = new RealDatabase();
        await database.ExecuteAsync(await ScriptAsync("schema-0.1.sql"));

        Assert.Equal((null, false), await database.Services.OpenDatabaseAsync(TestContext.Current.CancellationToken));

        await using var rooms = database.NewDirectory();
        var room = (await rooms.FindAsync(Talk))!;
        var session = room.Session;
        Assert.Equal(["Annemieke", null], session.Participants.Values.Select(who => who.Name).OrderByDescending(name => name));
        Assert.Equal(
            ["Dat niemand alleen eet", "Elke maand samen eten", "Mensen die elkaar kennen", "Opgelucht"],
            session.Contributions.Values.Select(given => given.Text).Order(StringComparer.Ordinal));
        Assert.Equal("Wat er al was", Assert.Single(session.Settlements.Values).Text.OtherVoice);
        Assert.Equal(4, Assert.Single(session.Ratings.Values).Value);
        Assert.Equal("Voor iedereen", Assert.Single(session.Placements.Values).Reason);
        Assert.Equal(SupportLevel.Concern, Assert.Single(session.Supports.Values).Level);
        Assert.All(new[] { session.Mentions.Count, session.RoleAnswers.Count, session.Roles.Count, session.Dots.Count, session.Ready.Count, session.Parked.Count }, count => Assert.Equal(1, count));
        var hopes = Assert.IsType<HopesView>(room.View(new Viewer.BigScreen(), session.Agenda.Single(step => step.Kind is StepKind.Hope).Id).Step);
        Assert.Equal((true, 1), (hopes.DotsAreShown, hopes.Hopes.Sum(hope => hope.Dots)));
        Assert.All(session.Agenda, step => Assert.NotNull(room.View(new Viewer.Facilitator(), step.Id)));
    }

    [Fact]
    public async Task A_talk_of_version_0_1_goes_on()
    {
        await using var database = new RealDatabase();
        await database.ExecuteAsync(await ScriptAsync("schema-0.1.sql"));
        await database.Services.OpenDatabaseAsync(TestContext.Current.CancellationToken);
        await using var rooms = database.NewDirectory();
        var room = (await rooms.FindAsync(Talk))!;
        var newcomer = new Sender.Participant(Guid.CreateVersion7());

        Assert.IsType<Reply.Ok>(await room.SendAsync(newcomer, new Join("inwoner", null)));
        Assert.IsType<Reply.Ok>(await room.SendAsync(newcomer, new GiveClosingWord(Guid.CreateVersion7(), room.Session.CurrentStepId, "Verder", "")));

        await using var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, await db.Set<ClosingWord>().CountAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> ScriptAsync(string name)
    {
        using var reader = new StreamReader(typeof(OldDatabaseTests).Assembly.GetManifestResourceStream(name)!);
        return await reader.ReadToEndAsync();
    }
}

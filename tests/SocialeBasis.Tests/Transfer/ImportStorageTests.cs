using System.Collections.Immutable;
using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Tests.Examples;
using SocialeBasis.Tests.Lead;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.Lead;
using SocialeBasis.Web.Prepare;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Transfer;

/// <summary>A talk from a file in the database and on the screens.</summary>
public sealed class ImportStorageTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_talk_from_a_file_is_stored_whole_in_an_empty_database_and_read_back_the_same(bool followUp)
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var talk = Files.Read(TalkExport.Of(ShownTalk.Of(followUp ? WholeFollowUp.Make().Value : ExampleVoorbeeld.Make())));
        var room = (await rooms.ImportAsync(talk))!;

        Assert.NotEqual(talk.Id, room.Id);
        SameTalk.Check(
            talk with
            {
                Id = room.Id,
                Code = room.Session.Code,
                LeadKey = room.Session.LeadKey,
                ScreenKey = room.Session.ScreenKey,
            },
            (await database.Store.LoadAsync(room.Id, Xunit.TestContext.Current.CancellationToken))!
        );
        Assert.Equal(
            followUp,
            room.Session
                is
            {
                Earlier: not null,
                AgreementChecks.Count: > 0,
                AssumptionChecks.Count: > 0,
                ReportTexts.Count: > 0,
                LeftOutSections.Count: > 0,
                ReportConfirmation: not null
            }
        );
        Assert.Equal(followUp, room.Session.ShownMoves.Count == 0);
        Assert.NotEmpty(room.Session.StepResponses);
        Assert.Equal(TalkExport.Of(ShownTalk.Of(talk)), TalkExport.Of(ShownTalk.Of(room.Session)));
        var line = Assert.Single(await database.Store.ListAsync(cancellation: Xunit.TestContext.Current.CancellationToken));
        Assert.Equal((talk.Setup.Title, talk.Present.Count()), (line.Title, line.People));
    }

    // By hand, with -explicit on: it takes the disk for a while. It is one transaction, and on a slow machine others wait longer than they may.
    [Fact(Explicit = true)]
    public async Task While_the_largest_talk_that_a_file_can_hold_comes_in_what_people_send_in_another_is_stored_or_said_not_to_be()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var other = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        var talk = Files.ThereAndBack(ExampleVoorbeeld.Make());
        var (step, now) = (talk.CurrentStepId, talk.CreatedUtc);
        var people = Enumerable.Range(0, TalkBuilder.MostAnswers / 300).Select(_ => Guid.CreateVersion7()).ToList();
        var actors = Enumerable.Range(0, 300).Select(_ => Guid.CreateVersion7()).ToList();
        talk = talk with
        {
            Placements = people
                .SelectMany(who => actors.Select(actor => new Placement(step, who, actor, 1, Spheres.Personal, "", now)))
                .ToImmutableDictionary(SessionRules.KeyOf),
        };

        var coming = Task.Run(() => rooms.ImportAsync(talk), Xunit.TestContext.Current.CancellationToken);
        var replies = new List<Reply>();
        while (!coming.IsCompleted)
        {
            replies.Add(await other.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", null)));
            await Task.Delay(100, Xunit.TestContext.Current.CancellationToken);
        }

        Assert.NotNull(await coming);
        Assert.All(replies, reply => Assert.True(reply is Reply.Ok or Reply.Failed or Reply.Refused));
        var stored = (await database.Store.LoadAsync(other.Id, Xunit.TestContext.Current.CancellationToken))!;
        Assert.Equal(replies.Count(reply => reply is Reply.Ok), stored.Participants.Count);
    }

    [Fact]
    public async Task In_the_list_and_on_its_page_a_talk_from_a_file_says_that_it_is_one()
    {
        await using var stage = await LeadStage.SetAsync();
        var room = (await stage.Rooms.ImportAsync(Files.ThereAndBack(WholeTalk.Make().Value)))!;

        var list = stage.Open<TalksPage>();
        list.WaitForAssertion(() =>
            Assert.Contains("ingelezen uit een bestand", list.Find($"a[href='/regie/{room.Id}']").Closest("li")!.TextContent, StringComparison.Ordinal)
        );
        Assert.Equal("/regie/inlezen", list.FindAll("a").Single(link => link.TextContent == "Lees een gesprek in").GetAttribute("href"));

        var page = stage.Open<LeadPage>(with => with.Add(lead => lead.Id, room.Id));
        page.WaitForElement("h1");
        Assert.Contains("Dit gesprek komt uit een bestand", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Heropen", page.Markup, StringComparison.Ordinal);
        Assert.Contains(page.FindAll("button"), button => button.TextContent == "Maak een kopie");
    }

    [Fact]
    public void What_moved_between_rounds_is_what_the_group_saw()
    {
        var talk = ExampleVoorbeeld.Make();
        var (before, after) = (Moves(talk), Moves(Files.ThereAndBack(talk)));
        Assert.Contains(before, move => move.Move!.Changed > 0);
        Assert.Equal(before, after);

        List<(string Name, RoundMove? Move)> Moves(Domain.Session one) =>
            [
                .. (
                    (InfluenceView)SessionView.For(one, new Viewer.BigScreen(), one.Agenda.First(step => step.Kind is StepKind.Influence).Id).Step
                ).Results.Select(result => (result.Name, result.Move)),
            ];
    }
}

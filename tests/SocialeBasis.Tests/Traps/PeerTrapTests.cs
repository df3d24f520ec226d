using System.Text.Json;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Content;
using SocialeBasis.Tests.Reports;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Traps;

/// <summary>
/// Traps that teams of comparable tools fell into, one test each, by the name of the trap. Those that need a browser stand in
/// the stories: what a page holds, typing during an update, reloading, and a clock that is wrong.
/// </summary>
public sealed class PeerTrapTests
{
    private const string Secret = "GEHEIM-9K";

    [Fact]
    public void Css_blur_or_hidden_fields_leak()
    {
        var given = Given.Session(StepKind.Term).Joined(2).At(StepKind.Term).Says(0, step => new GiveDefinition(Guid.NewGuid(), step, Secret));
        foreach (var viewer in new Viewer[] { new Viewer.Participant(given.People[1]), new Viewer.BigScreen(), new Viewer.Facilitator() })
        {
            var view = SessionView.For(given.Value, viewer);
            Assert.DoesNotContain(Secret, JsonSerializer.Serialize(view) + JsonSerializer.Serialize(view.Step, view.Step.GetType()), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Reload_is_a_second_participant_or_vote()
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Influence).Joined(1).At(StepKind.Influence);
        var church = given.Actor("Kerk");
        for (var i = 0; i < 3; i++)
        {
            given.Send(new Sender.Participant(given.People[0]), new Join("inwoner", null)).Says(0, step => new RateInfluence(step, church, 4));
        }

        Assert.Single(given.Value.Participants);
        Assert.Single(given.Value.Ratings);
    }

    [Fact]
    public void A_new_round_deletes()
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Influence).Joined(1).At(StepKind.Influence);
        var church = given.Actor("Kerk");
        given.Says(0, step => new RateInfluence(step, church, 2)).Revealed().NextRound().Says(0, step => new RateInfluence(step, church, 5));
        Assert.Equal([2, 5], given.Value.Ratings.Values.OrderBy(rating => rating.Round).Select(rating => rating.Value!.Value));
    }

    [Fact]
    public void A_non_numeric_answer_breaks_the_middle()
    {
        var counts = RatingCounts.FromVotes([1, null, 5, null]);
        Assert.Equal((2, 2, 3.0), (counts.N, counts.Unknown, Quartiles.MedianOf(counts)));
    }

    [Fact]
    public void An_export_leaks_names_or_hidden_results()
    {
        var given = Given.Session(StepKind.Term, StepKind.Hope).Joined("inwoner", "NAAM-VAN-ANNA").Joined().At(StepKind.Term)
            .Says(0, step => new GiveDefinition(Guid.NewGuid(), step, "Getoond.")).Revealed()
            .At(StepKind.Hope).Says(1, step => new GiveHope(Guid.NewGuid(), step, Secret, Spheres.Personal, null, HopeReasons.None));
        var text = Report.TextOf(Report.Of(given));
        Assert.Contains("Getoond.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NAAM-VAN-ANNA", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ended_early_is_an_empty_summary()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Term, StepKind.Spheres, StepKind.Agreements).Joined(2).At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(Guid.NewGuid(), step, $"Tekst {i}.")).Revealed().Settled("Elkaar kennen.").Lead(new CloseSession());
        var report = Report.Of(given);
        Assert.Contains("Elkaar kennen.", string.Join('\n', Report.TextOf(report.Part(SectionIds.InShort)!)), StringComparison.Ordinal);
        Assert.NotNull(report.Part(SectionIds.Words));
        Assert.Null(report.Part(SectionIds.Belongs));
    }

    [Fact]
    public async Task The_facilitators_laptop_drops_and_the_session_dies()
    {
        await using var database = new RealDatabase();
        Guid id;
        await using (var rooms = await database.OpenAsync())
        {
            id = (await rooms.CreateAsync(RealDatabase.Talk)).Room!.Id;
            var room = (await rooms.FindAsync(id))!;
            await room.SendAsync(new Sender.Facilitator(), new GoToStep(room.Session.Agenda.ElementAt(1).Id));
        }

        await using var later = database.NewDirectory();
        var again = (await later.FindAsync(id))!;
        Assert.Equal(StepKind.Term, again.Session.CurrentStep.Kind);
        Assert.IsType<Reply.Ok>(await again.SendAsync(new Sender.Facilitator(), new RevealAnswers(again.Session.CurrentStepId, EvenFew: true)));
    }

    [Fact]
    public async Task Sqlite_is_locked_with_100_clients()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        var people = Enumerable.Range(0, 150).Select(_ => Guid.CreateVersion7()).ToList();
        var joined = await Task.WhenAll(people.Select(who => room.SendAsync(new Sender.Participant(who), new Join("inwoner", null))));
        Assert.All(joined, reply => Assert.IsType<Reply.Ok>(reply));
        var term = room.Session.Agenda.First(step => step.Kind is StepKind.Term).Id;
        await room.SendAsync(new Sender.Facilitator(), new GoToStep(term));
        var given = await Task.WhenAll(
            people.Select(who => room.SendAsync(new Sender.Participant(who), new GiveDefinition(Guid.CreateVersion7(), term, "Iets.")))
        );
        Assert.All(given, reply => Assert.IsType<Reply.Ok>(reply));
        Assert.Equal(150, (await database.Store.LoadAsync(room.Id, TestContext.Current.CancellationToken))!.Contributions.Count);
    }

    [Fact]
    public void A_word_cloud_hides_rare_words()
    {
        var given = Given
            .Session(StepKind.Term)
            .Joined(20)
            .At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(Guid.NewGuid(), step, i == 13 ? "Kwetsbaarheid." : "Buren en buren."))
            .Revealed();
        foreach (var viewer in new Viewer[] { new Viewer.BigScreen(), new Viewer.Participant(given.People[0]), new Viewer.Facilitator() })
        {
            Assert.Contains(((TermView)SessionView.For(given.Value, viewer).Step).Texts, text => text.Text == "Kwetsbaarheid.");
        }

        Assert.Contains("Kwetsbaarheid.", Report.TextOf(Report.Of(given)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, 7, 2)]
    [InlineData(8, 3, 2)]
    [InlineData(12, 3, 3)]
    public void Group_results_by_subtraction(int first, int second, int third)
    {
        var given = Given
            .Session(setup => setup, ["Kerk"], null, StepKind.Influence)
            .Joined(first, "gemeente")
            .Joined(second, "welzijnsorganisatie")
            .Joined(third)
            .At(StepKind.Influence);
        var church = given.Actor("Kerk");
        given.EverybodySays((step, i) => new RateInfluence(step, church, (i % 5) + 1)).Revealed();
        var result = ((InfluenceView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Results.Single();
        var left = result.Counts.Answered - result.ByPerspective.Sum(part => part.Counts.Answered);
        Assert.NotEmpty(result.ByPerspective);
        Assert.True(left >= given.Value.Setup.GroupThreshold);
    }
}

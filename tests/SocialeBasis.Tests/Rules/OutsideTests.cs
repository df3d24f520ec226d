using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Tests.Reports;
using SocialeBasis.Tests.Transfer;

namespace SocialeBasis.Tests.Rules;

/// <summary><em>Niet aan ons</em>: what has influence too without anybody here having it in hand (C17).</summary>
public class OutsideTests
{
    private const string Rents = "De huren gaan omhoog.";

    private static Given Talk()
    {
        var talk = Given.Session(setup => setup, actors: ["Kerk"], steps: [StepKind.Influence, StepKind.Agreements]).Joined(6).At(StepKind.Influence);
        talk.EverybodySays((step, person) => new RateInfluence(step, talk.Actor("Kerk"), 1 + (person % 5)));
        return talk.Says(0, step => new GiveOutsideFactor(talk.NewId(), step, Rents));
    }

    private static InfluenceView View(Given talk, Viewer viewer) => (InfluenceView)SessionView.For(talk.Value, viewer).Step;

    [Fact]
    public void Nobody_reads_it_before_it_is_shown_and_everybody_after()
    {
        var talk = Talk();
        Assert.Empty(View(talk, new Viewer.BigScreen()).Outside);
        Assert.Empty(View(talk, new Viewer.Facilitator()).Outside);
        Assert.Empty(View(talk, new Viewer.Participant(talk.People[1])).Outside);
        Assert.Equal(Rents, View(talk, new Viewer.Participant(talk.People[0])).YourOutside.Single().Text);
        Assert.DoesNotContain(Rents, Report.TextOf(Report.Of(talk)), StringComparison.Ordinal);

        talk.Revealed();
        Assert.Equal(Rents, View(talk, new Viewer.BigScreen()).Outside.Single().Text.Text);
        Assert.True(View(talk, new Viewer.Participant(talk.People[0])).Outside.Single().Text.IsYours);
        Assert.IsType<RatingClosed>(
            ((Decision.Rejected)talk.Try(new Sender.Participant(talk.People[1]), new GiveOutsideFactor(talk.NewId(), talk.StepId, "Te laat."))).Reason);
    }

    [Fact]
    public void What_is_hidden_or_taken_back_stands_nowhere_and_the_facilitator_can_bring_it_back()
    {
        var talk = Talk().Revealed();
        var id = talk.Text(Rents);
        talk.Lead(new HideContribution(id, true));
        Assert.Empty(View(talk, new Viewer.BigScreen()).Outside);
        Assert.True(View(talk, new Viewer.Facilitator()).Outside.Single().Text.IsHidden);
        Assert.IsType<UnknownSubject>(((Decision.Rejected)talk.Try(new Sender.Facilitator(), new TakeToAgreements(id))).Reason);
        Assert.DoesNotContain(Rents, Files.Text(TalkExport.Of(ShownTalk.Of(talk.Value))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_facilitator_writes_down_the_rule_and_it_is_printed_and_in_the_file()
    {
        var talk = Talk().Revealed();
        talk.Lead(new NoteOutside(talk.Text(Rents), "Huurregels van het rijk"));
        Assert.Equal("Huurregels van het rijk", View(talk, new Viewer.BigScreen()).Outside.Single().Concerns);
        var report = Report.Of(talk);
        Assert.Contains(report.AllSections, section => section.Heading == "Niet aan ons");
        Assert.Contains($"{Rents} | Huurregels van het rijk", Report.TextOf(report), StringComparison.Ordinal);
        var file = Files.Text(TalkExport.Of(ShownTalk.Of(talk.Value)));
        Assert.Equal(file, Files.Text(TalkExport.Of(ShownTalk.Of(Files.ThereAndBack(talk.Value)))));
        Assert.Contains("Huurregels van het rijk", file, StringComparison.Ordinal);

        talk.Lead(new NoteOutside(talk.Text(Rents), ""));
        Assert.Equal("", View(talk, new Viewer.BigScreen()).Outside.Single().Concerns);
    }

    [Fact]
    public void One_press_makes_it_a_proposal_of_the_group_and_another_press_makes_no_second()
    {
        var talk = Talk().Revealed();
        talk.Lead(new NoteOutside(talk.Text(Rents), "Wonen")).Lead(new TakeToAgreements(talk.Text(Rents)));
        var proposal = talk.Value.Contributions.Values.OfType<Proposal>().Single();
        Assert.Equal((Contribution.ByTheGroup, $"We kaarten dit aan bij Wonen: {Rents}"), (proposal.ParticipantId, proposal.Text));
        Assert.Equal(Decision.Nothing, talk.Try(new Sender.Facilitator(), new TakeToAgreements(talk.Text(Rents))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_proposal_goes_with_the_words_it_came_from_until_it_was_settled(bool isSettled)
    {
        var talk = Talk().Revealed();
        var rents = talk.Text(Rents);
        talk.Lead(new TakeToAgreements(rents)).Lead(new NoteOutside(rents, "Wonen"));
        Assert.Equal(Decision.Nothing, talk.Try(new Sender.Facilitator(), new TakeToAgreements(rents)));
        var influence = talk.StepId;
        talk.At(StepKind.Agreements).Lead(step => new RevealAnswers(step, EvenFew: true));
        if (isSettled)
        {
            talk.Settled("Wij vragen het de corporatie.", "", "", talk.Value.Contributions.Values.OfType<Proposal>().Single().Id);
        }

        talk.Lead(new GoToStep(influence)).Says(0, _ => new WithdrawContribution(rents));
        var proposals = ((AgreementsView)SessionView.For(talk.Value, new Viewer.BigScreen(), talk.Value.Agenda.Single(one => one.Kind is StepKind.Agreements).Id).Step).Proposals;
        Assert.Equal(isSettled ? 1 : 0, proposals.Count);
    }

    [Fact]
    public void Who_takes_it_back_after_the_reveal_was_heard_all_the_same()
    {
        var talk = Given.Session(setup => setup, actors: ["Kerk"], steps: [StepKind.Influence]).Joined(6).At(StepKind.Influence);
        talk.Says(0, step => new GiveOutsideFactor(talk.NewId(), step, Rents));
        talk.EverybodySays((step, person) => person > 0 ? new RateInfluence(step, talk.Actor("Kerk"), 3) : null).Revealed();
        var heard = Response.Heard(talk.Value, talk.Value.CurrentStep)!;
        Assert.Equal(6, heard.Count);
        talk.Says(0, _ => new WithdrawContribution(talk.Text(Rents)));
        Assert.True(heard.SetEquals(Response.Heard(talk.Value, talk.Value.CurrentStep)!));
    }

    [Fact]
    public void A_few_who_wrote_are_not_shown_without_asking()
    {
        var talk = Given.Session(setup => setup, actors: ["Kerk"], steps: [StepKind.Influence]).Joined(8).At(StepKind.Influence);
        talk.Says(0, step => new GiveOutsideFactor(talk.NewId(), step, Rents));
        Assert.IsType<FewAnswered>(((Decision.Rejected)talk.Try(new Sender.Facilitator(), new RevealAnswers(talk.StepId))).Reason);
    }

    [Fact]
    public void There_is_an_end_to_what_one_person_can_name()
    {
        var talk = Given.Session(setup => setup, actors: ["Kerk"], steps: [StepKind.Influence]).Joined(1).At(StepKind.Influence);
        for (var i = 0; i < OutsideFactor.MostEach; i++)
        {
            talk.Says(0, step => new GiveOutsideFactor(talk.NewId(), step, "Nog iets."));
        }

        Assert.IsType<TooMany>(
            ((Decision.Rejected)talk.Try(new Sender.Participant(talk.People[0]), new GiveOutsideFactor(talk.NewId(), talk.StepId, "En nog iets."))).Reason);
    }
}

using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>Tables, people without a device, onlookers, and the pace.</summary>
public sealed class HallTests
{
    [Fact]
    public void A_device_of_a_table_gives_one_voice_whatever_its_number_of_people()
    {
        var given = new RulesGiven().Do(Person(0), new Join("inwoner", null) { People = 6, Table = "3" }).At(StepKind.Influence)
            .Do(Person(0), new RateInfluence(Step(StepKind.Influence), Doctor, 4)).Do(Leader, new RevealAnswers(Step(StepKind.Influence), EvenFew: true));
        var view = SessionView.For(given.Now, new Viewer.BigScreen());
        Assert.Equal(1, ((InfluenceView)view.Step).Results.Single().Counts.N);
        Assert.Equal((3, 8), (view.Total, view.PeopleAtDevices));
    }

    [Fact]
    public void A_card_of_a_group_stands_beside_the_own_card_of_who_sends_it()
    {
        var given = new RulesGiven().At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("own"), Step(StepKind.Term), "Van mij."))
            .Do(Person(0), new GiveDefinition(Id("ours"), Step(StepKind.Term), "Van ons.") { People = 4, Differed = "Of de kerk erbij hoort." });
        var own = (TermView)SessionView.For(given.Now, new Viewer.Participant(Who(0))).Step;
        Assert.Equal(("Van mij.", "Van ons.", 4), (own.Yours?.Text, own.YoursTogether?.Text, own.YoursTogether?.People));
        given.Do(Leader, new RevealAnswers(Step(StepKind.Term), EvenFew: true));
        Assert.Contains(
            ((TermView)SessionView.For(given.Now, new Viewer.BigScreen()).Step).Texts,
            text => text is { People: 4, Differed: "Of de kerk erbij hoort." }
        );
        given.Refuses<NotPossibleHere>(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Te veel.") { People = 13 });
    }

    [Fact]
    public void Who_types_for_another_makes_a_person_of_its_own_and_only_their_typist_speaks_for_them()
    {
        var given = new RulesGiven().Do(Person(0), new TypeFor(Who(50), "gemeente", "Opa")).At(StepKind.Influence)
            .Do(Person(0), new RateInfluence(Step(StepKind.Influence), Doctor, 1))
            .Do(Person(0), new OnBehalfOf(Who(50), new RateInfluence(Step(StepKind.Influence), Doctor, 5)));
        given.Refuses<NotPossibleHere>(Person(1), new OnBehalfOf(Who(50), new RateInfluence(Step(StepKind.Influence), Doctor, 3)));
        given.Refuses<NotPossibleHere>(Person(0), new OnBehalfOf(Who(1), new RateInfluence(Step(StepKind.Influence), Doctor, 3)));
        given.Refuses<NotPossibleHere>(Person(0), new OnBehalfOf(Who(50), new OnBehalfOf(Who(50), new SetReady(Step(StepKind.Influence), true))));
        given.Refuses<NotAllowed>(Person(0), new OnBehalfOf(Who(50), new RevealAnswers(Step(StepKind.Influence), EvenFew: true)));
        given.Do(Leader, new RevealAnswers(Step(StepKind.Influence), EvenFew: true));
        var view = SessionView.For(given.Now, new Viewer.Participant(Who(0)));
        Assert.Equal(2, ((InfluenceView)view.Step).Results.Single().Counts.N);
        Assert.Equal((4, "Opa"), (view.Total, view.You!.TypesFor.Single().Name));
    }

    [Fact]
    public void Onlookers_never_count_and_answer_nothing()
    {
        var given = new RulesGiven().Do(Person(7), new Join("inwoner", null) { Observes = true }).At(StepKind.Term);
        var view = SessionView.For(given.Now, new Viewer.BigScreen());
        Assert.Equal((3, 1), (view.Total, view.Observers));
        given.Refuses<OnlyLooksOn>(Person(7), new SetReady(Step(StepKind.Term), true));
        given.Refuses<OnlyLooksOn>(Person(7), new GiveDefinition(Id("x"), Step(StepKind.Term), "Iets."));
        Assert.Equal(4, SessionView.For(given.Do(Person(7), new Join("inwoner", null)).Now, new Viewer.BigScreen()).Total);
    }

    [Fact]
    public void Asking_for_a_slower_pace_tells_the_facilitator_how_many_and_nobody_who()
    {
        var given = new RulesGiven().At(StepKind.Term).Do(Person(0), new AskSlower(Step(StepKind.Term), true));
        var lead = SessionView.For(given.Now, new Viewer.Facilitator()).Lead!;
        Assert.Equal(1, lead.AskSlower);
        Assert.Contains(lead.Prompts, prompt => prompt.Title.Contains("langzamer", StringComparison.Ordinal));
        Assert.Equal(
            SessionView.For(new RulesGiven().At(StepKind.Term).Now, new Viewer.Participant(Who(1))),
            SessionView.For(given.Now, new Viewer.Participant(Who(1)))
        );
        Assert.Equal(0, SessionView.For(given.Do(Leader, new SeenSlower(Step(StepKind.Term))).Now, new Viewer.Facilitator()).Lead!.AskSlower);
    }

    [Fact]
    public void One_two_four_all_goes_through_its_circles_with_a_time_for_each()
    {
        var given = new RulesGiven().Do(Leader, new SetMethod(Step(StepKind.Term), StepMethod.OneTwoFourAll)).At(StepKind.Term);
        Assert.Equal(given.Clock.AddMinutes(1), given.Now.Timer?.EndsUtc);
        given.Do(Leader, new SetCircle(Step(StepKind.Term), 2));
        Assert.Equal(given.Clock.AddMinutes(2), given.Now.Timer?.EndsUtc);
        given.Do(Leader, new SetCircle(Step(StepKind.Term), 4));
        Assert.Equal((4, given.Clock.AddMinutes(4)), (SessionView.For(given.Now, new Viewer.BigScreen()).Step.Frame.Circle, given.Now.Timer!.EndsUtc!.Value));
        given.Refuses<NotPossibleHere>(Leader, new SetCircle(Step(StepKind.Term), 3));
        given.Do(Leader, new RevealAnswers(Step(StepKind.Term), EvenFew: true)).Refuses<NotPossibleHere>(Leader, new SetCircle(Step(StepKind.Term), 2));
    }

    [Fact]
    public void Who_was_not_heard_and_who_is_ready_is_said_of_groups_that_may_stand_apart_only()
    {
        var given = new RulesGiven().At(StepKind.Term).Do(Person(1), new GiveDefinition(Id("x"), Step(StepKind.Term), "Iets."));
        Assert.Empty(SessionView.For(given.Now, new Viewer.Facilitator()).Lead!.Heard);
        Assert.All(SessionView.For(given.Now, new Viewer.Facilitator()).People, people => Assert.Null(people.Ready));
        for (var more = 10; more < 20; more++)
        {
            given.Do(Person(more), new Join(more < 15 ? "gemeente" : "inwoner", null) { Table = more < 15 ? "1" : "" });
        }

        var heard = SessionView.For(given.Now, new Viewer.Facilitator()).Lead!.Heard;
        Assert.Contains(heard, line => line is { Name: "Gemeente", IsTable: false, Heard: 1 });

        // The table cuts the municipality in five and a few: those few would be told.
        Assert.DoesNotContain(heard, line => line.IsTable);
        Assert.Null(SessionView.For(given.Now, new Viewer.BigScreen()).Lead);
    }

    [Fact]
    public void A_late_comer_enters_the_current_step()
    {
        var given = new RulesGiven().At(StepKind.Hope).Do(Person(9), new Join("inwoner", null));
        Assert.Equal(StepKind.Hope, SessionView.For(given.Now, new Viewer.Participant(Who(9))).Step.Kind);
        given.Do(Person(9), CommandCases.Hope(Id("late")));
    }

    [Fact]
    public void A_talk_closes_only_when_the_parking_lot_is_empty()
    {
        var given = new RulesGiven().Do(Leader, new Park(Id("p"), "De bus."));
        given.Refuses<ParkedItemsOpen>(Leader, new CloseSession());
        given.Refuses<ReasonMissing>(Leader, new ResolveParked(Id("p"), ParkedEnd.Lapsed));
        given.Do(Leader, new ResolveParked(Id("p"), ParkedEnd.TakenOn, "Belt de vervoerder.", "Anna", new DateOnly(2026, 5, 1)));
        Assert.Equal("Anna pakt dit op, voor 1 mei 2026. Belt de vervoerder.", given.Now.Parked[Id("p")].EndInWords);
        Assert.True(given.Closed().Now.IsClosed);
    }
}

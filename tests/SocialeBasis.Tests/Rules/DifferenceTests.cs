using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>Difference becomes visible, is talked about and is kept.</summary>
public sealed class DifferenceTests
{
    [Fact]
    public void Who_does_not_choose_again_still_thinks_what_they_thought()
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Influence).Joined(6).At(StepKind.Influence);
        given.EverybodySays((step, i) => new RateInfluence(step, given.Actor("Kerk"), i == 5 ? 5 : 2)).Revealed().NextRound()
            .EverybodySays((step, i) => i == 5 ? null : new RateInfluence(step, given.Actor("Kerk"), i == 0 ? 4 : 2)).Revealed();
        var result = ((InfluenceView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Results.Single();
        Assert.Equal(new RatingCounts(0, 4, 0, 1, 1), result.Counts);
        Assert.Equal(new RatingCounts(0, 5, 0, 0, 1), result.Before);
        Assert.Equal((5, 1), (result.Move!.Again, result.Move.Changed));
        Assert.StartsWith("1 persoon koos iets anders dan eerst.", result.Move.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_third_round_keeps_both_earlier_ones()
    {
        var given = new RulesGiven().At(StepKind.Influence);
        for (var round = 1; round <= 3; round++)
        {
            given.Do(Person(0), Rate(round)).Do(Leader, new RevealAnswers(Step(StepKind.Influence), EvenFew: true));
            if (round < 3)
            {
                given.Do(Leader, new StartRound(Step(StepKind.Influence), round + 1));
            }
        }

        var result = ((InfluenceView)SessionView.For(given.Now, new Viewer.BigScreen()).Step).Results.Single();
        Assert.Equal([new(1, 0, 0, 0, 0), new(0, 1, 0, 0, 0), new(0, 0, 1, 0, 0)], result.Rounds);
    }

    [Fact]
    public void Own_earlier_choices_are_shown_to_their_owner_only()
    {
        var given = new RulesGiven()
            .At(StepKind.Roles)
            .Do(Person(0), new ChooseRoles(Step(StepKind.Roles), Doctor, RoleMoment.Now, RoleAnswerKind.Roles, [Connector]))
            .Do(Leader, new RevealAnswers(Step(StepKind.Roles), EvenFew: true))
            .Do(Leader, new StartRound(Step(StepKind.Roles), 2));
        Assert.Single(((RolesView)SessionView.For(given.Now, new Viewer.Participant(Who(0))).Step).YoursBefore);
        Assert.Empty(((RolesView)SessionView.For(given.Now, new Viewer.Participant(Who(1))).Step).YoursBefore);
        Assert.Empty(((RolesView)SessionView.For(given.Now, new Viewer.Facilitator()).Step).YoursBefore);
    }

    [Fact]
    public void What_differs_most_stands_on_top_and_only_after_the_reveal()
    {
        var given = Given.Session(setup => setup, ["Kerk", "Buurthuis"], null, StepKind.Influence).Joined(8).At(StepKind.Influence);
        var (church, house) = (given.Actor("Kerk"), given.Actor("Buurthuis"));
        given.EverybodySays((step, _) => new RateInfluence(step, church, 1)).EverybodySays((step, i) => new RateInfluence(step, house, i < 4 ? 1 : 5));
        Assert.Empty(SessionView.For(given.Value, new Viewer.Facilitator()).Step.Discuss);
        given.Revealed();
        Assert.Equal([new DiscussItem(house, "Buurthuis", "twee kampen")], SessionView.For(given.Value, new Viewer.BigScreen()).Step.Discuss);
    }

    [Fact]
    public void A_difference_keeps_its_kind_and_what_was_heard_and_saying_nothing_takes_it_away()
    {
        var given = new RulesGiven()
            .Revealed(StepKind.Spheres)
            .Do(Leader, new NoteDifference(Step(StepKind.Spheres), Doctor, DifferenceKinds.Word | DifferenceKinds.Interest, "We bedoelen een andere dokter."));
        Assert.Equal("We bedoelen een andere dokter.", SessionView.For(given.Now, new Viewer.BigScreen()).Step.NoteOf(Doctor)?.Heard);
        given.Do(Leader, new NoteDifference(Step(StepKind.Spheres), Doctor, DifferenceKinds.None, " "));
        Assert.Null(SessionView.For(given.Now, new Viewer.BigScreen()).Step.NoteOf(Doctor));
        new RulesGiven()
            .At(StepKind.Spheres)
            .Refuses<NotRevealedYet>(Leader, new NoteDifference(Step(StepKind.Spheres), Doctor, DifferenceKinds.Word, "Te vroeg."));
    }

    [Fact]
    public void An_actor_that_is_split_stands_beside_its_variant_each_with_its_own_place()
    {
        var variant = Id("actor/wijkdokter");
        var given = new RulesGiven().Do(Leader, new NameActor(Id("actor/kerk"), Step(StepKind.Actors), "Kerk")).Revealed(StepKind.Spheres)
            .Do(Leader, new SplitActor(Doctor, variant, "Huisarts die meedoet in de wijk"))
            .Do(Leader, new Settle(Step(StepKind.Spheres), Doctor, Outcome.Agreed, "", Area: Spheres.None))
            .Do(Leader, new Settle(Step(StepKind.Spheres), variant, Outcome.Agreed, "", Area: Spheres.Institutional));
        var results = ((SpheresView)SessionView.For(given.Now, new Viewer.BigScreen()).Step).Results;
        Assert.Equal(["Huisarts", "Huisarts die meedoet in de wijk", "Kerk"], results.Select(result => result.Name));
        Assert.Equal([Spheres.None, Spheres.Institutional], results.Take(2).Select(result => result.Area!.Value));
        Assert.Equal("Huisarts", results[1].VariantOfName);
        given.Refuses<ActorExists>(Leader, new SplitActor(Doctor, Id("another"), "huisarts die meedoet in de WIJK"));
    }

    [Fact]
    public void A_grey_actor_that_was_not_asked_becomes_something_to_do()
    {
        var given = new RulesGiven()
            .Revealed(StepKind.Spheres)
            .Do(Leader, new NoteGreyZone(Step(StepKind.Spheres), Doctor, "Iedereen komt er.", "Medische zorg.", "Meer overleg.", Asked.NotYet))
            .At(StepKind.Agreements);
        Assert.Contains(SessionView.For(given.Now, new Viewer.Facilitator()).Lead!.Prompts, prompt => prompt.Title == "Nog niet gevraagd: Huisarts");
    }

    [Fact]
    public void Consent_is_seen_by_nobody_until_it_is_shown_and_other_words_ask_again()
    {
        var term = Step(StepKind.Term);
        var given = new RulesGiven().Revealed(StepKind.Term).Do(Leader, new Settle(term, null, Outcome.Agreed, "Eerst."))
            .Do(Person(0), new GiveSupport(term, SupportLevel.Objection, "Te vaag.")).Do(Person(1), new GiveSupport(term, SupportLevel.Behind));
        var hidden = Support(given);
        Assert.Equal((false, 2, 0, 0), (hidden.IsShown, hidden.Answered, hidden.Total, hidden.Objections.Count));
        given.Do(Leader, new ShowConsent(term, EvenFew: true));
        Assert.Equal((1, "Te vaag."), (Support(given).Behind, Support(given).Objections.Single()));
        given.Do(Leader, new Settle(term, null, Outcome.Agreed, "Eerst.", "Een ander."));
        Assert.Equal(2, Support(given).Answered);
        given.Do(Leader, new Settle(term, null, Outcome.Agreed, "Daarna."));
        Assert.Equal((false, 0), (Support(given).IsShown, Support(given).Answered));
    }

    [Fact]
    public void Hands_are_counted_without_names_and_shown_when_the_question_is_closed()
    {
        var given = new RulesGiven().Revealed(StepKind.Term).Do(Leader, new AskWhoRecognises(Id("ask"), Step(StepKind.Term), "Niemand kent elkaar."))
            .Do(Person(0), new RaiseHand(Id("ask"), true)).Do(Person(1), new RaiseHand(Id("ask"), true));
        Assert.Equal(0, SessionView.For(given.Now, new Viewer.BigScreen()).Step.Frame.Recognitions.Single().Hands);
        Assert.Equal(0, SessionView.For(given.Now, new Viewer.Facilitator()).Step.Frame.Recognitions.Single().Hands);
        given.Do(Leader, new CloseRecognition(Id("ask"))).Refuses<UnknownSubject>(Person(2), new RaiseHand(Id("ask"), true));
        Assert.Equal(2, SessionView.For(given.Now, new Viewer.Participant(Who(2))).Step.Frame.Recognitions.Single().Hands);
    }

    [Fact]
    public void A_hand_is_raised_only_while_the_group_is_at_the_step_where_it_was_asked()
    {
        var given = new RulesGiven()
            .Revealed(StepKind.Term)
            .Do(Leader, new AskWhoRecognises(Id("ask"), Step(StepKind.Term), "Niemand kent elkaar."))
            .At(StepKind.Hope);
        given.Refuses<StepNotOpen>(Person(0), new RaiseHand(Id("ask"), true));
        Assert.Equal(1, given.At(StepKind.Term).ChangesOf(Person(0), new RaiseHand(Id("ask"), true)));
    }

    [Fact]
    public void Grouping_hopes_is_undone_without_a_trace_in_the_hopes()
    {
        var given = new RulesGiven()
            .At(StepKind.Hope)
            .Do(Person(0), CommandCases.Hope(Id("a")))
            .Do(Person(1), CommandCases.Hope(Id("b"), "Dat er koffie is."))
            .Do(Leader, new RevealAnswers(Step(StepKind.Hope), EvenFew: true));
        var before = given.Now.Contributions;
        given
            .Do(Leader, new NameHopeGroup(Id("g"), Step(StepKind.Hope), "Samen"))
            .Do(Leader, new GroupHope(Id("a"), Id("g")))
            .Do(Leader, new GroupHope(Id("b"), Id("g")))
            .Do(Person(2), new GiveDot(Id("a"), true))
            .Do(Person(2), new GiveDot(Id("b"), true))
            .Do(Leader, new NoteClash(Id("c"), Step(StepKind.Hope), Id("a"), Id("g"), ""))
            .Do(Leader, new ShowDots(Step(StepKind.Hope), EvenFew: true));
        var view = (HopesView)SessionView.For(given.Now, new Viewer.BigScreen()).Step;
        Assert.Equal((2, 2), (view.Groups.Single().HopeIds.Count, view.Groups.Single().Dots));
        Assert.Single(view.Clashes);
        given.Do(Leader, new GroupHope(Id("a"), null));
        Assert.Equal([Id("b")], ((HopesView)SessionView.For(given.Now, new Viewer.BigScreen()).Step).Groups.Single().HopeIds);
        given.Do(Leader, new DropHopeGroup(Id("g")));
        Assert.Empty(((HopesView)SessionView.For(given.Now, new Viewer.BigScreen()).Step).Clashes);
        Assert.Same(before, given.Now.Contributions);
    }

    [Fact]
    public void Roles_that_rub_are_named_as_a_prompt_and_an_actor_with_own_money_is_not_steered()
    {
        var client = new Role(Id("r/client"), 0, "Geeft opdracht", "", "opdrachtgever");
        var partner = new Role(Id("r/partner"), 1, "Werkt samen", "", "partner");
        var given = Given.Session(setup => setup, ["Gemeente"], [client, partner], StepKind.Roles).Joined(4).At(StepKind.Roles);
        var government = given.Actor("Gemeente");
        given.EverybodySays((step, _) => new ChooseRoles(step, government, RoleMoment.Now, RoleAnswerKind.Roles, [client.Id, partner.Id])).Revealed();
        var result = ((RolesView)SessionView.For(given.Value, new Viewer.Facilitator()).Step).Results.Single();
        Assert.Contains("Opdracht geven en partner zijn", result.Clashes);
        Assert.True(result.IsSteerable);
        Assert.Contains(
            SessionView.For(given.Value, new Viewer.Facilitator()).Lead!.Prompts,
            prompt => prompt.Title == "Gemeente: opdracht geven en partner zijn"
        );
        given.Lead(new SetFunding(government, Funding.Own));
        Assert.False(((RolesView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Results.Single().IsSteerable);
    }

    private static SupportView Support(RulesGiven given) => SessionView.For(given.Now, new Viewer.Facilitator()).Step.Settled!.Support;

    private static RateInfluence Rate(int value) => new(Step(StepKind.Influence), Doctor, value);
}

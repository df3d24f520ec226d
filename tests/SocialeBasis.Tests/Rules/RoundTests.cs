using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

public sealed class RoundTests
{
    [Fact]
    public void Choices_are_frozen_once_they_were_shown()
    {
        new RulesGiven().Revealed(StepKind.Influence).Refuses<RatingClosed>(Person(0), new RateInfluence(Step(StepKind.Influence), Doctor, 3));
        new RulesGiven().Revealed(StepKind.Spheres).Refuses<RatingClosed>(Person(0), new PlaceActor(Step(StepKind.Spheres), Doctor, null));
        new RulesGiven().Revealed(StepKind.Spheres).Refuses<RatingClosed>(Person(0), new ClearPlacement(Step(StepKind.Spheres), Doctor));
        new RulesGiven()
            .Revealed(StepKind.Roles)
            .Refuses<RatingClosed>(Person(0), new ChooseRoles(Step(StepKind.Roles), Doctor, RoleMoment.Now, RoleAnswerKind.Unknown, []));
        new RulesGiven().Revealed(StepKind.Roles).Refuses<RatingClosed>(Person(0), new ClearRoles(Step(StepKind.Roles), Doctor, RoleMoment.Now));
    }

    [Fact]
    public void Late_words_still_come_in_after_the_reveal()
    {
        var given = new RulesGiven().Revealed(StepKind.Term).Do(Person(0), new GiveDefinition(Id("late"), Step(StepKind.Term), "Nog een."));
        Assert.Single(((TermView)SessionView.For(given.Now, new Viewer.BigScreen()).Step).Texts);
    }

    [Fact]
    public void A_rating_given_twice_counts_once_and_the_last_holds()
    {
        var given = new RulesGiven()
            .At(StepKind.Influence)
            .Do(Person(0), Rating(2))
            .Do(Person(0), Rating(4))
            .Do(Leader, new RevealAnswers(Step(StepKind.Influence), EvenFew: true));
        var result = Assert.Single(Influence(given).Results);
        Assert.Equal((1, 1), (result.Counts.N, result.Counts.Four));
    }

    [Fact]
    public void A_new_round_keeps_the_earlier_answers_and_shows_them_beside_the_new()
    {
        var given = new RulesGiven().At(StepKind.Influence).Do(Person(0), Rating(2)).Do(Leader, new RevealAnswers(Step(StepKind.Influence), EvenFew: true))
            .Do(Leader, new StartRound(Step(StepKind.Influence), 2)).Do(Person(0), Rating(5));
        Assert.Equal(1, Assert.Single(Influence(given).Results).Counts.Two);
        given.Do(Leader, new RevealAnswers(Step(StepKind.Influence), EvenFew: true));
        var result = Assert.Single(Influence(given).Results);
        Assert.Equal((1, 1, 1), (result.Counts.Five, result.Before?.Two, result.Changed));
        Assert.Equal(2, given.Now.Ratings.Count);
    }

    [Fact]
    public void Words_of_an_earlier_round_are_not_overwritten_under_the_same_id()
    {
        var given = new RulesGiven().At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Eerst."))
            .Do(Leader, new RevealAnswers(Step(StepKind.Term), EvenFew: true)).Do(Leader, new StartRound(Step(StepKind.Term), 2));
        given.Refuses<UnknownSubject>(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Daarna."));
        given.Do(Person(0), new GiveDefinition(Id("y"), Step(StepKind.Term), "Daarna."));
        Assert.Equal(["Daarna.", "Eerst."], given.Now.Contributions.Values.Select(given => given.Text).Order());
    }

    [Fact]
    public void A_second_meaning_in_one_round_replaces_the_first()
    {
        var given = new RulesGiven().At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Eerst."))
            .Do(Person(0), new GiveDefinition(Id("y"), Step(StepKind.Term), "Daarna."));
        Assert.Equal("Daarna.", Assert.Single(given.Now.Contributions.Values).Text);
    }

    [Fact]
    public void A_round_waits_for_the_reveal_and_is_not_skipped()
    {
        var given = new RulesGiven().At(StepKind.Term);
        given.Refuses<NotRevealedYet>(Leader, new StartRound(Step(StepKind.Term), 2));
        given.Do(Leader, new RevealAnswers(Step(StepKind.Term), EvenFew: true)).Refuses<NotPossibleHere>(Leader, new StartRound(Step(StepKind.Term), 3));
        new RulesGiven()
            .Do(Leader, new RevealAnswers(Step(StepKind.Arrival), EvenFew: true))
            .Refuses<NotPossibleHere>(Leader, new StartRound(Step(StepKind.Arrival), 2));
    }

    [Fact]
    public void Going_back_keeps_the_answers_and_what_was_shown()
    {
        var given = new RulesGiven().At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Zo."))
            .Do(Leader, new RevealAnswers(Step(StepKind.Term), EvenFew: true)).At(StepKind.Hope).At(StepKind.Term);
        Assert.True(given.Now.CurrentStep.IsRevealed);
        Assert.Single(((TermView)SessionView.For(given.Now, new Viewer.BigScreen()).Step).Texts);
        Assert.Null(given.Now.Timer);
    }

    [Fact]
    public void Every_version_of_a_settled_text_is_kept()
    {
        var settle = new Settle(Step(StepKind.Term), null, Outcome.Agreed, "Eerst.");
        var given = new RulesGiven().Revealed(StepKind.Term).Do(Leader, settle).Do(Leader, settle with { Agreed = "Daarna." });
        Assert.Equal((2, "Daarna."), (given.Now.Settlements.Count, given.Now.SettlementOf(Step(StepKind.Term))?.Text.Agreed));
    }

    [Fact]
    public void What_was_shown_of_a_removed_participant_stays_and_what_was_not_goes_with_them()
    {
        var given = new RulesGiven().At(StepKind.Influence).Do(Person(0), Rating(2)).Do(Leader, new RevealAnswers(Step(StepKind.Influence), EvenFew: true));
        Assert.Equal(1, Influence(given.Do(Leader, new RemoveParticipant(Who(0), false))).Results.Single().Counts.N);
        Assert.Equal(1, Influence(given.Do(Leader, new RemoveParticipant(Who(0), true))).Results.Single().Counts.N);
        given
            .Do(Leader, new StartRound(Step(StepKind.Influence), 2))
            .Do(Person(1), Rating(3))
            .Do(Leader, new RemoveParticipant(Who(1), true))
            .Do(Leader, new RevealAnswers(Step(StepKind.Influence), EvenFew: true));
        Assert.Equal((1, 2), (Influence(given).Results.Single().Counts.N, given.Now.Ratings.Values.Single().Value!.Value));
        given.Refuses<ParticipantWasRemoved>(Person(0), Rating(3));
    }

    [Fact]
    public void Answers_about_an_actor_that_was_joined_count_for_the_other_once_per_person()
    {
        var second = Id("actor/dokter");
        var given = new RulesGiven().Do(Leader, new NameActor(second, Step(StepKind.Actors), "De dokter")).At(StepKind.Influence)
            .Do(Person(0), Rating(2)).Do(Person(0), Rating(5) with { ActorId = second }).Do(Person(1), Rating(4) with { ActorId = second })
            .Do(Leader, new MergeActors(second, Doctor));
        Assert.Equal(
            (Doctor, 4),
            ((InfluenceView)SessionView.For(given.Now, new Viewer.Participant(Who(1))).Step).Yours.Select(own => (own.ActorId, own.Value!.Value)).Single()
        );
        given.Do(Leader, new RevealAnswers(Step(StepKind.Influence), EvenFew: true));
        var result = Assert.Single(Influence(given).Results);
        Assert.Equal((2, 1, 1), (result.Counts.N, result.Counts.Two, result.Counts.Four));
    }

    private static RateInfluence Rating(int value) => new(Step(StepKind.Influence), Doctor, value);

    private static InfluenceView Influence(RulesGiven given) => (InfluenceView)SessionView.For(given.Now, new Viewer.BigScreen()).Step;
}

using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>The list of actors: hidden until it is shown, one list after that.</summary>
public sealed class ActorSecrecyTests
{
    private static readonly Guid Kerk = Id("actor/kerk");
    private static readonly NameActor Named = new(Kerk, Step(StepKind.Actors), "Kerk");

    [Fact]
    public void Before_the_reveal_naming_the_same_actor_counts_and_tells_nothing()
    {
        var given = new RulesGiven().At(StepKind.Actors).Do(Person(0), Named).Do(Person(1), Named with { ActorId = Id("actor/other"), Name = "Kerk" });
        Assert.Single(given.Now.Actors.Values, actor => actor.Name == "Kerk");
        Assert.Equal(2, given.Do(Leader, new RevealAnswers(Step(StepKind.Actors), EvenFew: true)).Now.Mentions.Count);
    }

    [Fact]
    public void Before_the_reveal_the_facilitator_is_not_told_either()
    {
        var ours = new NameActor(Id("actor/of-leader"), Step(StepKind.Actors), "KERK!");
        var given = new RulesGiven().At(StepKind.Actors).Do(Person(0), Named);
        Assert.Equal(1, given.ChangesOf(Leader, new RenameActor(Doctor, "kerk")));
        given.Do(Leader, ours);
        Assert.Equal(["Huisarts", "KERK!"], Shown(given).Select(line => line.Name));
        Assert.Equal(0, given.ChangesOf(Leader, ours));
        Assert.Equal(0, given.ChangesOf(Person(0), Named));
        Assert.Equal(1, Shown(given.Do(Leader, new RevealAnswers(Step(StepKind.Actors), EvenFew: true))).Single(line => line.Id == ours.ActorId).Mentions);
    }

    [Fact]
    public void After_the_reveal_it_offers_to_join_the_one_on_the_list()
    {
        var given = new RulesGiven().At(StepKind.Actors).Do(Person(0), Named).Do(Leader, new RevealAnswers(Step(StepKind.Actors), EvenFew: true));
        var again = Named with { ActorId = Id("actor/other"), Name = "kerk" };
        given.Refuses<ActorExists>(Person(1), again);
        given.Do(Person(1), again with { JoinExisting = true });
        Assert.Equal(2, Shown(given).Single(line => line.Id == Kerk).Mentions);
        Assert.Equal(0, given.ChangesOf(Person(1), again));
    }

    [Fact]
    public void Names_of_a_list_that_was_not_shown_are_no_rows_in_other_steps()
    {
        var given = new RulesGiven().At(StepKind.Actors).Do(Person(0), Named).At(StepKind.Spheres);
        Assert.Equal(["Huisarts"], given.Now.ActorsInScope.Select(actor => actor.Name));
        given.At(StepKind.Actors).Do(Leader, new RevealAnswers(Step(StepKind.Actors), EvenFew: true)).At(StepKind.Spheres);
        Assert.Equal(["Huisarts", "Kerk"], given.Now.ActorsInScope.Select(actor => actor.Name));
    }

    [Fact]
    public void Names_of_a_second_list_stay_hidden_while_the_first_was_shown()
    {
        var second = Id("step/second-list");
        var given = new RulesGiven().Revealed(StepKind.Actors)
            .Do(Leader, new AddStep(second, StepKind.Actors, null, 10, 9)).Do(Leader, new GoToStep(second))
            .Do(Person(0), Named with { StepId = second });
        var first = (ActorsView)SessionView.For(given.Now, new Viewer.BigScreen(), Step(StepKind.Actors)).Step;
        Assert.DoesNotContain(first.Actors, line => line.Name == "Kerk");
        Assert.DoesNotContain(given.Now.ActorsInScope, actor => actor.Name == "Kerk");
    }

    [Fact]
    public void A_list_of_actors_has_no_hidden_second_round() =>
        new RulesGiven().Revealed(StepKind.Actors).Refuses<NotPossibleHere>(Leader, new StartRound(Step(StepKind.Actors), 2));

    [Fact]
    public void An_actor_that_nobody_names_any_more_is_no_row()
    {
        var given = new RulesGiven().At(StepKind.Actors).Do(Person(0), Named).Do(Leader, new RevealAnswers(Step(StepKind.Actors), EvenFew: true));
        given.Do(Person(0), new UnnameActor(Step(StepKind.Actors), Kerk));
        Assert.DoesNotContain(given.Now.ActorsInScope, actor => actor.Id == Kerk);
    }

    [Fact]
    public void A_step_in_which_actors_were_named_is_not_removed() =>
        new RulesGiven().At(StepKind.Actors).Do(Person(0), Named).At(StepKind.Hope).Refuses<StepHasAnswers>(Leader, new RemoveStep(Step(StepKind.Actors)));

    [Fact]
    public void Joined_actors_are_one_and_the_times_they_were_named_add_up_whoever_named_both()
    {
        var chapel = Id("actor/kapel");
        var given = new RulesGiven().At(StepKind.Actors).Do(Person(0), Named).Do(Person(0), new NameActor(chapel, Step(StepKind.Actors), "Kapel"))
            .Do(Person(1), new NameActor(chapel, Step(StepKind.Actors), "Kapel")).Do(Leader, new RevealAnswers(Step(StepKind.Actors), EvenFew: true))
            .Do(Leader, new MergeActors(chapel, Kerk));
        Assert.Equal(3, Shown(given).Single(line => line.Id == Kerk).Mentions);
        Assert.DoesNotContain(Shown(given), line => line.Id == chapel);
        Assert.Equal(Kerk, given.Now.ActorFor(chapel)?.Id);
        given.Refuses<NotPossibleHere>(Leader, new MergeActors(Kerk, chapel));
    }

    private static IEnumerable<ActorLine> Shown(RulesGiven given) =>
        ((ActorsView)SessionView.For(given.Now, new Viewer.BigScreen(), Step(StepKind.Actors)).Step).Actors;
}

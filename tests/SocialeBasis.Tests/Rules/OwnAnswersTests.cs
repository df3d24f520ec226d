using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Tests.Rules;

public class OwnAnswersTests
{
    private static Given Talk() => Given.Session(
            setup => setup,
            actors: ["Huisarts"],
            steps: [StepKind.Term, StepKind.Actors, StepKind.Spheres, StepKind.Hope, StepKind.Influence, StepKind.Roles, StepKind.Agreements, StepKind.Closing])
        .Joined(2);

    [Fact]
    public void Everything_that_somebody_gave_stands_in_it_and_nothing_that_others_gave()
    {
        var talk = Filled();

        var own = Of(talk, 0);
        Assert.Equal(
            [StepKind.Term, StepKind.Actors, StepKind.Spheres, StepKind.Hope, StepKind.Influence, StepKind.Roles, StepKind.Agreements, StepKind.Closing],
            own.Steps.Select(step => step.Kind));
        var all = own.Steps.SelectMany(step => step.Answers).ToList();
        Assert.Equal(["Betekenis van 0", "Wens van 0", "Voorstel van 0", "Woord van 0"], all.OfType<OwnContribution>().Select(text => text.Given.Text));
        Assert.Equal("Actor van 0", Assert.Single(all.OfType<OwnMention>()).ActorName);
        Assert.Equal((Spheres.Personal, "Reden van 0"), (Assert.Single(all.OfType<OwnPlacement>()) is var place ? (place.Area, place.Reason) : default));
        Assert.Equal(4, Assert.Single(all.OfType<OwnRating>()).Value);
        Assert.Equal(["Voert uit"], Assert.Single(all.OfType<OwnRoles>()).Roles);
        Assert.Equal("Wens van 1", Assert.Single(all.OfType<OwnDot>()).Hope);
        Assert.Equal(("Voorstel van 1", "Zorg van 0"), (Assert.Single(all.OfType<OwnSupport>()) is var support ? (support.Proposal, support.Reason) : default));

        // A dot and a concern are about what somebody else said, once it was shown; nothing else of them is here.
        var text = own.ToString() + string.Join(' ', all.Select(answer => answer.ToString()));
        foreach (var other in new[] { "Betekenis van 1", "Actor van 1", "Reden van 1", "Woord van 1", "Zorg van 1" })
        {
            Assert.DoesNotContain(other, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_can_be_taken_back_is_what_the_rules_take_back_and_then_it_is_gone()
    {
        var talk = Talk().At(StepKind.Term).Says(0, step => new GiveDefinition(Id(1), step, "Betekenis van 0"));
        var command = Assert.Single(Of(talk, 0).Steps.SelectMany(step => step.Answers)).TakeBack;

        talk.Says(0, _ => command!);
        Assert.Empty(Of(talk, 0).Steps);
    }

    [Theory]
    [InlineData(StepKind.Spheres)]
    [InlineData(StepKind.Influence)]
    [InlineData(StepKind.Roles)]
    public void Until_it_is_shown_every_choice_can_be_taken_back_and_then_nobody_counts_it(StepKind kind)
    {
        var talk = Talk().At(kind);
        talk.EverybodySays((step, _) => kind switch
        {
            StepKind.Spheres => new PlaceActor(step, talk.Actor("Huisarts"), Spheres.Personal),
            StepKind.Influence => new RateInfluence(step, talk.Actor("Huisarts"), 4),
            _ => new ChooseRoles(step, talk.Actor("Huisarts"), RoleMoment.Now, RoleAnswerKind.NoRoleOnPurpose, []),
        });

        talk.Says(0, _ => Assert.Single(Assert.Single(Of(talk, 0).Steps).Answers).TakeBack!);

        Assert.Empty(Of(talk, 0).Steps);
        Assert.Single(Of(talk, 1).Steps);
        var shown = SessionView.For(talk.Revealed().Value, new Viewer.BigScreen(), talk.StepId).Step;
        Assert.Equal(1, shown switch
        {
            SpheresView spheres => Assert.Single(spheres.Results).Counts.Sum(),
            InfluenceView influence => Assert.Single(influence.Results).Counts.N,
            _ => Assert.Single(((RolesView)shown).Results).NowAnswered,
        });
    }

    [Fact]
    public void How_far_one_goes_along_can_be_taken_back_while_the_step_is_open()
    {
        var talk = Filled().At(StepKind.Agreements);
        var support = Assert.Single(Of(talk, 0).Steps.SelectMany(step => step.Answers).OfType<OwnSupport>());

        talk.Says(0, _ => support.TakeBack!);

        Assert.Empty(Of(talk, 0).Steps.SelectMany(step => step.Answers).OfType<OwnSupport>());
        Assert.Single(Of(talk, 1).Steps.SelectMany(step => step.Answers).OfType<OwnSupport>());
        Assert.Null(Assert.Single(Of(talk.At(StepKind.Closing), 1).Steps.SelectMany(step => step.Answers).OfType<OwnSupport>()).TakeBack);
    }

    [Fact]
    public void Nothing_can_be_taken_back_that_the_rules_would_refuse()
    {
        var talk = Filled();
        Assert.All(Of(talk, 0).Steps.Where(step => step.Kind is not StepKind.Closing).SelectMany(step => step.Answers), answer => Assert.Null(answer.TakeBack));
        talk.Lead(new CloseSession());
        Assert.All(Of(talk, 0).Steps.SelectMany(step => step.Answers), answer => Assert.Null(answer.TakeBack));
    }

    [Fact]
    public void Earlier_rounds_stand_there_too_and_only_the_present_one_can_be_cleared()
    {
        var talk = Talk().At(StepKind.Spheres);
        PlaceActor Huisarts(Guid step, Spheres area) => new(step, talk.Actor("Huisarts"), area);
        talk.Says(0, step => Huisarts(step, Spheres.Personal)).Revealed().NextRound().Says(0, step => Huisarts(step, Spheres.Community));

        var answers = Assert.Single(Of(talk, 0).Steps).Answers.Cast<OwnPlacement>().ToList();
        Assert.Equal([(1, Spheres.Personal), (2, Spheres.Community)], answers.Select(answer => (answer.Round, answer.Area!.Value)));
        Assert.Null(answers[0].TakeBack);
        Assert.IsType<ClearPlacement>(answers[1].TakeBack);
    }

    [Fact]
    public void A_hope_that_was_hidden_is_not_shown_under_its_dot()
    {
        var talk = Filled().At(StepKind.Hope).Lead(new HideContribution(Id(21), true));
        Assert.Null(Assert.Single(Of(talk, 0).Steps.SelectMany(step => step.Answers).OfType<OwnDot>()).Hope);
    }

    [Fact]
    public void What_somebody_typed_is_known_as_theirs_in_the_step_where_they_gave_it_only()
    {
        var talk = Filled();
        var own = Of(talk, 0);
        var steps = talk.Value.Agenda.ToDictionary(step => step.Kind, step => step.Id);
        foreach (var (kind, text) in new[]
        {
            (StepKind.Term, "Betekenis van 0"), (StepKind.Actors, "Actor van 0"), (StepKind.Spheres, " Reden van 0"), (StepKind.Hope, "Wens van 0 "),
            (StepKind.Agreements, "Voorstel van 0"), (StepKind.Agreements, "Zorg van 0"), (StepKind.Closing, "Woord van 0"),
        })
        {
            Assert.True(own.Holds(steps[kind], text), text);
            Assert.False(own.Holds(steps[StepKind.Influence], text), text);
            Assert.False(Of(talk, 1).Holds(steps[kind], text), text);
        }
    }

    [Fact]
    public void Who_never_joined_gave_nothing() => Assert.Empty(OwnAnswers.For(Filled().Value, Guid.NewGuid(), DateTime.UnixEpoch).Steps);

    private static Given Filled()
    {
        var talk = Talk()
            .At(StepKind.Term).EverybodySays((step, i) => new GiveDefinition(Id(i), step, $"Betekenis van {i}"))
            .At(StepKind.Actors).EverybodySays((step, i) => new NameActor(Id(10 + i), step, $"Actor van {i}")).Revealed();
        var huisarts = talk.Actor("Huisarts");
        return talk
            .At(StepKind.Spheres).EverybodySays((step, i) => new PlaceActor(step, huisarts, Spheres.Personal, $"Reden van {i}"))
            .At(StepKind.Hope).EverybodySays((step, i) => new GiveHope(Id(20 + i), step, $"Wens van {i}", Spheres.Personal, null, HopeReasons.Other)).Revealed()
            .Says(0, _ => new GiveDot(Id(21), true))
            .At(StepKind.Influence)
            .EverybodySays((step, i) => new RateInfluence(step, huisarts, 4 - i))
            .At(StepKind.Roles)
            .Says(
                0,
                step => new ChooseRoles(
                    step,
                    huisarts,
                    RoleMoment.Now,
                    RoleAnswerKind.Roles,
                    [talk.Value.Roles.Values.Single(role => role.Name == "Voert uit").Id]
                )
            )
            .At(StepKind.Agreements)
            .EverybodySays((step, i) => new GiveProposal(Id(30 + i), step, $"Voorstel van {i}"))
            .Revealed()
            .Says(0, _ => new GiveSupport(Id(31), SupportLevel.Concern, "Zorg van 0"))
            .Says(1, _ => new GiveSupport(Id(30), SupportLevel.Concern, "Zorg van 1"))
            .At(StepKind.Closing)
            .EverybodySays((step, i) => new GiveClosingWord(Id(40 + i), step, $"Woord van {i}", ""))
            .Revealed();
    }

    private static OwnAnswers Of(Given talk, int person) => OwnAnswers.For(talk.Value, talk.People[person], talk.Now);

    private static Guid Id(int number) => new(number, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
}

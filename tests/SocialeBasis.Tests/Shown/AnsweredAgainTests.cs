using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;

namespace SocialeBasis.Tests.Shown;

/// <summary>Decision 29: what fewer people than the threshold say again is not to be read off the difference between two rounds.</summary>
public sealed class AnsweredAgainTests
{
    private const string Held = "Er kozen te weinig mensen opnieuw. Hun eerste antwoord blijft staan.";

    [Fact]
    public void Who_chooses_again_alone_is_counted_with_what_they_said_before()
    {
        var given = Placed(8).Says(0, step => new PlaceActor(step, Kerk, Spheres.Personal, "Ik bedenk me.")).Revealed();
        var (now, before) = (Result(given), given.Value);
        Assert.Equal(now.CountsBefore, now.Counts);
        Assert.Equal((0, 0, Held), (now.Move!.Again, now.Move.Changed, now.Move.Sentence));
        Assert.DoesNotContain(now.Reasons, reason => reason.Text.Length > 0);
        Assert.DoesNotContain("Ik bedenk me", System.Text.Encoding.UTF8.GetString(TalkExport.Of(ShownTalk.Of(before))), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_the_same_when_nobody_chose_again() => Assert.Equal(Held, Result(Placed(8).Revealed()).Move!.Sentence);

    [Fact]
    public void What_they_said_comes_in_once_enough_others_chose_again_as_well()
    {
        var given = Placed(8).Says(0, step => new PlaceActor(step, Kerk, Spheres.Personal)).Revealed().NextRound();
        given.EverybodySays((step, i) => i is > 0 and < 5 ? new PlaceActor(step, Kerk, i == 1 ? Spheres.Personal : Spheres.Community) : null).Revealed();
        var now = Result(given);
        Assert.Equal((5, 2), (now.Move!.Again, now.Move.Changed));
        Assert.Equal((6, 2), (now.Counts.Max(), now.Counts.Where(people => people > 0).Min()));
        Assert.Equal(8, now.CountsBefore!.Max());
    }

    [Fact]
    public void Nor_do_people_who_are_taken_out_leave_somebody_alone_with_it()
    {
        var given = Placed(6);
        for (var person = 1; person < 6; person++)
        {
            given.Lead(new RemoveParticipant(given.People[person], false));
        }

        given.Says(0, step => new PlaceActor(step, Kerk, Spheres.Personal)).Lead(step => new RevealAnswers(step));
        Assert.Equal(Result(given).CountsBefore, Result(given).Counts);
    }

    [Fact]
    public void Whoever_was_taken_out_with_what_was_not_shown_never_comes_in_with_it()
    {
        var given = Placed(8).Says(0, step => new PlaceActor(step, Kerk, Spheres.Personal)).Revealed();
        given.Lead(new RemoveParticipant(given.People[0], true)).NextRound();
        given.EverybodySays((step, i) => i > 0 ? new PlaceActor(step, Kerk, Spheres.Community) : null).Revealed();
        Assert.Equal(8, Result(given).Counts.Max());
    }

    [Fact]
    public void In_a_small_group_everybody_together_may_change()
    {
        var given = Placed(4).EverybodySays((step, _) => new PlaceActor(step, Kerk, Spheres.Personal)).Lead(step => new RevealAnswers(step));
        Assert.Equal((4, 4), (Result(given).Move!.Again, Result(given).Move!.Changed));
    }

    [Fact]
    public void A_group_does_not_stand_apart_when_few_of_it_chose_again()
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Spheres).Joined(6, "gemeente").Joined(6).At(StepKind.Spheres);
        given.EverybodySays((step, _) => new PlaceActor(step, Kerk, Spheres.Community)).Revealed();
        Assert.Equal(2, Result(given).ByGroup.Count);
        given.NextRound().EverybodySays((step, i) => i > 4 ? new PlaceActor(step, Kerk, Spheres.Personal) : null).Revealed();
        Assert.Equal(7, Result(given).Move!.Changed);
        Assert.Empty(Result(given).ByGroup);
    }

    [Fact]
    public void Somebody_whose_answer_comes_for_the_first_time_does_not_hide_among_who_chose_again()
    {
        var given = Placed(8).Joined();
        given.EverybodySays((step, i) => i > 4 ? new PlaceActor(step, Kerk, Spheres.Personal) : null).Revealed();
        Assert.Equal((8, 0), (Result(given).Counts.Sum(), Result(given).Move!.Changed));
    }

    [Fact]
    public void From_a_round_in_which_nobody_answered_nothing_moved()
    {
        var placed = Given.Session(setup => setup, ["Kerk"], null, StepKind.Spheres).Joined(6).At(StepKind.Spheres).Revealed().NextRound();
        placed.EverybodySays((step, _) => new PlaceActor(step, Kerk, Spheres.Community)).Revealed();
        Assert.Equal((null, null), (Result(placed).CountsBefore, Result(placed).Move));

        var rated = Given.Session(setup => setup, ["Kerk"], null, StepKind.Influence).Joined(6).At(StepKind.Influence).Revealed().NextRound();
        rated.EverybodySays((step, _) => new RateInfluence(step, Kerk, 4, InfluenceKinds.None)).Revealed();
        var rating = Assert.Single(ShownTalk.Of(rated.Value).Ratings(rated.Value.Steps[rated.StepId]));
        Assert.Equal((null, null, 1), (rating.Before, rating.Move, rating.Rounds.Count));
    }

    private static Guid Kerk { get; } = Given.Session(setup => setup, ["Kerk"], null, StepKind.Spheres).Actor("Kerk");

    // A further round of a talk in which everybody put it in the same place.
    private static Given Placed(int people)
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Spheres).Joined(people).At(StepKind.Spheres);
        return given.EverybodySays((step, _) => new PlaceActor(step, Kerk, Spheres.Community)).Lead(step => new RevealAnswers(step)).NextRound();
    }

    private static PlacementResult Result(Given given) => ((SpheresView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Results.Single();
}

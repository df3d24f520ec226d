using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Earlier;

/// <summary>Then and now beside each other, after the reveal.</summary>
public sealed class ThenViewTests
{
    [Fact]
    public void A_word_shows_what_it_meant()
    {
        var then = View<TermView>(YearLater.Held(), StepKind.Term).Then!;
        Assert.Equal((YearLater.MeaningThen, YearLater.VoiceThen), (then.Latest.Agreed, then.Latest.OtherVoice));
    }

    [Fact]
    public void Actors_that_moved_stand_first_and_say_from_where_to_where()
    {
        var then = View<SpheresView>(YearLater.Held(), StepKind.Spheres).Then!;
        Assert.Equal([YearLater.Place, YearLater.Church], then.Different.Select(change => change.Name));
        Assert.Equal("Van gemeenschappelijk naar gemeenschappelijk en institutioneel.", then.Changes[0].Sentence);
        Assert.Equal("Twee actoren liggen ergens anders dan vorige keer.", then.Sentence);
        Assert.Equal("Vorige keer deden 12 mensen mee, nu 12. Dat kunnen andere mensen zijn.", then.Caution);
    }

    [Fact]
    public void An_actor_can_appear_disappear_and_turn_grey()
    {
        var first = YearLater.First();
        var next = YearLater
            .Next(
                first,
                change: create =>
                    create with
                    {
                        Actors = [.. create.Actors.Where(actor => actor.Name != YearLater.Doctor), new PlannedActor(Guid.CreateVersion7(), "Moskee")],
                    }
            )
            .Placed((YearLater.Clubs, Spheres.Community), (YearLater.Church, Spheres.Personal), ("Moskee", Spheres.Community));
        Assert.Contains("Eén kwam erbij. Eén staat er nu niet meer bij.", View<SpheresView>(next, StepKind.Spheres).Then!.Sentence, StringComparison.Ordinal);
        var changes = View<SpheresView>(next, StepKind.Spheres).Then!.Changes.ToDictionary(change => change.Name);
        Assert.Equal(
            (PlaceMove.New, PlaceMove.Gone, PlaceMove.NotComparable, PlaceMove.Same),
            (changes["Moskee"].Move, changes[YearLater.Doctor].Move, changes[YearLater.Place].Move, changes[YearLater.Clubs].Move));

        var grey = YearLater.Next(first).At(StepKind.Spheres);
        grey.EverybodySays((step, i) => new PlaceActor(step, grey.Actor(YearLater.Place), i % 2 == 0 ? Spheres.Personal : Spheres.None, "")).Revealed();
        var place = View<SpheresView>(grey, StepKind.Spheres).Then!.Changes.Single(change => change.Name == YearLater.Place);
        Assert.Equal((PlaceMove.ToGrey, "Van gemeenschappelijk naar het grijze gebied."), (place.Move, place.Sentence));
    }

    [Fact]
    public void An_actor_named_again_by_somebody_is_the_same_actor()
    {
        var next = YearLater.Next(YearLater.First(), change: create => create with
        {
            Actors = [.. create.Actors.Select(actor => actor.Name == YearLater.Place ? new PlannedActor(Guid.CreateVersion7(), "buurthuis.") : actor)],
        }).Placed(("buurthuis.", Spheres.Community));
        Assert.Equal(PlaceMove.Same, View<SpheresView>(next, StepKind.Spheres).Then!.Changes.Single(change => change.Name == "buurthuis.").Move);
    }

    [Fact]
    public void With_few_answers_nothing_is_said_to_have_moved_unless_the_group_settled_it()
    {
        var next = YearLater.Next(YearLater.First(), people: 3).Placed((YearLater.Place, Spheres.Personal), (YearLater.Clubs, Spheres.Personal));
        next.Settled("Zo ligt het.", subject: next.Actor(YearLater.Clubs), area: Spheres.Personal);
        var changes = View<SpheresView>(next, StepKind.Spheres).Then!.Changes.ToDictionary(change => change.Name);
        Assert.Equal((PlaceMove.NotComparable, PlaceMove.Moved), (changes[YearLater.Place].Move, changes[YearLater.Clubs].Move));
        Assert.EndsWith(
            "Met zo weinig mensen kan een verschil toeval zijn.",
            View<SpheresView>(next, StepKind.Spheres).Then!.Caution,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Influence_that_is_seen_differently_stands_first_in_neutral_words()
    {
        var then = View<InfluenceView>(YearLater.Held(), StepKind.Influence).Then!;
        Assert.Equal(("Sportvereniging", TalkShift.Higher), (then.Changes[0].Name, then.Changes[0].Shift));
        Assert.Equal("Bij één van de vier actoren is het beeld anders dan vorige keer.", then.Sentence);
        Assert.Equal("Bij de ene actor die we kunnen vergelijken, is het beeld anders dan vorige keer.", (then with { Changes = [then.Changes[0]] }).Sentence);
        Assert.StartsWith("Nu hoger dan vorige keer.", then.Changes[0].Sentence, StringComparison.Ordinal);
        Assert.Equal(["Gemeente: nu hoger dan vorige keer.", "Inwoner: nu hoger dan vorige keer."], then.Changes[0].Groups.Select(group => group.Sentence));
    }

    [Fact]
    public void Who_agreed_then_and_stands_in_two_camps_now_is_not_called_about_the_same()
    {
        var next = YearLater.Next(YearLater.First()).At(StepKind.Influence);
        next.EverybodySays((step, i) => new RateInfluence(step, next.Actor(YearLater.Place), i % 2 == 0 ? 1 : 5)).Revealed();
        var then = View<InfluenceView>(next, StepKind.Influence).Then!;
        Assert.Equal((TalkShift.AboutEqual, RoundShift.FurtherApart, true), (then.Changes[0].Shift, then.Changes[0].Spread, then.Changes[0].IsDifferent));
        Assert.Equal("Nu niet hoger of lager. De antwoorden liggen wel verder uit elkaar dan vorige keer.", then.Changes[0].Sentence);
        Assert.Contains("is het beeld anders dan vorige keer", then.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_are_compared_only_when_both_talks_could_show_them()
    {
        var next = YearLater.Next(YearLater.First(), people: 4).Rated((YearLater.Clubs, 4));
        Assert.All(View<InfluenceView>(next, StepKind.Influence).Then!.Changes, change => Assert.Empty(change.Groups));
    }

    [Fact]
    public void Another_question_is_not_compared_and_says_so()
    {
        var next = YearLater
            .Next(
                YearLater.First(),
                change: create =>
                    create with
                    {
                        Steps = [.. create.Steps.Select(step => step.Kind is StepKind.Influence ? step with { Subject = "op het geld" } : step)],
                    }
            )
            .Rated((YearLater.Clubs, 4));
        var then = View<InfluenceView>(next, StepKind.Influence).Then!;
        Assert.Empty(then.Changes);
        Assert.Contains("op wat deze actor doet tegen eenzaamheid", then.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_say_which_came_and_which_of_them_were_wished()
    {
        var change = Assert.Single(View<RolesView>(YearLater.Held(), StepKind.Roles).Then!.Different);
        Assert.Equal("Nu ook: Voert uit (dat wensten we toen). Niet meer: Maakt mogelijk.", change.Sentence);
    }

    [Fact]
    public void Earlier_agreements_show_how_they_stand()
    {
        var back = View<AgreementsView>(YearLater.Held(), StepKind.Agreements).LookBack!;
        Assert.Equal(
            [(YearLater.FeastAgreement, AgreementStatus.Done, false), (YearLater.KeyAgreement, AgreementStatus.NotDone, true)],
            back.Agreements.Select(one => (one.Agreement.Text, one.Status!.Value, one.GoesOn)).OrderBy(one => one.Item1 == YearLater.KeyAgreement));
        Assert.Equal("Van de twee afspraken van vorige keer: één is gedaan en één is niet gedaan. Eén gaat vandaag door.", back.Sentence);
        Assert.Equal(AssumptionVerdict.Failed, Assert.Single(back.Assumptions).Verdict);
    }

    [Fact]
    public void A_first_talk_has_nothing_to_compare()
    {
        var first = YearLater.First();
        Assert.All(
            first.Value.Agenda,
            step =>
                Assert.True(
                    SessionView.For(first.Value, new Viewer.Facilitator(), step.Id)
                        is
                    {
                        Continues: null,
                        Step: not (
                                TermView { Then: not null }
                                or SpheresView { Then: not null }
                                or InfluenceView { Then: not null }
                                or RolesView { Then: not null }
                                or AgreementsView { LookBack: not null }
                            )
                    }
                )
        );
    }

    private static T View<T>(Given given, StepKind kind)
        where T : StepView => (T)SessionView.For(given.Value, new Viewer.BigScreen(), given.Value.Agenda.Single(step => step.Kind == kind).Id).Step;
}

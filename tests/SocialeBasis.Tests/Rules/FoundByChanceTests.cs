using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>What random commands, or looking for what they would do, found: each once went wrong.</summary>
public sealed class FoundByChanceTests
{
    [Theory]
    [InlineData("\ud800")]
    [InlineData("woord/\u202e")]
    [InlineData(" ")]
    public void A_prompt_is_dismissed_by_a_key_that_comes_back_from_the_disk_as_it_was(string key) =>
        new RulesGiven().Refuses<NotPossibleHere>(Leader, new DismissPrompt(key));

    [Fact]
    public void A_preparation_has_no_values_that_do_not_exist_and_no_ids_that_cannot_be_read()
    {
        var given = new RulesGiven();
        given.Refuses<SetupInvalid>(Leader, new ChangeSetup(Setup() with { Anonymity = (Anonymity)2 }));
        foreach (
            var wrong in new[]
            {
                Perspective.Usual[0] with
                {
                    Shape = (PerspectiveShape)9,
                },
                Perspective.Usual[0] with
                {
                    Id = "",
                },
                Perspective.Usual[0] with
                {
                    Id = "a\u0000",
                },
                Perspective.Usual[0] with
                {
                    Id = new string('a', 61),
                },
            }
        )
        {
            given.Refuses<SetupInvalid>(Leader, new ChangeSetup(Setup() with { Perspectives = [.. Perspective.Usual.Skip(1), wrong] }));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("huis\uFFFEarts")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890")]
    public void An_actor_comes_from_the_catalogue_under_a_short_name_or_under_none(string reference) =>
        new RulesGiven().Refuses<NotPossibleHere>(Leader, new NameActor(Id("x"), Step(StepKind.Actors), "Kerk", reference));

    [Fact]
    public void Nobody_takes_part_as_the_group_itself()
    {
        var given = new RulesGiven();
        given.Refuses<NotPossibleHere>(new Sender.Participant(Contribution.ByTheGroup), new Join("inwoner", null));
        given.Refuses<NotPossibleHere>(Person(0), new TypeFor(Contribution.ByTheGroup, "inwoner"));
    }

    [Fact]
    public void Who_was_taken_out_is_not_brought_back_by_whoever_typed_for_them()
    {
        var given = new RulesGiven().Do(Person(0), new TypeFor(Who(50), "inwoner", "Opa")).Do(Leader, new RemoveParticipant(Who(50), true));
        given.Refuses<ParticipantWasRemoved>(Person(0), new TypeFor(Who(50), "gemeente", "Opa"));
    }

    [Fact]
    public void Who_is_typed_for_stays_at_the_table_when_the_name_changes()
    {
        var given = new RulesGiven().Do(Person(0), new Join("inwoner", null) { Table = "3" }).Do(Person(0), new TypeFor(Who(50), "inwoner", "Opa"));
        Assert.Equal("3", given.Do(Person(0), new TypeFor(Who(50), "inwoner", "Oma")).Now.Participants[Who(50)].Table);
    }

    [Fact]
    public void A_step_stays_when_anything_was_parked_noted_asked_grouped_or_agreed_in_it()
    {
        void Stays(StepKind kind, SessionCommand first, params SessionCommand[] more)
        {
            var given = new RulesGiven().Revealed(kind).Do(Leader, first);
            foreach (var command in more)
            {
                given.Do(Leader, command);
            }

            given.At(StepKind.Closing).Refuses<StepHasAnswers>(Leader, new RemoveStep(Step(kind)));
        }

        Stays(StepKind.Term, new Park(Id("p"), "Later."));
        Stays(StepKind.Term, new NoteDifference(Step(StepKind.Term), null, DifferenceKinds.Word, ""));
        Stays(StepKind.Term, new AskWhoRecognises(Id("ask"), Step(StepKind.Term), "Dit?"));
        Stays(StepKind.Spheres, new NoteGreyZone(Step(StepKind.Spheres), Doctor, "Voor.", "", "", Asked.Unknown));
        Stays(StepKind.Hope, new NameHopeGroup(Id("g"), Step(StepKind.Hope), "Samen"));
        Stays(StepKind.Roles, new AgreeRole(Step(StepKind.Roles), Doctor, "Kijken.", ""));
        Stays(StepKind.Roles, new AgreeSteadfast(Id("d"), Step(StepKind.Roles), "De krant belt.", "Eerst bellen."));
    }

    [Fact]
    public void Nothing_about_a_person_is_left_of_a_step_that_went()
    {
        var given = new RulesGiven()
            .At(StepKind.Term)
            .Do(Person(0), new SetReady(Step(StepKind.Term), true))
            .Do(Person(0), new AskSlower(Step(StepKind.Term), true));
        given.At(StepKind.Hope).Do(Leader, new RemoveStep(Step(StepKind.Term)));
        Assert.Empty(given.Now.Ready);
        Assert.Empty(given.Now.SlowMarks);
    }

    [Fact]
    public void A_group_of_hopes_that_goes_takes_the_notes_about_it_along_and_leaves_the_wall()
    {
        var given = new RulesGiven()
            .Revealed(StepKind.Hope)
            .Do(Leader, new NameHopeGroup(Id("g"), Step(StepKind.Hope), "Samen"))
            .Do(Leader, new NoteDifference(Step(StepKind.Hope), Id("g"), DifferenceKinds.Interest, ""))
            .Do(Leader, new ShowOnWall(Step(StepKind.Hope), Id("g")));
        given.Do(Leader, new DropHopeGroup(Id("g")));
        Assert.Empty(given.Now.DifferenceNotes);
        Assert.Null(given.Now.OnWall);
    }

    [Fact]
    public void An_actor_that_comes_back_when_the_map_is_full_stays_outside_the_talk_of_today()
    {
        var given = new RulesGiven().Do(Leader, new HideActor(Doctor, true));
        for (var i = 0; i < SocialActor.MostInScope; i++)
        {
            given.Do(Leader, new NameActor(Id($"a{i}"), Step(StepKind.Actors), $"Actor {i}"));
        }

        given.Do(Leader, new HideActor(Doctor, false));
        Assert.Equal((SocialActor.MostInScope, false), (given.Now.ActorsInScope.Count(), given.Now.Actors[Doctor].InScope));
        given.Refuses<TooMany>(Leader, new SetActorScope(Doctor, true));
    }

    [Fact]
    public void Naming_a_hidden_actor_again_does_not_pass_the_most_on_the_map()
    {
        var given = new RulesGiven().Do(Leader, new HideActor(Doctor, true));
        for (var i = 0; i < SocialActor.MostInScope; i++)
        {
            given.Do(Leader, new NameActor(Id($"a{i}"), Step(StepKind.Actors), $"Actor {i}"));
        }

        given.Refuses<TooMany>(Leader, new NameActor(Id("x"), Step(StepKind.Actors), "Huisarts", JoinExisting: true));
    }

    [Fact]
    public void Taking_back_in_one_round_and_giving_again_in_the_next_does_not_pass_the_most()
    {
        var step = Step(StepKind.Hope);
        var given = new RulesGiven().At(StepKind.Hope).Do(Person(0), CommandCases.Hope(Id("back"))).Do(Person(0), new WithdrawContribution(Id("back")));
        for (var i = 0; i < Hope.MostEach; i++)
        {
            given.Do(Person(0), CommandCases.Hope(Id($"h{i}")));
        }

        given.Do(Leader, new RevealAnswers(step, EvenFew: true)).Do(Leader, new StartRound(step, 2)).Refuses<TooMany>(Person(0), CommandCases.Hope(Id("back")));
    }

    [Fact]
    public void What_the_facilitator_writes_for_all_is_counted_in_the_round_it_comes_in()
    {
        var step = Step(StepKind.Agreements);
        var given = new RulesGiven().Revealed(StepKind.Agreements).Do(Leader, new StartRound(step, 2));
        for (var i = 0; i < Proposal.MostOfTheGroup; i++)
        {
            given.Do(Leader, new GiveProposal(Id($"p{i}"), step, $"Voorstel {i}."));
        }

        given.Refuses<TooMany>(Leader, new GiveProposal(Id("more"), step, "Nog een."));
    }

    [Fact]
    public void A_withdrawn_agreement_does_not_come_back_above_the_most()
    {
        AgreeSteadfast Deal(string name) => new(Id(name), Step(StepKind.Roles), "De krant belt.", name);
        var given = new RulesGiven().Revealed(StepKind.Roles).Do(Leader, Deal("back")).Do(Leader, new DropSteadfast(Id("back")));
        for (var i = 0; i < SteadfastDeal.Most; i++)
        {
            given.Do(Leader, Deal($"d{i}"));
        }

        given.Refuses<TooMany>(Leader, Deal("back"));
    }

    [Fact]
    public void A_pair_that_clashes_does_not_move_to_another_step()
    {
        var other = Id("step/hope 2");
        var given = new RulesGiven().Do(Leader, new AddStep(other, StepKind.Hope, null, 10, 99)).Revealed(StepKind.Hope)
            .Do(Leader, new NameHopeGroup(Id("a"), Step(StepKind.Hope), "A")).Do(Leader, new NameHopeGroup(Id("b"), Step(StepKind.Hope), "B"))
            .Do(Leader, new NoteClash(Id("clash"), Step(StepKind.Hope), Id("a"), Id("b"), ""));
        given.Do(Leader, new GoToStep(other)).Do(Leader, new RevealAnswers(other, EvenFew: true))
            .Do(Leader, new NameHopeGroup(Id("c"), other, "C")).Do(Leader, new NameHopeGroup(Id("d"), other, "D"));
        given.Refuses<UnknownSubject>(Leader, new NoteClash(Id("clash"), other, Id("c"), Id("d"), ""));
    }
}

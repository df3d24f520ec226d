using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Rules;

/// <summary>Groups apart: large enough, not to be found by taking the others away, decided at the reveal (measures §7).</summary>
public sealed class GroupsApartTests
{
    private const string Club = "Voetbalclub";

    /// <summary>The numbers of measures §7: how many per perspective, and which of them may be seen apart.</summary>
    [Theory]
    [InlineData(8, 7, 6, "gemeente welzijnsorganisatie inwoner")]
    [InlineData(8, 7, 2, "gemeente")]
    [InlineData(8, 3, 2, "gemeente")]
    [InlineData(4, 4, 0, "")]
    [InlineData(5, 0, 0, "gemeente")]
    [InlineData(12, 3, 3, "gemeente")]
    public void A_group_of_two_is_never_shown_apart_not_even_by_subtraction(int government, int welfare, int residents, string shown)
    {
        var given = Rated(government, welfare, residents);
        var result = Influence(given);
        Assert.Equal(shown, string.Join(' ', result.ByPerspective.Select(part => part.Perspective.Id)));
        var rest = result.Counts.Answered - result.ByPerspective.Sum(part => part.Counts.Answered);
        Assert.True(rest == 0 || rest >= 5, $"{rest} people are left over and can be found by subtraction.");
    }

    [Fact]
    public void Somebody_taken_out_after_the_reveal_makes_no_group_appear()
    {
        var given = Rated(8, 7, 1);
        Assert.Equal(["gemeente"], Influence(given).ByPerspective.Select(part => part.Perspective.Id));
        given.Lead(new RemoveParticipant(given.People[^1], true));
        Assert.Equal(["gemeente"], Influence(given).ByPerspective.Select(part => part.Perspective.Id));
    }

    [Fact]
    public void Who_is_taken_out_after_the_reveal_stays_in_the_numbers_so_that_no_difference_tells_what_they_chose()
    {
        var given = Rated(5, 6, 0);
        var before = Influence(given);
        Assert.Equal(2, before.ByPerspective.Count);
        given.Lead(new RemoveParticipant(given.People[0], true));
        Assert.Equal((before.Counts, before.ByPerspective), (Influence(given).Counts, Influence(given).ByPerspective));
    }

    [Fact]
    public void Whoever_answered_about_both_actors_is_not_what_is_left_when_they_are_joined()
    {
        // A: one and five; B: the same one and five others. Joined, five come in: A and B and the two together would leave the one.
        var given = Given.Session(setup => setup, ["A", "B"], null, StepKind.Influence).Joined(11).At(StepKind.Influence);
        given.EverybodySays((step, i) => i <= 5 ? new RateInfluence(step, given.Actor("A"), 2) : null)
            .EverybodySays((step, i) => i is 0 or > 5 ? new RateInfluence(step, given.Actor("B"), 4) : null).Revealed();
        given.Lead(new MergeActors(given.Actor("B"), given.Actor("A"))).NextRound().Says(1, step => new RateInfluence(step, given.Actor("A"), 3)).Revealed();
        Assert.Equal(6, Influence(given).Counts.Answered);
    }

    [Fact]
    public void Somebody_who_came_later_is_not_alone_in_the_picture_of_an_actor_that_was_out_of_the_talk_at_the_reveal()
    {
        var given = Rated(6, 0, 0).NextRound().Joined("inwoner");
        given.Says(6, step => new RateInfluence(step, given.Actor(Club), 1)).Lead(new SetActorScope(given.Actor(Club), false)).Revealed();
        Assert.Equal(6, Influence(given.Lead(new SetActorScope(given.Actor(Club), true))).Counts.Answered);
    }

    [Fact]
    public void Joining_two_actors_changes_no_picture_that_was_shown()
    {
        var given = Given.Session(setup => setup, ["A", "B"], null, StepKind.Influence).Joined(6).At(StepKind.Influence);
        given
            .EverybodySays((step, _) => new RateInfluence(step, given.Actor("A"), 1))
            .EverybodySays((step, _) => new RateInfluence(step, given.Actor("B"), 1))
            .Revealed();
        given.NextRound().Says(2, step => new RateInfluence(step, given.Actor("B"), 5)).Revealed();
        var before = ((InfluenceView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Results.Single(result => result.Name == "A");
        given.Lead(new MergeActors(given.Actor("B"), given.Actor("A")));
        Assert.Equal((before.Counts, before.Move), (Influence(given).Counts, Influence(given).Move));
    }

    [Fact]
    public void Taking_out_everybody_else_shows_nobodys_answer_without_asking()
    {
        var given = Given
            .Session(StepKind.Term)
            .Joined(4)
            .At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(Guid.NewGuid(), step, $"Tekst {i}."));
        foreach (var other in given.People.Skip(1))
        {
            given.Lead(new RemoveParticipant(other, WithAnswers: true));
        }

        Assert.IsType<FewAnswered>(
            Assert.IsType<Decision.Rejected>(SessionRules.Decide(given.Value, new Sender.Facilitator(), new RevealAnswers(given.StepId), given.Now)).Reason
        );
    }

    [Fact]
    public void A_text_that_was_asked_about_or_parked_goes_with_the_text_itself()
    {
        var given = Given
            .Session(StepKind.Term)
            .Joined(2)
            .At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(Guid.NewGuid(), step, $"Tekst {i}."))
            .Revealed();
        given
            .Lead(step => new AskWhoRecognises(given.NewId(), step, "Tekst 0."))
            .Lead(new Park(given.NewId(), "Tekst 0.", given.Text("Tekst 0.")))
            .Lead(new HideContribution(given.Text("Tekst 0."), true));
        var wall = SessionView.For(given.Value, new Viewer.BigScreen());
        Assert.Empty(wall.Step.Frame.Recognitions);
        Assert.Empty(wall.Parked);
        given.Lead(new HideContribution(given.Text("Tekst 0."), false)).Says(0, _ => new WithdrawContribution(given.Text("Tekst 0.")));
        Assert.DoesNotContain(SessionView.For(given.Value, new Viewer.Facilitator()).Parked, item => item.Text.Contains("Tekst 0", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_the_names_are_shown_everybody_reads_their_own_spelling()
    {
        var given = Given.Session(StepKind.Actors).Joined(2).At(StepKind.Actors);
        given.Says(0, step => new NameActor(given.NewId(), step, "Stichting De Hoek")).Says(1, step => new NameActor(given.NewId(), step, "stichting DE hoek"));
        Assert.Equal("stichting DE hoek", ((ActorsView)SessionView.For(given.Value, new Viewer.Participant(given.People[1])).Step).Yours.Single().Name);
        given.Revealed();
        Assert.Equal("Stichting De Hoek", ((ActorsView)SessionView.For(given.Value, new Viewer.Participant(given.People[1])).Step).Yours.Single().Name);
    }

    [Fact]
    public void Words_that_come_back_are_asked_again()
    {
        var given = Given
            .Session(StepKind.Agreements)
            .Joined(6)
            .At(StepKind.Agreements)
            .Says(0, step => new GiveProposal(Guid.NewGuid(), step, "Koffie."))
            .Revealed();
        var proposal = given.Text("Koffie.");
        given.EverybodySays((_, _) => new GiveSupport(proposal, SupportLevel.Behind)).Lead(new ShowConsent(proposal));
        given.Settled("Thee.", subject: proposal).Says(1, _ => new GiveSupport(proposal, SupportLevel.Concern, "Te heet."));
        given.Settled("Koffie.", subject: proposal);
        Assert.False(((AgreementsView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Proposals.Single().Support.IsShown);
    }

    [Fact]
    public void One_persons_wish_does_not_stand_apart_because_others_answered_about_now()
    {
        var given = Given.Session(setup => setup, [Club], null, StepKind.Roles).Joined(6, "gemeente").Joined(6).At(StepKind.Roles);
        var role = given.Value.Roles.Keys.First();
        var club = given.Actor(Club);
        given
            .EverybodySays((step, _) => new ChooseRoles(step, club, RoleMoment.Now, RoleAnswerKind.Roles, [role]))
            .EverybodySays((step, i) => i == 0 || i > 6 ? new ChooseRoles(step, club, RoleMoment.Wished, RoleAnswerKind.Roles, [role]) : null)
            .Revealed();
        Assert.DoesNotContain(
            Assert.Single(((RolesView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Results).ByGroup,
            group => group.Group.HatId == "gemeente"
        );
    }

    [Fact]
    public void People_for_whom_one_device_types_do_not_make_a_group_large_enough()
    {
        var given = Given.Session(setup => setup, [Club], null, StepKind.Influence).Joined(2, "gemeente").Joined(8);
        var typist = new Sender.Participant(given.People[0]);
        List<Guid> typedFor = [.. Enumerable.Range(0, 4).Select(_ => given.NewId())];
        foreach (var person in typedFor)
        {
            given.Send(typist, new TypeFor(person, "gemeente"));
        }

        given.At(StepKind.Influence).EverybodySays((step, i) => new RateInfluence(step, given.Actor(Club), (i % 5) + 1));
        foreach (var person in typedFor)
        {
            given.Send(typist, new OnBehalfOf(person, new RateInfluence(given.StepId, given.Actor(Club), 5)));
        }

        Assert.DoesNotContain(Influence(given.Revealed()).ByPerspective, group => group.Perspective.Id == "gemeente");
    }

    [Fact]
    public void Another_perspective_after_the_reveal_moves_no_answer()
    {
        var given = Rated(6, 6, 0);
        var before = Influence(given).ByPerspective;
        given.Send(new Sender.Participant(given.People[0]), new Join("welzijnsorganisatie", null));
        Assert.Equal(before, Influence(given).ByPerspective);
    }

    [Fact]
    public void The_threshold_of_the_talk_decides()
    {
        Assert.Empty(Influence(Rated(4, 4, 0)).ByPerspective);
        Assert.Equal(2, Influence(Rated(4, 4, 0, threshold: 3)).ByPerspective.Count);
    }

    [Fact]
    public void Parts_of_the_municipality_are_shown_by_the_same_rule_and_only_inside_a_group_that_is_shown()
    {
        var given = Given.Session(setup => setup, [Club], null, StepKind.Influence);
        foreach (var part in Enumerable.Repeat("beleid", 6).Concat(Enumerable.Repeat("inkoop", 5)))
        {
            Join(given, "gemeente", [$"gemeente/{part}"]);
        }

        Assert.Equal(["gemeente/beleid", "gemeente/inkoop"], Influence(Rate(given)).ByPart.Select(part => part.Group.HatId));

        var small = Given.Session(setup => setup, [Club], null, StepKind.Influence);
        foreach (var part in Enumerable.Repeat("beleid", 6).Concat(Enumerable.Repeat("inkoop", 2)))
        {
            Join(small, "gemeente", [$"gemeente/{part}"]);
        }

        var result = Influence(Rate(small));
        Assert.Single(result.ByPerspective);
        Assert.Empty(result.ByPart);
    }

    [Fact]
    public void A_contribution_counts_with_the_hat_it_was_sent_from()
    {
        var given = Given.Session(setup => setup, [Club], null, StepKind.Influence).Joined(5, "gemeente");
        for (var i = 0; i < 5; i++)
        {
            Join(given, "inwoner", ["inwoner", "gemeente"]);
        }

        given.At(StepKind.Influence);
        foreach (var person in given.People.Skip(5))
        {
            given.Send(new Sender.Participant(person), new ChooseHat("gemeente"));
        }

        Assert.Equal([("gemeente", 10)], Influence(Rate(given)).ByPerspective.Select(part => (part.Perspective.Id, part.Counts.N)));
    }

    /// <summary>Else the group where they were and the group where they are, taken from each other, would tell what one person chose.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nobody_moves_to_another_group_in_a_picture_when_an_actor_takes_in_another(bool answersBefore)
    {
        const string other = "Sportclub";
        var given = Given.Session(setup => setup, [Club, other], null, StepKind.Actors, StepKind.Influence);
        Join(given, "gemeente", ["gemeente", "inwoner"]);
        given.Joined(5, "gemeente").Joined(5).At(StepKind.Influence);
        given.EverybodySays((step, i) => new RateInfluence(step, given.Actor(Club), i == 0 ? 5 : i < 6 ? 1 : 2));
        var robin = new Sender.Participant(given.People[0]);
        void SaysOfTheOther() => given.Send(robin, new ChooseHat("inwoner")).Says(0, step => new RateInfluence(step, given.Actor(other), 3));
        if (answersBefore)
        {
            SaysOfTheOther();
        }

        given.Revealed();
        var seen = Groups();
        given.NextRound();
        if (!answersBefore)
        {
            SaysOfTheOther();
        }

        given.At(StepKind.Actors).Lead(new MergeActors(given.Actor(Club), given.Actor(other))).At(StepKind.Influence).Revealed();
        var now = Groups();
        Assert.Equal(2, seen.Count);
        Assert.True(now.Count == 0 || now.SequenceEqual(seen), $"{string.Join(" / ", seen)} became {string.Join(" / ", now)}");

        // One more round, in which nobody says anything, must not bring groups back that were seen with other people.
        given.NextRound().Revealed();
        now = Groups();
        Assert.True(now.Count == 0 || now.SequenceEqual(seen), $"{string.Join(" / ", seen)} became {string.Join(" / ", now)}");

        List<string> Groups() =>
        [
            .. ((InfluenceView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Results.Where(result => result.Counts.N > 0)
                .SelectMany(result => result.ByPerspective)
                .Select(part => $"{part.Perspective.Id} {string.Join(' ', part.Counts.Votes)}"),
        ];
    }

    [Fact]
    public void Placements_and_roles_are_split_by_the_same_rule()
    {
        var given = Given.Session(setup => setup, [Club], null, StepKind.Spheres, StepKind.Roles).Joined(6, "gemeente").Joined(6).Joined(2, "kennis");
        var club = given.Actor(Club);
        given.At(StepKind.Spheres).EverybodySays((step, i) => new PlaceActor(step, club, i < 6 ? Spheres.Institutional : Spheres.Community)).Revealed();
        var placed = Assert.Single(((SpheresView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Results);
        Assert.Equal(["gemeente"], placed.ByGroup.Select(part => part.Group.HatId));

        var role = given.Value.Roles.Keys.First();
        given.At(StepKind.Roles).EverybodySays((step, _) => new ChooseRoles(step, club, RoleMoment.Now, RoleAnswerKind.Roles, [role])).Revealed();
        var roles = Assert.Single(((RolesView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Results);
        Assert.Equal(["gemeente"], roles.ByGroup.Select(part => part.Group.HatId));
        Assert.Equal(6, roles.ByGroup[0].NowAnswered);
    }

    [Fact]
    public void A_text_shows_its_perspective_only_when_enough_people_of_it_wrote_and_not_when_it_came_later()
    {
        var given = Given.Session(StepKind.Term).Joined(6, "gemeente").Joined(6).Joined(2, "kennis").At(StepKind.Term)
            .EverybodySays((step, i) => i == 5 ? null : new GiveDefinition(Guid.NewGuid(), step, $"Tekst {i}.")).Revealed();
        var late = Guid.NewGuid();
        given.Says(5, step => new GiveDefinition(late, step, "Te laat."));
        var texts = ((TermView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Texts;
        Assert.Equal(6, texts.Count(text => text.From?.HatId == "inwoner"));
        Assert.DoesNotContain(texts, text => text.From?.HatId == "kennis");
        Assert.Null(texts.Single(text => text.Id == late).From);
    }

    private static Given Rated(int government, int welfare, int residents, int threshold = 5) =>
        Rate(Given.Session(setup => setup with { GroupThreshold = threshold }, [Club], null, StepKind.Influence)
            .Joined(government, "gemeente").Joined(welfare, "welzijnsorganisatie").Joined(residents));

    private static Given Rate(Given given) => given.At(StepKind.Influence)
        .EverybodySays((step, i) => new RateInfluence(step, given.Actor(Club), (i % 5) + 1)).Revealed();

    private static void Join(Given given, string perspective, Seq<string> hats)
    {
        given.Joined(perspective);
        given.Send(new Sender.Participant(given.People[^1]), new Join(perspective, null) { Hats = hats });
    }

    private static InfluenceResult Influence(Given given) => ((InfluenceView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Results.Single();
}

using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Tests.Shown;

/// <summary>
/// What did not change is not made again, and is the same object: a hundred and fifty screens see it by the reference. What is kept is never
/// what was, see the talk that is followed from its first change to its last.
/// </summary>
public sealed class UnchangedTests
{
    private const int People = 150;

    [Fact]
    public void At_every_change_of_a_talk_a_view_with_what_was_kept_equals_one_from_nothing()
    {
        var given = Reports.RichTalk.Make();
        var session = given.Begin;
        foreach (var change in given.Changes)
        {
            session = SessionRules.Evolve(session, change);
            Viewer[] viewers =
            [
                new Viewer.Facilitator(), new Viewer.BigScreen(),
                .. session.Participants.Keys.Order().Take(3).Select(who => new Viewer.Participant(who)),
            ];

            // Everything that is kept of a talk hangs on its preparation; another one that is equal has nothing.
            var bare = session with { Setup = session.Setup with { } };
            foreach (var viewer in viewers)
            {
                Assert.Equal(SessionView.For(bare, viewer), SessionView.For(session, viewer));
            }
        }

        Assert.All(session.Agenda, step => Assert.Equal(
            SessionView.For(session with { Setup = session.Setup with { } }, new Viewer.Facilitator(), step.Id),
            SessionView.For(session, new Viewer.Facilitator(), step.Id)));
    }

    [Fact]
    public void At_every_change_of_a_talk_a_part_of_it_says_the_same_as_the_whole()
    {
        var given = Reports.RichTalk.Make();
        var session = given.Begin;
        var looked = 0;
        foreach (var change in given.Changes)
        {
            session = SessionRules.Evolve(session, change);
            var whole = ShownTalk.Of(session);
            var (actors, texts, people) = (ShownTalk.Of(OnlyPart.OfActors(session)), ShownTalk.Of(OnlyPart.OfTexts(session)), ShownTalk.Of(OnlyPart.OfPeople(session)));
            Assert.Equal(whole.Apart, people.Apart);
            foreach (var step in session.Agenda)
            {
                Assert.Equal(whole.ReadIn(step), texts.ReadIn(step));
                for (var round = 1; round <= step.RevealedRound; round++)
                {
                    looked += step.Kind.Traits.Pictures.Count;
                    switch (step.Kind)
                    {
                        case StepKind.Spheres: Assert.Equal(whole.PlacementOfActors(step, round), actors.PlacementOfActors(step, round)); break;
                        case StepKind.Influence: Assert.Equal(whole.RatingsOfActors(step, round), actors.RatingsOfActors(step, round)); break;
                        case StepKind.Roles: Assert.Equal(whole.RolesOfActors(step, round), actors.RolesOfActors(step, round)); break;
                    }
                }
            }
        }

        Assert.True(looked > 100);
    }

    [Fact]
    public void One_changed_text_of_a_hundred_and_fifty_is_looked_through_alone()
    {
        var given = Texts();
        _ = SessionView.For(given.Value, new Viewer.Facilitator());
        var costs = new List<long>();
        for (var person = 0; person < 5; person++)
        {
            given.Says(person, step => new GiveDefinition(TextOf(person), step, $"{Words(person)} En nu anders."));
            costs.Add(Cost(() => SessionView.For(given.Value, new Viewer.Facilitator())));
        }

        // Looking through all of them took 96 MB.
        Assert.InRange(costs.Max(), 0, 2_000_000);
    }

    [Fact]
    public void Somebody_who_gets_ready_has_no_text_looked_through()
    {
        var given = Texts();
        _ = SessionView.For(given.Value, new Viewer.Facilitator());
        given.Says(0, step => new SetReady(step, true));
        Assert.InRange(Cost(() => SessionView.For(given.Value, new Viewer.Facilitator())), 0, 800_000);
    }

    [Fact]
    public void The_texts_of_others_are_the_same_objects_after_one_changed()
    {
        var given = Texts();
        var before = Term(given);
        given.Says(3, step => new GiveDefinition(TextOf(3), step, "Iets heel anders."));
        var after = Term(given);
        Assert.Equal(People, after.Texts.Count);
        var changed = before.Texts.Zip(after.Texts).Where(pair => !ReferenceEquals(pair.First, pair.Second)).ToList();
        Assert.Equal(TextOf(3), Assert.Single(changed).Second.Id);
        Assert.Equal("Iets heel anders.", changed[0].Second.Text);
    }

    [Fact]
    public void Everybody_gets_the_same_list_of_proposals_but_who_answered_one()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Agreements, StepKind.Closing).Joined(30).At(StepKind.Agreements);
        given.EverybodySays((step, person) => person > 5 ? new GiveProposal(TextOf(person), step, Words(person)) : null).Revealed();
        given.Says(1, _ => new GiveSupport(TextOf(9), SupportLevel.Behind));
        Seq<ProposalView> Of(int person) =>
            Assert.IsType<AgreementsView>(SessionView.For(given.Value, new Viewer.Participant(given.People[person])).Step).Proposals;
        Assert.Same(Of(2), Of(3));
        Assert.Equal(TextOf(9), Assert.Single(Of(1).Zip(Of(2)), pair => !ReferenceEquals(pair.First, pair.Second)).First.Text.Id);
    }

    [Theory]
    [InlineData(StepKind.Influence)]
    [InlineData(StepKind.Spheres)]
    [InlineData(StepKind.Roles)]
    public void Pictures_are_not_made_again_when_something_else_changes_or_somebody_answers_in_the_next_round(StepKind kind)
    {
        var given = Given.Session(setup => setup, Enumerable.Range(1, 20).Select(i => $"Actor {i}"), null, StepKind.Arrival, kind, StepKind.Closing)
            .Joined(25).At(kind);
        var actors = given.Value.ActorsInScope.Select(actor => actor.Id).ToList();
        SessionCommand Answer(Guid step, Guid actor, int person) => kind switch
        {
            StepKind.Influence => new RateInfluence(step, actor, person % 5 + 1),
            StepKind.Spheres => new PlaceActor(step, actor, Spheres.Personal),
            _ => new ChooseRoles(step, actor, RoleMoment.Now, RoleAnswerKind.Roles, [given.Value.Roles.Keys.Min()]),
        };
        foreach (var actor in actors)
        {
            given.EverybodySays((step, person) => Answer(step, actor, person));
        }

        given.Revealed();
        var shown = Results(given);
        Assert.Equal(20, shown.Count);
        given.Lead(new Park(TextOf(1), "Later.")).Says(0, step => new SetReady(step, true));
        Assert.Same(shown, Results(given));

        given.NextRound();
        var open = Results(given);
        given.Says(0, step => Answer(step, actors[3], 4)).Says(1, step => Answer(step, actors[3], 3));
        Assert.Same(open, Results(given));

        given.EverybodySays((step, person) => Answer(step, actors[3], person + 1)).Revealed();
        Assert.NotSame(open, Results(given));
    }

    private static Given Texts()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Term, StepKind.Closing).Joined(People).At(StepKind.Term);
        return given.EverybodySays((step, person) => new GiveDefinition(TextOf(person), step, Words(person))).Revealed()
            .Lead(new StarWord(TextOf(999), "buurt"));
    }

    private static TermView Term(Given given) => Assert.IsType<TermView>(SessionView.For(given.Value, new Viewer.BigScreen()).Step);

    private static IReadOnlyList<object> Results(Given given) => SessionView.For(given.Value, new Viewer.BigScreen()).Step switch
    {
        InfluenceView view => view.Results,
        SpheresView view => view.Results,
        RolesView view => view.Results,
        var other => throw new InvalidOperationException($"{other.Kind} has no pictures."),
    };

    private static string Words(int person) =>
        $"Mensen in de buurt die elkaar kennen en helpen, samen met vrijwilligers en professionals, voor nummer {person} van de straat.";

    private static long Cost(Func<object> make)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = make();
        var after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(made);
        return after - before;
    }

    private static Guid TextOf(int number) => new(number, 0x1200, 0x7000, 0x80, 0, 0, 0, 0, 0, 1, 0xE);
}

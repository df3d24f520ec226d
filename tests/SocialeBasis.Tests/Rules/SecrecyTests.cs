using System.Text.Json;
using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>
/// Nobody sees what another answered before the reveal: not on the big screen, not with the facilitator, not with another
/// participant, not in the step itself and not in any other step. What is compared is all that a screen receives.
/// </summary>
public sealed class SecrecyTests
{
    private const string Secret = "GEHEIM-7Q";

    private static readonly Viewer[] Others =
    [
        new Viewer.BigScreen(),
        new Viewer.Facilitator(),
        new Viewer.Participant(Who(1)),
        new Viewer.Participant(Who(99)),
    ];

    /// <summary>One answer of each kind; texts carry the secret word.</summary>
    private static IEnumerable<(StepKind Kind, Func<string, SessionCommand> Answer, bool HasText)> Answers =>
    [
        (StepKind.Term, by => new GiveDefinition(Id($"def/{by}"), Step(StepKind.Term), $"{Secret} {by}"), true),
        (StepKind.Actors, by => new NameActor(Id($"actor/{by}"), Step(StepKind.Actors), $"{Secret} {by}", $"ref-{Secret}"), true),
        (StepKind.Spheres, by => new PlaceActor(Step(StepKind.Spheres), Doctor, Spheres.Personal | Spheres.Institutional, $"{Secret} {by}"), true),
        (StepKind.Hope, by => new GiveHope(Id($"hope/{by}"), Step(StepKind.Hope), $"{Secret} {by}", null, Doctor, HopeReasons.CareCosts), true),
        (StepKind.Influence, _ => new RateInfluence(Step(StepKind.Influence), Doctor, 2, InfluenceKinds.Contact), false),
        (StepKind.Roles, _ => new ChooseRoles(Step(StepKind.Roles), Doctor, RoleMoment.Wished, RoleAnswerKind.Roles, [Connector]), false),
        (StepKind.Theory, by => CommandCases.Link(Id($"link/{by}")) with { If = $"{Secret} {by}" }, true),
        (StepKind.Agreements, by => new GiveProposal(Id($"proposal/{by}"), Step(StepKind.Agreements), $"{Secret} {by}"), true),
        (StepKind.Closing, by => new GiveClosingWord(Id($"word/{by}"), Step(StepKind.Closing), $"{Secret} {by}", $"Mee {Secret} {by}"), true),
    ];

    public static TheoryData<StepKind, int, Anonymity> Cases
    {
        get
        {
            var cases = new TheoryData<StepKind, int, Anonymity>();
            foreach (var (kind, _, _) in Answers)
            {
                for (var round = 1; round <= RoundsOf(kind); round++)
                {
                    cases.Add(kind, round, Anonymity.Anonymous);
                    cases.Add(kind, round, Anonymity.Named);
                }
            }

            return cases;
        }
    }

    public static TheoryData<StepKind, int> Rounds
    {
        get
        {
            var rounds = new TheoryData<StepKind, int>();
            foreach (var (kind, _, _) in Answers)
            {
                for (var round = 1; round <= RoundsOf(kind); round++)
                {
                    rounds.Add(kind, round);
                }
            }

            return rounds;
        }
    }

    /// <summary>A list of actors has one round: it only grows. The second round of a theory asks something else, see TheoryWeighingTests.</summary>
    private static int RoundsOf(StepKind kind) => kind.Traits is { HasFurtherRounds: true, WeighsTexts: false } ? 2 : 1;

    [Fact]
    public void Every_kind_of_step_with_answers_is_among_the_cases() =>
        Assert.Equal(StepKinds.All.Where(kind => kind is not StepKind.Arrival), Answers.Select(answer => answer.Kind));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_hidden_answer_changes_nothing_on_any_other_screen(StepKind kind, int round, Anonymity anonymity)
    {
        var given = InRound(kind, round, anonymity);
        var before = Others.Select(viewer => AllOf(given.Now, viewer)).ToList();
        given.Do(Person(0), AnswerOf(kind)($"ronde {round}"));
        Assert.Equal(before, Others.Select(viewer => AllOf(given.Now, viewer)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Before_the_reveal_no_other_screen_holds_the_text(StepKind kind, int round, Anonymity anonymity)
    {
        var given = InRound(kind, round, anonymity).Do(Person(0), AnswerOf(kind)($"ronde {round}"));
        Assert.All(Others, viewer => Assert.DoesNotContain($"{Secret} ronde {round}", AllOf(given.Now, viewer), StringComparison.Ordinal));
        if (HasText(kind))
        {
            Assert.Contains($"{Secret} ronde {round}", AllOf(given.Now, new Viewer.Participant(Who(0))), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void After_the_reveal_every_screen_shows_it(StepKind kind, int round, Anonymity anonymity)
    {
        var given = InRound(kind, round, anonymity).Do(Person(0), AnswerOf(kind)($"ronde {round}"));
        var without = InRound(kind, round, anonymity).Do(Leader, new RevealAnswers(Step(kind), EvenFew: true)).Now;
        given.Do(Leader, new RevealAnswers(Step(kind), EvenFew: true));
        foreach (var viewer in Others)
        {
            Assert.NotEqual(Json(SessionView.For(without, viewer)), Json(SessionView.For(given.Now, viewer)));
            if (HasText(kind))
            {
                Assert.Contains($"{Secret} ronde {round}", Json(SessionView.For(given.Now, viewer)), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rounds))]
    public void In_an_anonymous_talk_no_other_screen_ever_holds_a_name_or_an_id_of_who_answered(StepKind kind, int round)
    {
        var given = InRound(kind, round, Anonymity.Anonymous)
            .Do(Person(0), AnswerOf(kind)($"ronde {round}"))
            .Do(Leader, new RevealAnswers(Step(kind), EvenFew: true));
        foreach (var viewer in Others)
        {
            Assert.DoesNotContain(OwnName, AllOf(given.Now, viewer), StringComparison.Ordinal);
            if (viewer is not Viewer.Facilitator)
            {
                Assert.DoesNotContain(Who(0).ToString(), AllOf(given.Now, viewer), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_facilitator_gets_the_id_of_a_person_only_in_the_list_of_people()
    {
        var given = InRound(StepKind.Term, 1, Anonymity.Anonymous)
            .Do(Person(0), AnswerOf(StepKind.Term)("ronde 1"))
            .Do(Leader, new RevealAnswers(Step(StepKind.Term), EvenFew: true));
        var view = SessionView.For(given.Now, new Viewer.Facilitator());
        Assert.DoesNotContain(Who(0).ToString(), Json(view with { Lead = null }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_stands_with_a_text_only_in_a_talk_with_names_and_only_after_the_reveal()
    {
        var given = InRound(StepKind.Term, 1, Anonymity.Named).Do(Person(0), AnswerOf(StepKind.Term)("ronde 1"));
        Assert.DoesNotContain(OwnName, AllOf(given.Now, new Viewer.BigScreen()), StringComparison.Ordinal);
        given.Do(Leader, new RevealAnswers(Step(StepKind.Term), EvenFew: true));
        Assert.Contains(OwnName, AllOf(given.Now, new Viewer.BigScreen()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StepKind.Term)]
    [InlineData(StepKind.Hope)]
    [InlineData(StepKind.Theory)]
    [InlineData(StepKind.Agreements)]
    [InlineData(StepKind.Closing)]
    public void A_hidden_text_is_gone_from_every_screen_but_the_facilitators_and_its_writers(StepKind kind)
    {
        var given = InRound(kind, 1, Anonymity.Anonymous).Do(Person(0), AnswerOf(kind)("ronde 1")).Do(Leader, new RevealAnswers(Step(kind), EvenFew: true));
        var id = given.Now.Contributions.Values.Single(contribution => contribution.ParticipantId == Who(0)).Id;
        given.Do(Leader, new HideContribution(id, true));
        Assert.DoesNotContain($"{Secret} ronde 1", AllOf(given.Now, new Viewer.BigScreen()), StringComparison.Ordinal);
        Assert.DoesNotContain($"{Secret} ronde 1", AllOf(given.Now, new Viewer.Participant(Who(1))), StringComparison.Ordinal);
        Assert.Contains($"{Secret} ronde 1", AllOf(given.Now, new Viewer.Facilitator()), StringComparison.Ordinal);
        Assert.Contains($"{Secret} ronde 1", AllOf(given.Now, new Viewer.Participant(Who(0))), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Taking_somebody_out_after_the_reveal_changes_nothing_that_anybody_sees(StepKind kind, int round, Anonymity anonymity)
    {
        var given = InRound(kind, round, anonymity).Do(Person(0), AnswerOf(kind)($"ronde {round}")).Do(Leader, new RevealAnswers(Step(kind), EvenFew: true));
        var before = Said(given);
        given.Do(Leader, new RemoveParticipant(Who(0), true));
        // Choices have no name in any talk: a reason that went with somebody would tell whose it was.
        if (anonymity is Anonymity.Anonymous || kind is StepKind.Spheres or StepKind.Influence or StepKind.Roles)
        {
            Assert.Equal(before, Said(given));
        }
        else
        {
            // Where names stand with texts there is nothing to find out: the texts go.
            Assert.All(Others, viewer => Assert.DoesNotContain($"{Secret} ronde {round}", AllOf(given.Now, viewer), StringComparison.Ordinal));
        }

        static string[] Said(RulesGiven talk) =>
            [
                .. Others.Select(viewer =>
                    AllOf(
                        talk.Now with
                        {
                            Participants = talk.Now.Participants.SetItem(Who(0), talk.Now.Participants[Who(0)] with { Standing = Standing.TakesPart }),
                        },
                        viewer
                    )
                ),
            ];
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_was_not_shown_yet_is_never_shown_when_somebody_is_removed_with_it(StepKind kind, int round, Anonymity anonymity)
    {
        var given = InRound(kind, round, anonymity).Do(Person(0), AnswerOf(kind)($"ronde {round}"));
        given.Do(Leader, new RemoveParticipant(Who(0), true)).Do(Leader, new RevealAnswers(Step(kind), EvenFew: true));
        Assert.All(Others, viewer => Assert.DoesNotContain($"{Secret} ronde {round}", AllOf(given.Now, viewer), StringComparison.Ordinal));
    }

    /// <summary>A talk at this step and round, in which somebody else has answered already, so that only the first participant's answer is new.</summary>
    private static RulesGiven InRound(StepKind kind, int round, Anonymity anonymity)
    {
        var given = new RulesGiven(anonymity).At(kind);
        if (round == 2)
        {
            given.Do(Person(0), Earlier(kind)).Do(Leader, new RevealAnswers(Step(kind), EvenFew: true)).Do(Leader, new StartRound(Step(kind), 2));
        }

        return given.Do(Person(2), AnswerOf(kind)($"van een ander {round}"));
    }

    /// <summary>An answer of the first round that differs from the second's.</summary>
    private static SessionCommand Earlier(StepKind kind) => AnswerOf(kind)("eerder") switch
    {
        PlaceActor place => place with { Area = Spheres.None },
        RateInfluence rate => rate with { Value = 5 },
        ChooseRoles choose => choose with { Kind = RoleAnswerKind.Unknown, RoleIds = [] },
        var other => other,
    };

    private static Func<string, SessionCommand> AnswerOf(StepKind kind) => Answers.Single(answer => answer.Kind == kind).Answer;

    private static bool HasText(StepKind kind) => Answers.Single(answer => answer.Kind == kind).HasText;

    /// <summary>All that a viewer can be sent: the current step and each other step they may ask for.</summary>
    private static string AllOf(Session session, Viewer viewer) =>
        string.Join('\n', session.Agenda.Select(step => Json(SessionView.For(session, viewer, step.Id))).Prepend(Json(SessionView.For(session, viewer))));

    /// <summary>How many people of a perspective or table answered anything is progress, not content; it stands with the facilitator alone.</summary>
    private static string Json(SessionView sent)
    {
        var view = sent.Lead is null ? sent : sent with { Lead = sent.Lead with { Heard = [] } };
        return JsonSerializer.Serialize(view) + JsonSerializer.Serialize(view.Step, view.Step.GetType());
    }
}

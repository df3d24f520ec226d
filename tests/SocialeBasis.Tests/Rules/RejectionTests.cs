using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>Every reason for refusing, by a command that meets it; a new reason without a row fails.</summary>
public sealed class RejectionTests
{
    private static readonly Guid Kerk = Id("actor/kerk");

    private static readonly Dictionary<Type, Func<(RulesGiven Given, Sender By, SessionCommand Command)>> Rows = new()
    {
        [typeof(NotAllowed)] = () => (new(), Person(0), new RevealAnswers(Step(StepKind.Arrival), EvenFew: true)),
        [typeof(NotTakingPart)] = () => (new RulesGiven().At(StepKind.Term), Person(99), new GiveDefinition(Id("x"), Step(StepKind.Term), "Iets.")),
        [typeof(ParticipantWasRemoved)] = () => (new RulesGiven().Do(Leader, new RemoveParticipant(Who(0), false)), Person(0), new Join("inwoner", null)),
        [typeof(DoorIsLocked)] = () => (new RulesGiven().Do(Leader, new LockDoor(true)), Person(9), new Join("inwoner", null)),
        [typeof(SessionIsClosed)] = () => (new RulesGiven().Closed(), Leader, new StopTimer()),
        [typeof(ExampleIsReadOnly)] = () => (new RulesGiven().AsExample(), Leader, new StopTimer()),
        [typeof(CameFromAFile)] = () => (new RulesGiven().Closed().FromAFile(), Leader, new ReopenSession()),
        [typeof(StepNotOpen)] = () => (new RulesGiven().At(StepKind.Hope), Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Iets.")),
        [typeof(RatingClosed)] = () => (new RulesGiven().Revealed(StepKind.Influence), Person(0), new RateInfluence(Step(StepKind.Influence), Doctor, 3)),
        [typeof(UnknownStep)] = () => (new(), Leader, new GoToStep(Id("nowhere"))),
        [typeof(UnknownSubject)] = () =>
            (new RulesGiven().At(StepKind.Spheres), Person(0), new PlaceActor(Step(StepKind.Spheres), Id("nobody"), Spheres.Personal)),
        [typeof(TextMissing)] = () => (new RulesGiven().At(StepKind.Term), Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), " \t\u0007 ")),
        [typeof(TextTooLong)] = () =>
            (new RulesGiven().At(StepKind.Term), Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), new string('a', TextLimits.Contribution + 1))),
        [typeof(RatingOutOfRange)] = () => (new RulesGiven().At(StepKind.Influence), Person(0), new RateInfluence(Step(StepKind.Influence), Doctor, 6)),
        [typeof(ActorExists)] = () => (new RulesGiven().Revealed(StepKind.Actors), Person(0), new NameActor(Kerk, Step(StepKind.Actors), "HUISARTS!")),
        [typeof(RoleExists)] = () => (new RulesGiven().At(StepKind.Roles), Person(0), new AddRole(Id("r"), Step(StepKind.Roles), "verbinder")),
        [typeof(RoleIsShown)] = () =>
            (
                new RulesGiven()
                    .At(StepKind.Roles)
                    .Do(Person(0), new AddRole(Id("r"), Step(StepKind.Roles), "Gastheer"))
                    .Do(Leader, new RevealAnswers(Step(StepKind.Roles), EvenFew: true)),
                Person(0),
                new TakeBackRole(Id("r"))
            ),
        [typeof(TooMany)] = () =>
            (
                Enumerable
                    .Range(0, Hope.MostEach)
                    .Aggregate(new RulesGiven().At(StepKind.Hope), (given, i) => given.Do(Person(0), CommandCases.Hope(Id($"h{i}")))),
                Person(0),
                CommandCases.Hope(Id("one more"))
            ),
        [typeof(InfluenceQuestionMissing)] = () => (new RulesGiven(question: null), Leader, new GoToStep(Step(StepKind.Influence))),
        [typeof(NoAgreementsStep)] = () =>
            (
                new RulesGiven()
                    .Do(Leader, new RemoveStep(Step(StepKind.Agreements)))
                    .At(StepKind.Influence)
                    .Do(Person(0), new GiveOutsideFactor(Id("x"), Step(StepKind.Influence), "De huren."))
                    .Do(Leader, new RevealAnswers(Step(StepKind.Influence), EvenFew: true)),
                Leader,
                new TakeToAgreements(Id("x"))
            ),
        [typeof(ChainEndMissing)] = () => (new RulesGiven(question: null), Leader, new GoToStep(Step(StepKind.Theory))),
        [typeof(ThenMissing)] = () => (new RulesGiven().At(StepKind.Theory), Person(0), CommandCases.Link(Id("l")) with { Then = "" }),
        [typeof(NothingToWeigh)] = () => (CommandCases.WithShownLink(new RulesGiven()), Leader, new StartRound(Step(StepKind.Theory), 2)),
        [typeof(NotRevealedYet)] = () => (new RulesGiven().At(StepKind.Term), Leader, new SetPhase(Step(StepKind.Term), Phase.Talk)),
        [typeof(FewAnswered)] = () =>
            (
                new RulesGiven().At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Iets.")),
                Leader,
                new RevealAnswers(Step(StepKind.Term))
            ),
        [typeof(AlreadyShown)] = () =>
            (
                new RulesGiven()
                    .Revealed(StepKind.Term)
                    .Do(Leader, new Settle(Step(StepKind.Term), null, Outcome.Agreed, "Zo."))
                    .Do(Person(0), new GiveSupport(Step(StepKind.Term), SupportLevel.Behind))
                    .Do(Leader, new ShowConsent(Step(StepKind.Term), EvenFew: true)),
                Person(0),
                new TakeBackSupport(Step(StepKind.Term))
            ),
        [typeof(DotsClosed)] = () =>
            (
                new RulesGiven()
                    .At(StepKind.Hope)
                    .Do(Person(0), CommandCases.Hope(Id("h")))
                    .Do(Leader, new RevealAnswers(Step(StepKind.Hope), EvenFew: true))
                    .Do(Leader, new ShowDots(Step(StepKind.Hope), EvenFew: true)),
                Person(0),
                new GiveDot(Id("h"), true)
            ),
        [typeof(ManyComingIn)] = () => (new RulesGiven { Pace = TimeSpan.Zero }.Hall(), Person(999), new Join("inwoner", null)),
        [typeof(NoFlood)] = () => (new(), Leader, new StopFlood(DateTime.MinValue)),
        [typeof(ReasonMissing)] = () =>
            (
                new RulesGiven().Revealed(StepKind.Term).Do(Leader, new Settle(Step(StepKind.Term), null, Outcome.Agreed, "Zo.")),
                Person(0),
                new GiveSupport(Step(StepKind.Term), SupportLevel.Objection, " ")
            ),
        [typeof(DayImpossible)] = () =>
            (new RulesGiven().Revealed(StepKind.Term), Leader, new Settle(Step(StepKind.Term), null, Outcome.Agreed, "Zo.", DueOn: new DateOnly(26, 5, 1))),
        [typeof(OtherVoiceMissing)] = () =>
            (new RulesGiven().Revealed(StepKind.Term), Leader, new Settle(Step(StepKind.Term), null, Outcome.AgreedToDiffer, "Zo.")),
        [typeof(StepHasAnswers)] = () =>
            (
                new RulesGiven().At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Zo.")).At(StepKind.Hope),
                Leader,
                new RemoveStep(Step(StepKind.Term))
            ),
        [typeof(StepInUse)] = () => (new RulesGiven().At(StepKind.Term), Leader, new RemoveStep(Step(StepKind.Term))),
        [typeof(UnknownPerspective)] = () => (new(), Person(0), new Join("maan", null)),
        [typeof(PerspectiveInUse)] = () => (new(), Leader, new ChangeSetup(Setup() with { Perspectives = [Perspective.Usual[1]] })),
        [typeof(StaysAnonymous)] = () => (new(), Leader, new ChangeSetup(Setup(Anonymity.Named))),
        [typeof(SetupInvalid)] = () => (new(), Leader, new ChangeSetup(Setup() with { Title = "" })),
        [typeof(OnlyLooksOn)] = () =>
            (
                new RulesGiven().At(StepKind.Term).Do(Person(5), new Join("inwoner", null) { Observes = true }),
                Person(5),
                new GiveDefinition(Id("x"), Step(StepKind.Term), "Iets.")
            ),
        [typeof(AnsweredAlready)] = () =>
            (
                new RulesGiven().At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Iets.")),
                Person(0),
                new Join("inwoner", null) { Observes = true }
            ),
        [typeof(ParkedItemsOpen)] = () => (new RulesGiven().Do(Leader, new Park(Id("p"), "Later.")), Leader, new CloseSession()),
        [typeof(OwnerMissing)] = () =>
            (new RulesGiven().Do(Leader, new Park(Id("p"), "Later.")), Leader, new ResolveParked(Id("p"), ParkedEnd.TakenOn, "Doet iemand.")),
        [typeof(WordNotSeen)] = () =>
            (
                new RulesGiven().At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Verbinding.")),
                Person(1),
                new StarWord(Id("w"), "verbinding")
            ),
        [typeof(HasReactions)] = () =>
            (
                new RulesGiven()
                    .At(StepKind.Agreements)
                    .Do(Person(0), new GiveProposal(Id("x"), Step(StepKind.Agreements), "Koffie."))
                    .Do(Leader, new RevealAnswers(Step(StepKind.Agreements), EvenFew: true))
                    .Do(Person(1), new GiveSupport(Id("x"), SupportLevel.Behind)),
                Person(0),
                new GiveProposal(Id("x"), Step(StepKind.Agreements), "Thee.")
            ),
        [typeof(SectionStays)] = () => (new(), Leader, new ShowReportSection("andere-stemmen", false)),
        [typeof(AgreementGoesOn)] = () => (
            new RulesGiven().Continuing().At(StepKind.Agreements).Do(Leader, new CarryOn(Id("agreement"), Step(StepKind.Agreements), Id("proposal/on"))),
            Leader,
            new CheckAgreement(Id("agreement"), AgreementStatus.Done)),
        [typeof(ThresholdOnlyUp)] = () => (new(), Leader, new ChangeSetup(Setup() with { GroupThreshold = 3 })),
        [typeof(NotPossibleHere)] = () => (new(), Leader, new SetPhase(Step(StepKind.Arrival), Phase.Alone)),
    };

    public static TheoryData<string> Reasons => [.. Rejections.Select(type => type.Name)];

    private static IEnumerable<Type> Rejections => typeof(Rejection).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rejection)));

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_is_given_in_words_and_the_talk_stays_as_it_was(string name)
    {
        var (given, by, command) = Rows.Single(row => row.Key.Name == name).Value();
        var before = given.Now;
        var reason = Assert.IsType<Decision.Rejected>(given.Try(by, command)).Reason;
        Assert.Equal(name, reason.GetType().Name);
        Assert.EndsWith(reason is ActorExists ? "?" : ".", reason.Message, StringComparison.Ordinal);
        Assert.Same(before, given.Now);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(int.MaxValue)]
    public void A_rating_outside_1_to_5_is_refused(int value) =>
        new RulesGiven().At(StepKind.Influence).Refuses<RatingOutOfRange>(Person(0), new RateInfluence(Step(StepKind.Influence), Doctor, value));

    [Fact]
    public void Words_whose_reactions_were_shown_stay()
    {
        var given = new RulesGiven()
            .At(StepKind.Agreements)
            .Do(Person(0), new GiveProposal(Id("x"), Step(StepKind.Agreements), "Koffie."))
            .Do(Leader, new RevealAnswers(Step(StepKind.Agreements), EvenFew: true))
            .Do(Person(1), new GiveSupport(Id("x"), SupportLevel.Behind))
            .Do(Leader, new ShowConsent(Id("x"), EvenFew: true));
        given.Refuses<AlreadyShown>(Person(1), new TakeBackSupport(Id("x")));
        given.Refuses<HasReactions>(Person(0), new GiveProposal(Id("x"), Step(StepKind.Agreements), "Thee."));
    }

    [Fact]
    public void Kinds_of_influence_that_do_not_exist_are_refused() =>
        new RulesGiven()
            .At(StepKind.Influence)
            .Refuses<RatingOutOfRange>(Person(0), new RateInfluence(Step(StepKind.Influence), Doctor, 3, (InfluenceKinds)128));

    [Fact]
    public void Areas_and_reasons_that_do_not_exist_are_refused()
    {
        new RulesGiven().At(StepKind.Spheres).Refuses<NotPossibleHere>(Person(0), new PlaceActor(Step(StepKind.Spheres), Doctor, (Spheres)8));
        new RulesGiven().At(StepKind.Hope).Refuses<NotPossibleHere>(Person(0), CommandCases.Hope(Id("h")) with { Reasons = (HopeReasons)16 });
        new RulesGiven().At(StepKind.Hope).Refuses<NotPossibleHere>(Person(0), CommandCases.Hope(Id("h")) with { ActorId = Doctor });
    }

    [Fact]
    public void A_fourth_round_and_a_fourth_dot_are_refused()
    {
        var given = new RulesGiven().Revealed(StepKind.Term);
        for (var round = 2; round <= AgendaStep.MostRounds; round++)
        {
            given.Do(Leader, new StartRound(Step(StepKind.Term), round)).Do(Leader, new RevealAnswers(Step(StepKind.Term), EvenFew: true));
        }

        given.Refuses<TooMany>(Leader, new StartRound(Step(StepKind.Term), AgendaStep.MostRounds + 1));

        var hopes = Enumerable.Range(0, HopeDot.Each + 1).Select(number => Id($"hope/{number}")).ToList();
        var dotted = hopes
            .Aggregate(new RulesGiven().At(StepKind.Hope), (talk, hope) => talk.Do(Person(1), CommandCases.Hope(hope)))
            .Do(Leader, new RevealAnswers(Step(StepKind.Hope), EvenFew: true));
        dotted = hopes.Take(HopeDot.Each).Aggregate(dotted, (talk, hope) => talk.Do(Person(0), new GiveDot(hope, true)));
        dotted.Refuses<TooMany>(Person(0), new GiveDot(hopes[^1], true));
        Assert.Equal(1, dotted.Do(Person(0), new GiveDot(hopes[0], false)).ChangesOf(Person(0), new GiveDot(hopes[^1], true)));
    }

    [Fact]
    public void A_withdrawn_hope_does_not_come_back_above_the_most()
    {
        var given = Enumerable
            .Range(0, Hope.MostEach)
            .Aggregate(new RulesGiven().At(StepKind.Hope), (talk, i) => talk.Do(Person(0), CommandCases.Hope(Id($"h{i}"))));
        given.Do(Person(0), new WithdrawContribution(Id("h0"))).Do(Person(0), CommandCases.Hope(Id("instead")));
        given.Refuses<TooMany>(Person(0), CommandCases.Hope(Id("h0")));
    }

    [Fact]
    public void Nobody_changes_what_another_wrote()
    {
        var given = new RulesGiven().At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "Van mij."));
        given.Refuses<UnknownSubject>(Person(1), new GiveDefinition(Id("x"), Step(StepKind.Term), "Van mij nu."));
        given.Refuses<UnknownSubject>(Person(1), new WithdrawContribution(Id("x")));
    }
}

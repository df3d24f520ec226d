using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>For every kind of command a talk in which it is allowed and changes something.</summary>
internal static class CommandCases
{
    public sealed record Case(SessionCommand Command, Sender By, Func<RulesGiven, RulesGiven> Before);

    public static IReadOnlyDictionary<Type, Case> All { get; } = Cases().ToDictionary(one => one.Command.GetType());

    public static IEnumerable<Type> CommandTypes =>
        typeof(SessionCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SessionCommand)) && !type.IsAbstract);

    public static Guid Own => Id("contribution/own");

    private static IEnumerable<Case> Cases()
    {
        yield return Participant(new Join("inwoner", "Andere naam"), given => given);
        yield return Participant(new SetReady(Step(StepKind.Term), true), given => given.At(StepKind.Term));
        yield return Participant(new GiveDefinition(Own, Step(StepKind.Term), "Elkaar kennen."), given => given.At(StepKind.Term));
        yield return Participant(new NameActor(Id("actor/kerk"), Step(StepKind.Actors), "Kerk"), given => given.At(StepKind.Actors));
        yield return Participant(
            new UnnameActor(Step(StepKind.Actors), Id("actor/kerk")),
            given => given.At(StepKind.Actors).Do(Person(0), new NameActor(Id("actor/kerk"), Step(StepKind.Actors), "Kerk"))
        );
        yield return Participant(new PlaceActor(Step(StepKind.Spheres), Doctor, Spheres.Personal, "Dichtbij"), given => given.At(StepKind.Spheres));
        yield return Participant(
            new ClearPlacement(Step(StepKind.Spheres), Doctor),
            given => given.At(StepKind.Spheres).Do(Person(0), new PlaceActor(Step(StepKind.Spheres), Doctor, null))
        );
        yield return Participant(Hope(Own), given => given.At(StepKind.Hope));
        yield return Participant(new GiveDot(Own, true), given => WithHope(given).Do(Leader, new RevealAnswers(Step(StepKind.Hope), EvenFew: true)));
        yield return Participant(new RateInfluence(Step(StepKind.Influence), Doctor, 4, InfluenceKinds.Money), given => given.At(StepKind.Influence));
        yield return Participant(
            new GiveOutsideFactor(Id("outside/own"), Step(StepKind.Influence), "De huren."), given => given.At(StepKind.Influence));
        yield return Participant(
            new ClearRating(Step(StepKind.Influence), Doctor),
            given => given.At(StepKind.Influence).Do(Person(0), new RateInfluence(Step(StepKind.Influence), Doctor, 4, InfluenceKinds.Money))
        );
        yield return Participant(
            new ChooseRoles(Step(StepKind.Roles), Doctor, RoleMoment.Now, RoleAnswerKind.Roles, [Connector]),
            given => given.At(StepKind.Roles)
        );
        yield return Participant(
            new ClearRoles(Step(StepKind.Roles), Doctor, RoleMoment.Now),
            given => given.At(StepKind.Roles).Do(Person(0), new ChooseRoles(Step(StepKind.Roles), Doctor, RoleMoment.Now, RoleAnswerKind.Unknown, [])));
        yield return Participant(new AddRole(Id("role/gastheer"), Step(StepKind.Roles), "Gastheer"), given => given.At(StepKind.Roles));
        yield return Participant(
            new TakeBackRole(Id("role/gastheer")),
            given => given.At(StepKind.Roles).Do(Person(0), new AddRole(Id("role/gastheer"), Step(StepKind.Roles), "Gastheer")));
        yield return Participant(Link(Own), given => given.At(StepKind.Theory));
        yield return Participant(new WeighLink(Step(StepKind.Theory), Own, 5, 2, KnownFrom.Hope, DependsOn.Residents), Weighing);
        yield return Participant(
            new ClearWeight(Step(StepKind.Theory), Own),
            given => Weighing(given).Do(Person(0), new WeighLink(Step(StepKind.Theory), Own, 5, null)));
        yield return Lead(new ChooseToWeigh(Step(StepKind.Theory), Own, true), WithShownLink);
        yield return Participant(new GiveProposal(Own, Step(StepKind.Agreements), "Samen koffie."), given => given.At(StepKind.Agreements));
        yield return Participant(new GiveClosingWord(Own, Step(StepKind.Closing), "Licht", "Moed"), given => given.At(StepKind.Closing));
        yield return Participant(new WithdrawContribution(Own), WithHope);
        yield return Participant(new GiveSupport(Step(StepKind.Term), SupportLevel.Behind), WithSettledTerm);
        yield return Participant(
            new TakeBackSupport(Step(StepKind.Term)),
            given => WithSettledTerm(given).Do(Person(0), new GiveSupport(Step(StepKind.Term), SupportLevel.Behind))
        );

        yield return Participant(
            new ChooseHat("inwoner/vrijwilliger"),
            given =>
                given
                    .Do(Person(0), new Join("inwoner", RulesGiven.OwnName) { Hats = ["inwoner", "inwoner/vrijwilliger"] })
                    .Do(Person(0), new ChooseHat("inwoner"))
        );
        yield return Participant(new TypeFor(Who(50), "inwoner", "Opa"), given => given);
        yield return Participant(
            new OnBehalfOf(Who(50), new GiveDefinition(Own, Step(StepKind.Term), "De buren.")),
            given => given.At(StepKind.Term).Do(Person(0), new TypeFor(Who(50), "inwoner")));
        yield return Participant(new AskSlower(Step(StepKind.Term), true), given => given.At(StepKind.Term));
        yield return Participant(new RaiseHand(Id("ask"), true), WithAsked);
        yield return Participant(
            new StarWord(Id("word"), "niemand"),
            given => WithHope(given).Do(Leader, new RevealAnswers(Step(StepKind.Hope), EvenFew: true))
        );

        yield return Lead(new SetMethod(Step(StepKind.Term), StepMethod.OneTwoFourAll), given => given);
        yield return Lead(new NoteOutside(Id("outside/own"), "Wonen"), WithOutside);
        yield return Lead(new TakeToAgreements(Id("outside/own")), WithOutside);
        yield return Lead(new OfferRole(Id("role/known"), "facilitator"), given => given);
        yield return Lead(new AskAbout(Step(StepKind.Influence), WhoseInfluence.Actors, "Dat niemand alleen is."), given => given);
        yield return Lead(
            new SetCircle(Step(StepKind.Term), 2),
            given => given.Do(Leader, new SetMethod(Step(StepKind.Term), StepMethod.OneTwoFourAll)).At(StepKind.Term)
        );
        yield return Lead(new ShowOnWall(Step(StepKind.Spheres), Doctor), given => given.Revealed(StepKind.Spheres));
        yield return Lead(new SeenSlower(Step(StepKind.Term)), given => given.At(StepKind.Term).Do(Person(0), new AskSlower(Step(StepKind.Term), true)));
        yield return Lead(
            new NoteDifference(Step(StepKind.Spheres), Doctor, DifferenceKinds.Word, "Iedereen kent een andere."),
            given => given.Revealed(StepKind.Spheres)
        );
        yield return Lead(
            new NoteGreyZone(Step(StepKind.Spheres), Doctor, "Voor.", "Tegen.", "Meer werk.", Asked.NotYet),
            given => given.Revealed(StepKind.Spheres)
        );
        yield return Lead(new SplitActor(Doctor, Id("actor/variant"), "Huisarts in de wijk"), given => given);
        yield return Lead(new SetFunding(Doctor, Funding.Own), given => given);
        yield return Lead(new NameHopeGroup(Id("group"), Step(StepKind.Hope), "Samen"), WithShownHope);
        yield return Lead(new ShowDots(Step(StepKind.Hope), EvenFew: true), given => WithShownHope(given).Do(Person(0), new GiveDot(Own, true)));
        yield return Lead(new DropHopeGroup(Id("group")), WithGroup);
        yield return Lead(new GroupHope(Own, Id("group")), WithGroup);
        yield return Lead(new NoteClash(Id("clash"), Step(StepKind.Hope), Own, Id("group"), "Dit botst."), WithGroup);
        yield return Lead(
            new DropClash(Id("clash")),
            given => WithGroup(given).Do(Leader, new NoteClash(Id("clash"), Step(StepKind.Hope), Own, Id("group"), ""))
        );
        yield return Lead(new AskWhoRecognises(Id("ask"), Step(StepKind.Term), "Niemand kent elkaar."), given => given.Revealed(StepKind.Term));
        yield return Lead(new CloseRecognition(Id("ask")), WithAsked);
        yield return Lead(new AgreeRole(Step(StepKind.Roles), Doctor, "Kijken.", "Behandelen.", "Tijd."), given => given.Revealed(StepKind.Roles));
        yield return Lead(
            new AgreeSteadfast(Id("deal"), Step(StepKind.Roles), "De krant belt.", "Eerst elkaar bellen."),
            given => given.Revealed(StepKind.Roles)
        );
        yield return Lead(
            new DropSteadfast(Id("deal")),
            given => given.Revealed(StepKind.Roles).Do(Leader, new AgreeSteadfast(Id("deal"), Step(StepKind.Roles), "De krant belt.", "Eerst elkaar bellen."))
        );
        yield return Lead(
            new DescribeWord(Id("word"), "Elkaar kennen.", "", "kennis", "tijd", [new("inwoner", "Groeten.")]),
            given => given.Do(Leader, new StarWord(Id("word"), "verbinding"))
        );
        yield return Lead(new RemoveWord(Id("word")), given => given.Do(Leader, new StarWord(Id("word"), "verbinding")));
        yield return Lead(new ShowConsent(Step(StepKind.Term), EvenFew: true), WithSettledTerm);
        yield return Lead(new DismissPrompt("woord/x"), given => given);

        yield return Lead(new WriteReportText(ReportText.PlaceOf("kort-inleiding"), "Wij spraken samen.", "0a1b2c3d"), given => given);
        yield return Lead(new ShowReportSection("rollen", false), given => given);
        yield return Lead(new ConfirmReport(true, ["0a1b2c3d"]), given => given);
        yield return Lead(new CheckAgreement(Id("agreement"), AgreementStatus.Lapsed, "Niemand kwam."), given => given.Continuing());
        yield return Lead(new CheckAssumption(Id("agreement"), AssumptionVerdict.Failed, "De helft drinkt thee."), given => given.Continuing());
        yield return Lead(new CarryOn(Id("agreement"), Step(StepKind.Agreements), Id("proposal/on")), given => given.Continuing().At(StepKind.Agreements));
        yield return Lead(new PlanReview(new DateOnly(2027, 3, 12)), given => given);

        yield return Lead(new GoToStep(Step(StepKind.Spheres)), given => given);
        yield return Lead(new RevealAnswers(Step(StepKind.Term), EvenFew: true), given => given.At(StepKind.Term));
        yield return Lead(new SetPhase(Step(StepKind.Term), Phase.Talk), given => given.Revealed(StepKind.Term));
        yield return Lead(new StartRound(Step(StepKind.Term), 2), given => given.Revealed(StepKind.Term));
        yield return Lead(new RunTimer(new DateTime(2026, 3, 12, 13, 0, 0, DateTimeKind.Utc)), given => given);
        yield return Lead(new PauseTimer(TimeSpan.FromMinutes(3)), given => given);
        yield return Lead(new StopTimer(), given => given.At(StepKind.Term));
        yield return Lead(new Settle(Step(StepKind.Term), null, Outcome.Agreed, "Elkaar kennen."), given => given.Revealed(StepKind.Term));
        yield return Lead(new HideContribution(Own, true), given => WithHope(given).Do(Leader, new RevealAnswers(Step(StepKind.Hope), EvenFew: true)));
        yield return Lead(new HideActor(Doctor, true), given => given);
        yield return Lead(
            new HideRole(Id("role/gastheer"), true),
            given =>
                given
                    .At(StepKind.Roles)
                    .Do(Person(0), new AddRole(Id("role/gastheer"), Step(StepKind.Roles), "Gastheer"))
                    .Do(Leader, new RevealAnswers(Step(StepKind.Roles), EvenFew: true))
        );
        yield return Lead(new SetActorScope(Doctor, false), given => given);
        yield return Lead(new RenameActor(Doctor, "Dokter"), given => given);
        yield return Lead(
            new MergeActors(Doctor, Id("actor/dokter")),
            given => given.Do(Leader, new NameActor(Id("actor/dokter"), Step(StepKind.Actors), "De dokter"))
        );
        yield return Lead(new Park(Id("parked"), "Later."), given => given);
        yield return Lead(
            new ResolveParked(Id("parked"), ParkedEnd.TakenOn, "Gedaan.", "Anna", new DateOnly(2026, 5, 1)),
            given => given.Do(Leader, new Park(Id("parked"), "Later."))
        );
        yield return Lead(new AddStep(Id("step/new"), StepKind.Term, "preventie", 10, 2), given => given);
        yield return Lead(new ChangeStep(Step(StepKind.Term), "preventie", 15), given => given);
        yield return Lead(new MoveStep(Step(StepKind.Term), 4), given => given);
        yield return Lead(new RemoveStep(Step(StepKind.Roles)), given => given);
        yield return Lead(new ChangeSetup(Setup() with { Title = "Ander gesprek" }), given => given);
        yield return Lead(new RemoveParticipant(Who(1), true), given => given);
        yield return Lead(new LockDoor(true), given => given);
        yield return Lead(new StopFlood(new DateTime(2026, 3, 1, 13, 0, 0, DateTimeKind.Utc)), WithRobots);
        yield return Lead(new CloseSession(), given => given);
        yield return Lead(new ReopenSession(), given => given.Closed());
    }

    public static GiveHope Hope(Guid id, string text = "Dat niemand alleen is.") =>
        new(id, Step(StepKind.Hope), text, Spheres.Personal, null, HopeReasons.EndInItself);

    public static GiveLink Link(Guid id) =>
        new(id, Step(StepKind.Theory), "de deur open is", "loopt iemand binnen", "thuis is het stil", "er iemand is", LinkLevel.Input);

    public static RulesGiven WithShownLink(RulesGiven given) =>
        given.At(StepKind.Theory).Do(Person(0), Link(Own)).Do(Leader, new RevealAnswers(Step(StepKind.Theory), EvenFew: true));

    public static RulesGiven Weighing(RulesGiven given) => WithShownLink(given)
        .Do(Leader, new ChooseToWeigh(Step(StepKind.Theory), Own, true))
        .Do(Leader, new StartRound(Step(StepKind.Theory), 2));

    /// <summary>So many people who do nothing that it is a flood.</summary>
    public static RulesGiven WithRobots(RulesGiven given) =>
        Enumerable.Range(70, given.Now.Setup.GroupThreshold).Aggregate(given, (talk, robot) => talk.Do(Person(robot), new Join("inwoner", null)));

    private static RulesGiven WithHope(RulesGiven given) => given.At(StepKind.Hope).Do(Person(0), Hope(Own));

    private static RulesGiven WithOutside(RulesGiven given) => given.At(StepKind.Influence)
        .Do(Person(0), new GiveOutsideFactor(Id("outside/own"), Step(StepKind.Influence), "De huren."))
        .Do(Leader, new RevealAnswers(Step(StepKind.Influence), EvenFew: true));

    private static RulesGiven WithShownHope(RulesGiven given) => WithHope(given).Do(Leader, new RevealAnswers(Step(StepKind.Hope), EvenFew: true));

    private static RulesGiven WithGroup(RulesGiven given) => WithShownHope(given).Do(Leader, new NameHopeGroup(Id("group"), Step(StepKind.Hope), "Samen"));

    private static RulesGiven WithAsked(RulesGiven given) =>
        given.Revealed(StepKind.Term).Do(Leader, new AskWhoRecognises(Id("ask"), Step(StepKind.Term), "Niemand kent elkaar."));

    private static RulesGiven WithSettledTerm(RulesGiven given) =>
        given.Revealed(StepKind.Term).Do(Leader, new Settle(Step(StepKind.Term), null, Outcome.Agreed, "Elkaar kennen."));

    private static Case Participant(SessionCommand command, Func<RulesGiven, RulesGiven> before) => new(command, Person(0), before);

    private static Case Lead(SessionCommand command, Func<RulesGiven, RulesGiven> before) => new(command, Leader, before);
}

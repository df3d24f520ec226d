using CsCheck;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>Evolve takes any change, also about things that do not exist: a journal can always be replayed.</summary>
public sealed class EvolveTests
{
    private static readonly DateTime At = new(2026, 3, 12, 12, 0, 0, DateTimeKind.Utc);

    // Known and unknown ids, few enough that they often meet.
    private static readonly Guid[] Ids =
    [
        Who(0),
        Who(1),
        Who(99),
        Doctor,
        Id("actor/a"),
        Id("actor/b"),
        Id("c"),
        Id("d"),
        Connector,
        .. StepKinds.All.Select(Step),
    ];
    private static readonly Gen<Guid> AnyId = Gen.Int[0, Ids.Length - 1].Select(place => Ids[place]);

    private static readonly Gen<StepKind> AnyKind = Gen.Enum<StepKind>();
    private static readonly Gen<int> AnyRound = Gen.Int[1, 3];
    private static readonly Gen<AnswerKey> AnyKey = Gen.Select(
        AnyId,
        AnyId,
        AnyId,
        AnyRound,
        (step, who, actor, round) => new AnswerKey(step, who, actor, round)
    );

    private static readonly Gen<SessionChange> AnyChange = Gen.OneOf<SessionChange>(
        AnyId.Select(id => (SessionChange)new ParticipantJoined(new Participant(id, "inwoner", null, At))),
        Gen.Select(AnyId, Gen.Bool, (id, with) => (SessionChange)new ParticipantRemoved(id, with)),
        Gen.Select(AnyId, AnyId, Gen.Bool, (step, who, ready) => (SessionChange)new ReadySet(new ReadyMark(step, who, 1), ready)),
        Gen.Select(
            AnyId,
            AnyId,
            AnyId,
            AnyRound,
            (id, step, who, round) => (SessionChange)new ContributionGiven(new Definition(id, step, who, round, "x", At))
        ),
        Gen.Select(
            AnyId,
            AnyId,
            AnyId,
            AnyId,
            (id, step, who, actor) => (SessionChange)new ContributionGiven(new Hope(id, step, who, 1, "x", null, actor, HopeReasons.None, At))
        ),
        Gen.Select(
            AnyId,
            AnyId,
            AnyId,
            (id, step, who) => (SessionChange)new ContributionGiven(new TheoryLink(id, step, who, 1, "Als x, dan y.", "x", "y", "", "", null, At))
        ),
        Gen.Select(AnyId, Gen.Bool, (id, hidden) => (SessionChange)new ContributionHidden(id, hidden)),
        AnyId.Select(id => (SessionChange)new ContributionWithdrawn(id)),
        Gen.Select(AnyId, AnyId, (id, who) => (SessionChange)new ActorAdded(new SocialActor(id, "x", null, who, At))),
        Gen.Select(AnyId, Gen.Bool, Gen.Bool, (id, scope, hidden) => (SessionChange)new ActorChanged(id, "y", scope, hidden)),
        Gen.Select(AnyId, AnyId, (actor, who) => (SessionChange)new ActorNamed(new ActorMention(actor, who, At))),
        Gen.Select(AnyId, AnyId, (actor, who) => (SessionChange)new ActorUnnamed(actor, who)),
        Gen.Select(AnyId, AnyId, (from, into) => (SessionChange)new ActorsMerged(from, into)),
        Gen.Select(
            AnyKey,
            Gen.Int[-1, 7],
            (key, area) =>
                (SessionChange)new ActorPlaced(new Placement(key.StepId, key.ParticipantId, key.ActorId, key.Round, area < 0 ? null : (Spheres)area, "", At))
        ),
        AnyKey.Select(key => (SessionChange)new PlacementCleared(key)),
        Gen.Select(AnyId, AnyId, Gen.Bool, (hope, who, given) => (SessionChange)new DotGiven(new HopeDot(hope, who), given)),
        Gen.Select(
            AnyKey,
            Gen.Int[0, 5],
            (key, value) =>
                (SessionChange)
                    new InfluenceRated(
                        new InfluenceRating(key.StepId, key.ParticipantId, key.ActorId, key.Round, value == 0 ? null : value, InfluenceKinds.None, At)
                    )
        ),
        Gen.Select(
            AnyKey,
            AnyId,
            (key, role) =>
                (SessionChange)
                    new RolesChosen(new RoleAnswer(key.StepId, key.ParticipantId, key.ActorId, key.Round, RoleMoment.Now, RoleAnswerKind.Roles, [role], At))
        ),
        AnyKey.Select(key => (SessionChange)new RolesCleared(key, RoleMoment.Now)),
        AnyId.Select(id => (SessionChange)new RoleAdded(new Role(id, 0, "x", "", null))),
        Gen.Select(AnyId, Gen.Bool, (id, hidden) => (SessionChange)new RoleChanged(new Role(id, 0, "x", "", null) { IsHidden = hidden })),
        Gen.Select(AnyId, AnyId, (id, into) => (SessionChange)new RolesJoined(id, into)),
        Gen.Select(AnyId, AnyId, (subject, who) => (SessionChange)new SupportTakenBack(subject, who)),
        AnyKey.Select(key => (SessionChange)new RatingCleared(key)),
        Gen.Select(
            AnyId,
            AnyId,
            AnyId,
            (step, who, subject) => (SessionChange)new LinkWeighed(new LinkWeight(step, who, subject, 4, null, KnownFrom.Hope, DependsOn.Us, At))
        ),
        Gen.Select(AnyId, AnyId, AnyId, (step, who, subject) => (SessionChange)new WeightCleared(step, who, subject)),
        AnyId.Select(id => (SessionChange)new RoleTakenBack(id)),
        Gen.Select(AnyId, AnyId, (subject, who) => (SessionChange)new SupportGiven(new Support(subject, who, SupportLevel.Concern, "x", At))),
        AnyId.Select(id => (SessionChange)new StepReached(id, At)),
        Gen.Select(
            AnyId,
            AnyKind,
            AnyRound,
            Gen.Enum<Phase>(),
            (id, kind, round, phase) => (SessionChange)new StepChanged(new AgendaStep(id, 0, kind, 10, "x", phase, round))
        ),
        AnyId.Select(id => (SessionChange)new StepRemoved(id)),
        Gen.Bool.Select(on => (SessionChange)new TimerSet(on ? StepTimer.Until(At) : null)),
        Gen.Select(
            AnyId,
            AnyId,
            AnyRound,
            (step, subject, version) => (SessionChange)new Settled(new Settlement(step, subject, version, Outcome.Agreed, At) { Text = new("x") })
        ),
        Gen.Select(AnyId, AnyId, (id, step) => (SessionChange)new ItemParked(new ParkedItem(id, step, null, "x", At))),
        Gen.Select(AnyId, Gen.OneOf(Gen.Const("inwoner"), Gen.Const("maan/donker"), Gen.Const("")), (who, hat) => (SessionChange)new HatChosen(who, hat)),
        Gen.Select(AnyId, AnyId, Gen.Bool, (step, who, wished) => (SessionChange)new SlowAsked(new SlowMark(step, who), wished)),
        AnyId.Select(step => (SessionChange)new SlowSeen(step)),
        Gen.Select(AnyId, AnyId, Gen.Bool, (asked, who, raised) => (SessionChange)new HandRaised(new Hand(asked, who), raised)),
        Gen.Select(
            AnyId,
            AnyRound,
            AnyId,
            (step, round, subject) =>
                (SessionChange)new TalliesFixed([new Tally(step, round, subject, PictureOf.RolesNow, ["inwoner", "gemeente", "maan"], [step], At)])
        ),
        AnyId.Select(id => (SessionChange)new OnWallChosen(id)),
        Gen.Select(AnyId, AnyId, (step, subject) => (SessionChange)new DifferenceNoted(new DifferenceNote(step, subject, DifferenceKinds.Word, "x", At))),
        Gen.Select(AnyId, AnyId, (step, subject) => (SessionChange)new DifferenceCleared(step, subject)),
        Gen.Select(AnyId, AnyId, (step, actor) => (SessionChange)new GreyZoneNoted(new GreyNote(step, actor, "x", "y", "z", Asked.NotYet, At))),
        Gen.Select(AnyId, Gen.Enum<Funding>(), (actor, funding) => (SessionChange)new FundingSet(actor, funding)),
        Gen.Select(AnyId, AnyId, (id, step) => (SessionChange)new HopeGroupNamed(new HopeGroup(id, step, "x", At))),
        AnyId.Select(id => (SessionChange)new HopeGroupDropped(id)),
        Gen.Select(AnyId, AnyId, Gen.Bool, (hope, group, into) => (SessionChange)new HopeGrouped(hope, into ? group : null)),
        Gen.Select(AnyId, AnyId, AnyId, AnyId, (id, step, first, second) => (SessionChange)new ClashNoted(new HopeClash(id, step, first, second, "x", At))),
        AnyId.Select(id => (SessionChange)new ClashDropped(id)),
        Gen.Select(AnyId, AnyId, Gen.Bool, (id, step, open) => (SessionChange)new RecognitionAsked(new Recognition(id, step, "x", At, open))),
        Gen.Select(AnyId, AnyId, (step, actor) => (SessionChange)new RoleAgreed(new RoleDeal(step, actor, "x", "y", "z", "", At))),
        Gen.Select(AnyId, AnyId, Gen.Bool, (id, step, gone) => (SessionChange)new SteadfastAgreed(new SteadfastDeal(id, step, "x", "y", "z", At, gone))),
        Gen.Select(
            AnyId,
            AnyRound,
            (id, version) => (SessionChange)new WordDescribed(new StarredWord(id, version, "x", "y", "", "", "", [new("inwoner", "z")], false, At))
        ),
        Gen.Select(AnyId, AnyRound, (subject, version) => (SessionChange)new ConsentWasShown(new ConsentShown(subject, version))),
        Gen.Select(
            AnyId,
            AnyId,
            (agreement, proposal) => (SessionChange)new AgreementChecked(new AgreementCheck(agreement, AgreementStatus.Busy, "x", proposal, At))
        ),
        AnyId.Select(id => (SessionChange)new AssumptionChecked(new AssumptionCheck(id, AssumptionVerdict.Failed, "x", At))),
        Gen.Bool.Select(known =>
            (SessionChange)new OutsideNoted(new OutsideNote(Id("outside"), Step(StepKind.Influence), known ? "Wonen" : "", At))),
        Gen.OneOf(Gen.Const("a"), Gen.Const("b")).Select(key => (SessionChange)new PromptDismissed(key)),
        Gen.OneOf(Gen.Const("a"), Gen.Const("b")).Select(place => (SessionChange)new ReportTextWritten(new ReportText(place, "x", "0a1b2c3d", At))),
        Gen.OneOf(Gen.Const("a"), Gen.Const("b")).Select(place => (SessionChange)new ReportTextTakenBack(place)),
        Gen.Select(Gen.OneOf(Gen.Const("a"), Gen.Const("b")), Gen.Bool, (section, shown) => (SessionChange)new ReportSectionChosen(section, shown)),
        Gen.Bool.Select(right => (SessionChange)new ReportConfirmed(right ? new ReportConfirmation(["0a1b2c3d"], At) : null)),
        Gen.Const((SessionChange)new SetupChanged(Setup())),
        Gen.Bool.Select(locked => (SessionChange)new DoorLocked(locked)),
        Gen.Const((SessionChange)new SessionClosed(At)),
        Gen.Const((SessionChange)new SessionReopened()));

    [Fact]
    public void Any_changes_in_any_order_leave_a_talk_that_can_be_shown() =>
        AnyChange.Array[0, 60].Sample(
            changes =>
            {
                var session = new RulesGiven().Now;
                foreach (var change in changes)
                {
                    var after = SessionRules.Evolve(session, change);
                    Assert.Equal(session.Revision + 1, after.Revision);
                    session = after;
                }

                foreach (var viewer in new Viewer[] { new Viewer.BigScreen(), new Viewer.Facilitator(), new Viewer.Participant(Who(0)) })
                {
                    Assert.All(session.Agenda, step => Assert.NotNull(SessionView.For(session, viewer, step.Id)));
                }
            },
            iter: 2000);

    [Fact]
    public void Every_kind_of_change_is_among_the_random_ones()
    {
        var made = new HashSet<string>();
        AnyChange
            .Array[500]
            .Sample(
                changes =>
                {
                    lock (made)
                    {
                        made.UnionWith(changes.Select(change => change.GetType().Name));
                    }
                },
                iter: 20
            );
        Assert.Equal(
            typeof(SessionChange).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SessionChange))).Select(type => type.Name).Order(),
            made.Order()
        );
    }

    [Fact]
    public void A_change_about_something_unknown_changes_only_the_revision()
    {
        var session = new RulesGiven().Now;
        var unknown = Id("unknown");
        foreach (
            var change in new SessionChange[]
            {
                new StepReached(unknown, At),
                new ActorsMerged(Doctor, unknown),
                new ActorsMerged(Doctor, Doctor),
                new ContributionHidden(unknown, true),
                new ParticipantRemoved(unknown, true),
            }
        )
        {
            Assert.Equal(session with { Revision = session.Revision + 1 }, SessionRules.Evolve(session, change));
        }
    }
}

using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Rules;

/// <summary>
/// Who may send what, and when. One row per command: the answer to a participant and the answer to a facilitator, at each moment
/// of the step it is about: before, alone, reveal, talk, again, settle, after. What everybody else hears follows from
/// <see cref="Answer"/>.
/// </summary>
/// <remarks>
/// Y accepted, = accepted because it is so already, . this step does not know this moment. Refused because: A only a facilitator
/// may, T does not take part, R was removed, O only looks on, D the door is locked, C the talk is closed, E it is an example,
/// S the group is at another step, N not shown yet, K shown already, U not there (yet), W word not seen yet, P not possible then.
/// </remarks>
internal static class WhoMayWhat
{
    private const string Always = "Y Y Y Y Y Y Y";
    private const string? No = null;

    public static readonly IReadOnlyDictionary<Type, (string? Participant, string? Facilitator)> Rows = new Dictionary<
        Type,
        (string? Participant, string? Facilitator)
    >
    {
        [typeof(Join)] = (Always, No),
        [typeof(SetReady)] = ("S Y Y Y Y Y S", No),
        [typeof(GiveDefinition)] = ("S Y Y Y Y Y S", No),
        [typeof(NameActor)] = ("S Y Y Y . Y S", "Y Y Y Y . Y Y"),
        [typeof(UnnameActor)] = ("S Y Y Y . Y S", No),
        [typeof(PlaceActor)] = ("S Y K K Y K S", No),
        [typeof(ClearPlacement)] = ("S Y K K Y K S", No),
        [typeof(GiveHope)] = ("S Y Y Y Y Y S", No),
        [typeof(GiveDot)] = ("U N Y Y Y Y S", No),
        [typeof(RateInfluence)] = ("S Y K K Y K S", No),
        [typeof(ClearRating)] = ("S Y K K Y K S", No),
        [typeof(GiveOutsideFactor)] = ("S Y K K Y K S", No),
        [typeof(NoteOutside)] = (No, "U U Y Y Y Y Y"),
        [typeof(TakeToAgreements)] = (No, "U U Y Y Y Y Y"),
        [typeof(ChooseRoles)] = ("S Y K K Y K S", No),
        [typeof(ClearRoles)] = ("S Y K K Y K S", No),
        [typeof(AddRole)] = ("S Y Y Y Y Y S", Always),
        [typeof(TakeBackRole)] = ("= Y K K K K S", No),
        [typeof(GiveLink)] = ("S Y Y Y . Y S", No),
        [typeof(WeighLink)] = ("S P P P Y P S", No),
        [typeof(ClearWeight)] = ("S P P P Y P S", No),
        [typeof(ChooseToWeigh)] = (No, "N N Y Y . Y Y"),
        [typeof(GiveProposal)] = ("S Y Y Y Y Y S", "S Y Y Y Y Y S"),
        [typeof(GiveClosingWord)] = ("S Y Y Y Y Y S", No),
        [typeof(WithdrawContribution)] = ("U Y Y Y Y Y S", "U U U U U U U"),
        [typeof(GiveSupport)] = ("U U Y Y Y Y S", No),
        [typeof(TakeBackSupport)] = ("= = Y Y Y Y S", No),
        [typeof(ChooseHat)] = (Always, No),
        [typeof(TypeFor)] = (Always, No),
        [typeof(OnBehalfOf)] = ("S Y Y Y Y Y S", No),
        [typeof(AskSlower)] = ("S Y Y Y Y Y S", No),
        [typeof(RaiseHand)] = ("U U Y Y Y Y S", No),
        [typeof(StarWord)] = ("W W Y Y Y Y Y", Always),
        [typeof(SetMethod)] = (No, "Y Y P P P P P"),
        [typeof(SetCircle)] = (No, "S Y P P Y P S"),
        [typeof(ShowOnWall)] = (No, "S N Y Y Y Y S"),
        [typeof(SeenSlower)] = (No, "= Y Y Y Y Y Y"),
        [typeof(NoteDifference)] = (No, "N N Y Y Y Y Y"),
        [typeof(NoteGreyZone)] = (No, "N N Y Y Y Y Y"),
        [typeof(SplitActor)] = (No, Always),
        [typeof(SetFunding)] = (No, Always),
        [typeof(NameHopeGroup)] = (No, "N N Y Y Y Y Y"),
        [typeof(ShowDots)] = (No, "N N Y Y Y Y Y"),
        [typeof(DropHopeGroup)] = (No, "= = Y Y Y Y Y"),
        [typeof(GroupHope)] = (No, "U U Y Y Y Y Y"),
        [typeof(NoteClash)] = (No, "N N Y Y Y Y Y"),
        [typeof(DropClash)] = (No, "= = Y Y Y Y Y"),
        [typeof(AskWhoRecognises)] = (No, "S N Y Y Y Y S"),
        [typeof(CloseRecognition)] = (No, "U U Y Y Y Y Y"),
        [typeof(AgreeRole)] = (No, "N N Y Y Y Y Y"),
        [typeof(AgreeSteadfast)] = (No, "N N Y Y Y Y Y"),
        [typeof(DropSteadfast)] = (No, "U U Y Y Y Y Y"),
        [typeof(DescribeWord)] = (No, Always),
        [typeof(RemoveWord)] = (No, Always),
        [typeof(ShowConsent)] = (No, "U U Y Y Y Y Y"),
        [typeof(DismissPrompt)] = (No, Always),
        [typeof(GoToStep)] = (No, Always),
        [typeof(RevealAnswers)] = (No, "S Y = = Y = S"),
        [typeof(SetPhase)] = (No, "S N Y = N Y S"),
        [typeof(StartRound)] = (No, "S N Y Y = Y S"),
        [typeof(RunTimer)] = (No, Always),
        [typeof(PauseTimer)] = (No, Always),
        [typeof(StopTimer)] = (No, "= Y Y Y Y Y Y"),
        [typeof(Settle)] = (No, "N N Y Y Y Y Y"),
        [typeof(HideContribution)] = (No, "U N Y Y Y Y Y"),
        [typeof(HideActor)] = (No, Always),
        [typeof(HideRole)] = (No, "U U Y Y Y Y Y"),
        [typeof(SetActorScope)] = (No, Always),
        [typeof(RenameActor)] = (No, Always),
        [typeof(MergeActors)] = (No, Always),
        [typeof(Park)] = (No, Always),
        [typeof(ResolveParked)] = (No, Always),
        [typeof(AddStep)] = (No, Always),
        [typeof(ChangeStep)] = (No, Always),
        [typeof(AskAbout)] = (No, Always),
        [typeof(OfferRole)] = (No, Always),
        [typeof(MoveStep)] = (No, Always),
        [typeof(RemoveStep)] = (No, Always),
        [typeof(ChangeSetup)] = (No, Always),
        [typeof(RemoveParticipant)] = (No, Always),
        [typeof(LockDoor)] = (No, Always),
        [typeof(StopFlood)] = (No, Always),
        [typeof(CheckAgreement)] = (No, Always),
        [typeof(CheckAssumption)] = (No, Always),
        [typeof(CarryOn)] = (No, "S Y Y Y Y Y S"),
        [typeof(PlanReview)] = (No, Always),
        [typeof(WriteReportText)] = (No, Always),
        [typeof(ShowReportSection)] = (No, Always),
        [typeof(ConfirmReport)] = (No, Always),
        [typeof(CloseSession)] = (No, Always),
        [typeof(ReopenSession)] = (No, "= = = = = = ="),
    };

    /// <summary>What the table says: the sender first, then the talk as a whole, then the moment.</summary>
    public static string Answer(Type type, SenderKind kind, TalkMoment moment, TalkState state) => SenderKinds.VoiceOf(kind) switch
    {
        _ when state is TalkState.Example or TalkState.ClosedExample => "E",
        Voice.None => "T",
        Voice.Facilitator => Facilitator(type, moment, state),
        _ => (kind, state) switch
        {
            (SenderKind.Removed or SenderKind.RemovedWithAnswers, _) => "R",
            (_, TalkState.Closed) => "C",
            (SenderKind.UnknownId, TalkState.Locked) when type == typeof(Join) => "D",
            (SenderKind.UnknownId, _) when type != typeof(Join) => "T",
            (_, TalkState.Locked) when type == typeof(TypeFor) => "D",
            (SenderKind.Observer, _) when type == typeof(OnBehalfOf) => "P", // the person is somebody else's
            (SenderKind.Observer, _) when type != typeof(Join) && type != typeof(TypeFor) => "O",
            _ => At(moment, Rows[type].Participant) ?? "A",
        },
    };

    private static string Facilitator(Type type, TalkMoment moment, TalkState state) =>
        state switch
        {
            // The report is worded after the talk.
            TalkState.Closed when type == typeof(WriteReportText) || type == typeof(ShowReportSection) || type == typeof(ConfirmReport) => At(
                moment,
                Rows[type].Facilitator
            ) ?? "T",
            TalkState.Closed => type == typeof(ReopenSession) ? "Y"
            : type == typeof(CloseSession) ? "="
            : "C",
            TalkState.Locked when type == typeof(LockDoor) => "=",
            _ => At(moment, Rows[type].Facilitator) ?? "T",
        };

    private static string? At(TalkMoment moment, string? row) => row?.Split(' ')[(int)moment];

    public static string LetterOf(Decision decision) => decision switch
    {
        Decision.Accepted { Changes.Length: > 0 } => "Y",
        Decision.Accepted => "=",
        Decision.Rejected { Reason: NotAllowed } => "A",
        Decision.Rejected { Reason: NotTakingPart } => "T",
        Decision.Rejected { Reason: ParticipantWasRemoved } => "R",
        Decision.Rejected { Reason: SessionIsClosed } => "C",
        Decision.Rejected { Reason: ExampleIsReadOnly } => "E",
        Decision.Rejected { Reason: OnlyLooksOn } => "O",
        Decision.Rejected { Reason: DoorIsLocked } => "D",
        Decision.Rejected { Reason: StepNotOpen } => "S",
        Decision.Rejected { Reason: NotRevealedYet } => "N",
        Decision.Rejected { Reason: RatingClosed or RoleIsShown or AlreadyShown or DotsClosed } => "K",
        Decision.Rejected { Reason: UnknownSubject } => "U",
        Decision.Rejected { Reason: WordNotSeen } => "W",
        Decision.Rejected { Reason: NotPossibleHere } => "P",
        Decision.Rejected rejected => rejected.Reason.GetType().Name,
        _ => "?",
    };
}

using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Rules;
using SocialeBasis.Domain.Sessions;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>
/// Every kind of command × who sends it × the state of the talk. Columns: nobody, facilitator, participant, unknown participant,
/// removed participant. Y accepted, A only the facilitator, T does not take part, R was removed, C closed, E example.
/// </summary>
public sealed class AuthorisationTests
{
    private const string Participants = "T T Y T R";
    private const string Leaders = "T Y A T R";
    private const string Both = "T Y Y T R";
    private const string NobodyWhenClosed = "T C C C R";
    private const string LeaderWhenClosed = "T Y C C R";
    private const string Example = "E E E E E";

    private static readonly Dictionary<Type, (string Open, string Closed)> Expected = new()
    {
        [typeof(Join)] = ("T T Y Y R", NobodyWhenClosed),
        [typeof(SetReady)] = (Participants, NobodyWhenClosed),
        [typeof(GiveDefinition)] = (Participants, NobodyWhenClosed),
        [typeof(NameActor)] = (Both, NobodyWhenClosed),
        [typeof(UnnameActor)] = (Participants, NobodyWhenClosed),
        [typeof(PlaceActor)] = (Participants, NobodyWhenClosed),
        [typeof(ClearPlacement)] = (Participants, NobodyWhenClosed),
        [typeof(GiveHope)] = (Participants, NobodyWhenClosed),
        [typeof(GiveDot)] = (Participants, NobodyWhenClosed),
        [typeof(RateInfluence)] = (Participants, NobodyWhenClosed),
        [typeof(ChooseRoles)] = (Participants, NobodyWhenClosed),
        [typeof(ClearRoles)] = (Participants, NobodyWhenClosed),
        [typeof(AddRole)] = (Both, NobodyWhenClosed),
        [typeof(GiveProposal)] = (Both, NobodyWhenClosed),
        [typeof(GiveClosingWord)] = (Participants, NobodyWhenClosed),
        [typeof(WithdrawContribution)] = ("T UnknownSubject Y T R", NobodyWhenClosed),
        [typeof(GiveSupport)] = (Participants, NobodyWhenClosed),
        [typeof(GoToStep)] = (Leaders, NobodyWhenClosed),
        [typeof(RevealAnswers)] = (Leaders, NobodyWhenClosed),
        [typeof(SetPhase)] = (Leaders, NobodyWhenClosed),
        [typeof(StartRound)] = (Leaders, NobodyWhenClosed),
        [typeof(RunTimer)] = (Leaders, NobodyWhenClosed),
        [typeof(PauseTimer)] = (Leaders, NobodyWhenClosed),
        [typeof(StopTimer)] = (Leaders, NobodyWhenClosed),
        [typeof(Settle)] = (Leaders, NobodyWhenClosed),
        [typeof(HideContribution)] = (Leaders, NobodyWhenClosed),
        [typeof(HideActor)] = (Leaders, NobodyWhenClosed),
        [typeof(SetActorScope)] = (Leaders, NobodyWhenClosed),
        [typeof(RenameActor)] = (Leaders, NobodyWhenClosed),
        [typeof(MergeActors)] = (Leaders, NobodyWhenClosed),
        [typeof(Park)] = (Leaders, NobodyWhenClosed),
        [typeof(ResolveParked)] = (Leaders, NobodyWhenClosed),
        [typeof(AddStep)] = (Leaders, NobodyWhenClosed),
        [typeof(ChangeStep)] = (Leaders, NobodyWhenClosed),
        [typeof(MoveStep)] = (Leaders, NobodyWhenClosed),
        [typeof(RemoveStep)] = (Leaders, NobodyWhenClosed),
        [typeof(ChangeSetup)] = (Leaders, NobodyWhenClosed),
        [typeof(RemoveParticipant)] = (Leaders, NobodyWhenClosed),
        [typeof(ChooseHat)] = (Participants, NobodyWhenClosed),
        [typeof(TypeFor)] = (Participants, NobodyWhenClosed),
        [typeof(OnBehalfOf)] = (Participants, NobodyWhenClosed),
        [typeof(AskSlower)] = (Participants, NobodyWhenClosed),
        [typeof(RaiseHand)] = (Participants, NobodyWhenClosed),
        [typeof(StarWord)] = (Both, NobodyWhenClosed),
        [typeof(SetMethod)] = (Leaders, NobodyWhenClosed),
        [typeof(SetCircle)] = (Leaders, NobodyWhenClosed),
        [typeof(ShowOnWall)] = (Leaders, NobodyWhenClosed),
        [typeof(SeenSlower)] = (Leaders, NobodyWhenClosed),
        [typeof(NoteDifference)] = (Leaders, NobodyWhenClosed),
        [typeof(NoteGreyZone)] = (Leaders, NobodyWhenClosed),
        [typeof(SplitActor)] = (Leaders, NobodyWhenClosed),
        [typeof(SetFunding)] = (Leaders, NobodyWhenClosed),
        [typeof(NameHopeGroup)] = (Leaders, NobodyWhenClosed),
        [typeof(DropHopeGroup)] = (Leaders, NobodyWhenClosed),
        [typeof(GroupHope)] = (Leaders, NobodyWhenClosed),
        [typeof(NoteClash)] = (Leaders, NobodyWhenClosed),
        [typeof(DropClash)] = (Leaders, NobodyWhenClosed),
        [typeof(AskWhoRecognises)] = (Leaders, NobodyWhenClosed),
        [typeof(CloseRecognition)] = (Leaders, NobodyWhenClosed),
        [typeof(AgreeRole)] = (Leaders, NobodyWhenClosed),
        [typeof(AgreeSteadfast)] = (Leaders, NobodyWhenClosed),
        [typeof(DropSteadfast)] = (Leaders, NobodyWhenClosed),
        [typeof(DescribeWord)] = (Leaders, NobodyWhenClosed),
        [typeof(RemoveWord)] = (Leaders, NobodyWhenClosed),
        [typeof(ShowConsent)] = (Leaders, NobodyWhenClosed),
        [typeof(DismissPrompt)] = (Leaders, NobodyWhenClosed),
        [typeof(CheckAgreement)] = (Leaders, NobodyWhenClosed),
        [typeof(CheckAssumption)] = (Leaders, NobodyWhenClosed),
        [typeof(CarryOn)] = (Leaders, NobodyWhenClosed),
        [typeof(PlanReview)] = (Leaders, NobodyWhenClosed),
        [typeof(LockDoor)] = (Leaders, NobodyWhenClosed),
        [typeof(StopFlood)] = (Leaders, NobodyWhenClosed),
        [typeof(CloseSession)] = (Leaders, LeaderWhenClosed),
        [typeof(ReopenSession)] = (Leaders, LeaderWhenClosed),
    };

    private static readonly Sender[] Senders = [new Sender.Nobody(), Leader, Person(0), Person(99), Person(2)];

    public static TheoryData<string> Commands => [.. CommandCases.CommandTypes.Select(type => type.Name)];

    [Fact]
    public void Every_kind_of_command_has_a_row_and_a_case()
    {
        Assert.Equal(CommandCases.CommandTypes.Select(type => type.Name).Order(), Expected.Keys.Select(type => type.Name).Order());
        Assert.Equal(CommandCases.CommandTypes.Select(type => type.Name).Order(), CommandCases.All.Keys.Select(type => type.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void In_an_open_talk(string name)
    {
        var given = Prepared(name);
        Check(given, name, row => row.Open);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void In_a_closed_talk(string name) => Check(NothingParked(Prepared(name)).Closed(), name, row => row.Closed);

    [Theory]
    [MemberData(nameof(Commands))]
    public void In_an_example(string name)
    {
        Check(Prepared(name).AsExample(), name, _ => Example);
        Check(NothingParked(Prepared(name)).Closed().AsExample(), name, _ => Example);
    }

    /// <summary>A talk closes only when nothing is parked.</summary>
    private static RulesGiven NothingParked(RulesGiven given) =>
        given.Now.Parked.Values.Where(item => item.IsOpen).Aggregate(given, (so, item) => so.Do(Leader, new ResolveParked(item.Id, ParkedEnd.Lapsed, "Niet meer nodig.")));

    private static RulesGiven Prepared(string name) =>
        CommandCases.All.Values.Single(one => one.Command.GetType().Name == name).Before(new RulesGiven())
            .Do(Leader, new ReopenSession())
            .Do(Leader, new RemoveParticipant(Who(2), false));

    private static void Check(RulesGiven given, string name, Func<(string Open, string Closed), string> column)
    {
        var (type, row) = Expected.Single(row => row.Key.Name == name);
        var command = CommandCases.All[type].Command;
        Assert.Equal(column(row), string.Join(' ', Senders.Select(sender => LetterOf(given.Try(sender, command)))));
    }

    private static string LetterOf(Decision decision) => decision switch
    {
        Decision.Accepted => "Y",
        Decision.Rejected { Reason: NotAllowed } => "A",
        Decision.Rejected { Reason: NotTakingPart } => "T",
        Decision.Rejected { Reason: ParticipantWasRemoved } => "R",
        Decision.Rejected { Reason: SessionIsClosed } => "C",
        Decision.Rejected { Reason: ExampleIsReadOnly } => "E",
        Decision.Rejected rejected => rejected.Reason.GetType().Name,
        _ => "?",
    };
}

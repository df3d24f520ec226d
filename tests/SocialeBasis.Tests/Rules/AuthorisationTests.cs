using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Rules;
using SocialeBasis.Web.Rooms;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>
/// Every kind of command × everybody who can reach the program × every moment of the step it is about × an open, locked, closed or
/// example talk, against <see cref="WhoMayWhat"/>. What is refused is also sent to a live room, which must keep the very same value.
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
        Assert.Equal(CommandCases.CommandTypes.Select(type => type.Name).Order(), WhoMayWhat.Rows.Keys.Select(type => type.Name).Order());
        Assert.Equal(CommandCases.CommandTypes.Select(type => type.Name).Order(), CommandCases.All.Keys.Select(type => type.Name).Order());
        Assert.All(WhoMayWhat.Rows.Values, row => Assert.All([row.Participant, row.Facilitator], answers => Assert.Equal(TalkMoments.All.Count, answers?.Split(' ').Length ?? TalkMoments.All.Count)));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Whoever_sends_it_at_whatever_moment_gets_the_answer_of_the_table(string name)
    {
        var outcome = await TryAsync(CommandCases.CommandTypes.Single(type => type.Name == name));
        Assert.Empty(outcome.Unexpected);
    }

    /// <summary>The figures that the documents tell.</summary>
    [Fact]
    public async Task The_table_is_as_large_as_it_says()
    {
        var outcomes = await Task.WhenAll(CommandCases.CommandTypes.Select(type => Task.Run(() => TryAsync(type))));
        var figures = string.Create(
            CultureInfo.InvariantCulture,
            $"{outcomes.Length} kinds of command: {outcomes.Sum(one => one.Tried)} tried, {outcomes.Sum(one => one.Refused)} refused, {outcomes.Sum(one => one.Unexpected.Count)} unexpected");
        Xunit.TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Xunit.TestContext.Current.SendDiagnosticMessage(figures);
        Assert.All(outcomes, one => Assert.InRange(one.Tried, SenderKinds.All.Count * (TalkMoments.All.Count - 1) * Enum.GetValues<TalkState>().Length, int.MaxValue));
    }

    private static async Task<(int Tried, int Refused, IReadOnlyList<string> Unexpected)> TryAsync(Type type)
    {
        var one = CommandCases.All[type];
        var (tried, refused, unexpected) = (0, 0, new List<string>());
        foreach (var state in Enum.GetValues<TalkState>())
        {
            foreach (var moment in TalkMoments.All)
            {
                if (TalkMoments.At(one, moment, state) is not { } given)
                {
                    continue;
                }

                await using var room = new Room(given.Now, store: null!, new FakeTimeProvider(given.Clock), NullLogger<Room>.Instance);
                foreach (var kind in SenderKinds.All)
                {
                    tried++;
                    var decision = given.Try(SenderOf(kind), one.Command);
                    var (expected, answer) = (WhoMayWhat.Answer(type, kind, moment, state), WhoMayWhat.LetterOf(decision));
                    if (expected != answer)
                    {
                        unexpected.Add($"{kind}, {moment}, {state}: {answer}, not {expected}");
                    }

                    if (decision is Decision.Rejected rejected)
                    {
                        refused++;
                        Assert.Equal(rejected.Reason, Assert.IsType<Reply.Refused>(await room.SendAsync(SenderOf(kind), one.Command)).Reason);
                        Assert.Same(given.Now, room.Session);
                    }
                }
            }
        }

        return (tried, refused, unexpected);
    }

    /// <summary>Who has no voice in this talk has no page that sends; past the pages they are nobody.</summary>
    private static Sender SenderOf(SenderKind kind) => (SenderKinds.VoiceOf(kind), kind) switch
    {
        (Voice.Facilitator, _) => Leader,
        (Voice.None, _) => new Sender.Nobody(),
        (_, SenderKind.Participant) => Person(0),
        (_, SenderKind.Observer) => Person(TalkMoments.Observer),
        (_, SenderKind.Removed) => Person(TalkMoments.Removed),
        (_, SenderKind.RemovedWithAnswers) => Person(TalkMoments.RemovedWithAnswers),
        _ => Person(99),
    };
}

using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Domain;
using SocialeBasis.Web.Rooms;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>
/// Every kind of command × everybody who can reach the program × every moment of the step it is about × an open, locked, closed or
/// example talk, against <see cref="WhoMayWhat"/>. What is refused is also sent to a live room, which must keep the very same value.
/// </summary>
public sealed class AuthorisationTests
{
    public static TheoryData<string> Commands => [.. CommandCases.CommandTypes.Select(type => type.Name)];

    [Fact]
    public void Every_kind_of_command_has_a_row_and_a_case()
    {
        Assert.Equal(CommandCases.CommandTypes.Select(type => type.Name).Order(), WhoMayWhat.Rows.Keys.Select(type => type.Name).Order());
        Assert.Equal(CommandCases.CommandTypes.Select(type => type.Name).Order(), CommandCases.All.Keys.Select(type => type.Name).Order());
        Assert.All(
            WhoMayWhat.Rows.Values,
            row =>
                Assert.All(
                    [row.Participant, row.Facilitator],
                    answers => Assert.Equal(TalkMoments.All.Count, answers?.Split(' ').Length ?? TalkMoments.All.Count)
                )
        );
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
            $"{outcomes.Length} kinds of command: {outcomes.Sum(one => one.Tried)} tried, {outcomes.Sum(one => one.Refused)} refused, {outcomes.Sum(one => one.Unexpected.Count)} unexpected"
        );
        Xunit.TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Xunit.TestContext.Current.SendDiagnosticMessage(figures);
        Assert.All(
            outcomes,
            one => Assert.InRange(one.Tried, SenderKinds.All.Count * (TalkMoments.All.Count - 1) * Enum.GetValues<TalkState>().Length, int.MaxValue)
        );
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

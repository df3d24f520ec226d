using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Tests.Reports;

namespace SocialeBasis.Tests.Shown;

/// <summary>
/// Whatever was not shown, or is not shown any more, is on no screen of anybody but its owner and in no file: each way in which a text can
/// be out of sight, against every audience and every form of output.
/// </summary>
public sealed class NothingUnseenTests
{
    private const string Secret = "GEHEIM-7Q";
    private const int Writer = 3;
    private const int Other = 9;

    /// <summary>How something gets out of sight, and whether the facilitator may still read it, to bring it back.</summary>
    private static readonly Dictionary<string, (Action<Given> Do, bool LeadReads)> Ways = new(StringComparer.Ordinal)
    {
        ["meaning not shown yet"] = (given => Write(given, StepKind.Term, reveal: false), false),
        ["hope not shown yet"] = (given => Write(given, StepKind.Hope, reveal: false), false),
        ["link not shown yet"] = (given => Link(given, reveal: false), false),
        ["hidden link, in a group"] = (
            given =>
            {
                var group = given.NewId();
                Link(given, reveal: true)
                    .Lead(step => new NameHopeGroup(group, step, "Samen"))
                    .Lead(new GroupHope(given.Text(Composed), group))
                    .Lead(step => new NoteDifference(step, given.Text(Composed), DifferenceKinds.Word, $"{Secret} klinkt anders"))
                    .Lead(new HideContribution(given.Text(Composed), true));
            },
            true
        ),
        ["proposal not shown yet"] = (given => Write(given, StepKind.Agreements, reveal: false), false),
        ["closing word not shown yet"] = (given => Write(given, StepKind.Closing, reveal: false), false),
        ["reason not shown yet"] = (
            given => given.At(StepKind.Spheres).NextRound().Says(Writer, step => new PlaceActor(step, given.Actor("Kerk"), Spheres.Personal, Secret)),
            false
        ),
        ["name not shown yet"] = (
            given =>
                given
                    .Lead(new AddStep(given.NewId(), StepKind.Actors, null, 10, 9))
                    .At(StepKind.Actors, 2)
                    .Says(Writer, step => new NameActor(given.NewId(), step, Secret)),
            false
        ),
        ["own role not shown yet"] = (given => AddRole(given, reveal: false), false),
        ["hidden meaning"] = (given => Hide(Write(given, StepKind.Term)), true),
        ["hidden hope"] = (given => Hide(Write(given, StepKind.Hope)), true),
        ["hidden proposal"] = (given => Hide(Write(given, StepKind.Agreements)), true),
        ["hidden closing word"] = (given => Hide(Write(given, StepKind.Closing)), true),
        ["hidden role"] = (
            given => AddRole(given, reveal: true).Lead(new HideRole(given.Value.Roles.Values.Single(role => role.Name == Secret).Id, true)),
            true
        ),
        ["hidden hope that clashed, in a group"] = (
            given =>
            {
                Write(given, StepKind.Hope);
                var other = given.Value.Contributions.Values.OfType<Hope>().First(hope => hope.Text != Secret && given.Value.IsShown(hope)).Id;
                var group = given.NewId();
                given
                    .Lead(step => new NoteClash(given.NewId(), step, given.Text(Secret), other, "Kan dat samen?"))
                    .Lead(step => new NameHopeGroup(group, step, "Samen"))
                    .Lead(new GroupHope(given.Text(Secret), group));
                Hide(given);
            },
            true
        ),
        ["parked and then hidden"] = (
            given =>
            {
                Write(given, StepKind.Term).Lead(new Park(given.NewId(), Secret, given.Text(Secret)));
                Hide(given);
            },
            true
        ),
        ["parked and then taken back"] = (given => TakeBack(Write(given, StepKind.Term).Lead(new Park(given.NewId(), Secret, given.Text(Secret)))), false),
        ["read out and then hidden"] = (given =>
        {
            Write(given, StepKind.Term).Lead(step => new AskWhoRecognises(given.NewId(), step, Secret));
            Hide(given);
        }, true),
        ["taken back"] = (given => TakeBack(Write(given, StepKind.Closing)), false),
        ["of somebody who was taken out with it, before it was shown"] = (given => Write(given, StepKind.Hope, reveal: false)
            .Lead(new RemoveParticipant(given.People[Writer], WithAnswers: true)).Revealed(), false),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nobody_else_reads_it_anywhere(string way)
    {
        var given = RichTalk.Make();
        var (act, leadReads) = Ways[way];
        act(given);
        var session = given.Value;
        Viewer[] others = [new Viewer.BigScreen(), new Viewer.Participant(given.People[Other]), new Viewer.Participant(Guid.AllBitsSet)];
        Assert.All(others, viewer => Assert.DoesNotContain(Secret, EveryOutput.ViewsOf(session, viewer), StringComparison.Ordinal));
        Assert.Equal(leadReads, EveryOutput.ViewsOf(session, new Viewer.Facilitator()).Contains(Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(
            Secret,
            string.Join('\n', OwnAnswers.For(session, given.People[Other], given.Now).Steps.SelectMany(step => step.Answers)),
            StringComparison.Ordinal
        );
        Assert.All(EveryOutput.FilesOf(session), output => Assert.False(output.Text.Contains(Secret, StringComparison.Ordinal), output.Name));
    }

    [Fact]
    public void What_was_shown_stays_when_its_writer_is_taken_out()
    {
        var given = Write(RichTalk.Make(), StepKind.Term).Lead(new RemoveParticipant(RichTalk.Make().People[Writer], WithAnswers: false));
        Assert.Contains(Secret, EveryOutput.ViewsOf(given.Value, new Viewer.BigScreen()), StringComparison.Ordinal);
        Assert.Contains(EveryOutput.FilesOf(given.Value), output => output.Name == "report" && output.Text.Contains(Secret, StringComparison.Ordinal));
    }

    private static Given Write(Given given, StepKind kind, bool reveal = true)
    {
        given.At(kind).NextRound().Says(Writer, step => kind switch
        {
            StepKind.Hope => new GiveHope(given.NewId(), step, Secret, Spheres.Community, null, HopeReasons.CareCosts),
            StepKind.Agreements => new GiveProposal(given.NewId(), step, Secret),
            StepKind.Closing => new GiveClosingWord(given.NewId(), step, Secret, Secret),
            _ => new GiveDefinition(given.NewId(), step, Secret),
        });
        return reveal ? given.Revealed() : given;
    }

    private static string Composed => LinkSentence.Of(Secret, "gevolg", "reden", "voorwaarde");

    private static Given Link(Given given, bool reveal)
    {
        given.Lead(new AddStep(given.NewId(), StepKind.Theory, "dat niemand alleen is", 10, 9))
            .At(StepKind.Theory, 2)
            .Says(Writer, step => new GiveLink(given.NewId(), step, Secret, "gevolg", "reden", "voorwaarde", LinkLevel.Outcome));
        return reveal ? given.Revealed() : given;
    }

    private static Given AddRole(Given given, bool reveal)
    {
        given.At(StepKind.Roles).NextRound().Says(Writer, step => new AddRole(given.NewId(), step, Secret));
        var role = given.Value.Roles.Values.Single(one => one.Name == Secret).Id;
        given.Says(Writer, step => new ChooseRoles(step, given.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Roles, [role]));
        return reveal ? given.Revealed() : given;
    }

    private static void Hide(Given given) => given.Lead(new HideContribution(given.Text(Secret), true));

    private static void TakeBack(Given given) => given.Says(Writer, _ => new WithdrawContribution(given.Text(Secret)));
}

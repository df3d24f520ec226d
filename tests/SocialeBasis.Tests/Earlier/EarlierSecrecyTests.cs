using System.Text.Json;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Tests.Earlier;

/// <summary>
/// What was answered in the earlier talk is in nothing that is sent before the step was shown today: for the wall, the facilitator
/// and every participant, in the step itself and in all others. The whole earlier talk is exchanged for another one: as long as
/// nothing was shown, nobody's screen may become different.
/// </summary>
public sealed class EarlierSecrecyTests
{
    private static readonly StepKind[] Asked = [StepKind.Term, StepKind.Spheres, StepKind.Influence, StepKind.Roles];

    public static TheoryData<StepKind> Kinds => [.. Asked];

    [Fact]
    public void Before_any_reveal_the_earlier_answers_change_no_screen()
    {
        var given = YearLater.Next(YearLater.First());
        foreach (var kind in Asked)
        {
            given.At(kind);
            AnswerAll(given, kind);
            Assert.Equal(AllOf(given.Value, given), AllOf(WithoutAnswers(given.Value), given));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_reveal_shows_the_earlier_answers_of_that_step_to_everybody_and_of_no_other(StepKind kind)
    {
        var given = YearLater.Next(YearLater.First()).At(kind);
        AnswerAll(given, kind);
        given.Revealed();
        foreach (var viewer in Viewers(given))
        {
            foreach (var step in given.Value.Agenda)
            {
                var isSame = Json(SessionView.For(given.Value, viewer, step.Id)) == Json(SessionView.For(WithoutAnswers(given.Value), viewer, step.Id));
                Assert.Equal(step.Kind != kind, isSame);
            }
        }
    }

    [Fact]
    public void Agreements_are_there_when_the_group_comes_to_them_and_not_before()
    {
        var given = YearLater.Next(YearLater.First());
        Assert.All(
            Viewers(given),
            viewer =>
                Assert.DoesNotContain(
                    YearLater.KeyAgreement,
                    Json(SessionView.For(given.Value, viewer, given.Value.Agenda.Single(step => step.Kind is StepKind.Agreements).Id)),
                    StringComparison.Ordinal
                )
        );
        given.At(StepKind.Agreements);
        Assert.All(Viewers(given), viewer => Assert.Contains(YearLater.KeyAgreement, Json(SessionView.For(given.Value, viewer)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_is_asked_again_later_on_hides_its_old_meaning_too()
    {
        var first = Given.Session(StepKind.Arrival).Joined(4);
        first.Lead(new StarWord(first.NewId(), "preventie"));
        first.Lead(new DescribeWord(first.Value.CurrentWords.Single().WordId, "OUDE-BETEKENIS", "", "", "", []));
        var next = Given.Continuing(first.Value).Joined(4);
        Assert.Contains("OUDE-BETEKENIS", AllOf(next.Value, next), StringComparison.Ordinal);

        next.Lead(new AddStep(next.NewId(), StepKind.Term, "preventie", 10, 1)).At(StepKind.Term);
        Assert.DoesNotContain("OUDE-BETEKENIS", AllOf(next.Value, next), StringComparison.Ordinal);
        Assert.Contains("OUDE-BETEKENIS", AllOf(next.Revealed().Value, next), StringComparison.Ordinal);
    }

    /// <summary>The same talk as if in the earlier one nothing had been answered.</summary>
    private static Session WithoutAnswers(Session session) =>
        session with
        {
            Earlier = session.Earlier! with { Terms = [], Actors = [], Influence = [], Words = [], People = [] },
        };

    private static void AnswerAll(Given given, StepKind kind)
    {
        switch (kind)
        {
            case StepKind.Term:
                given.EverybodySays((step, i) => new GiveDefinition(given.NewId(), step, $"Nieuw {i}"));
                break;
            case StepKind.Spheres:
                given.EverybodySays((step, _) => new PlaceActor(step, given.Actor(YearLater.Place), Domain.Spheres.Personal, ""));
                break;
            case StepKind.Influence:
                given.EverybodySays((step, _) => new RateInfluence(step, given.Actor(YearLater.Place), 5, default));
                break;
            case StepKind.Roles:
                given.EverybodySays((step, _) => new ChooseRoles(step, given.Actor(YearLater.Clubs), Domain.RoleMoment.Now, Domain.RoleAnswerKind.Unknown, []));
                break;
        }
    }

    private static Viewer[] Viewers(Given given) =>
        [new Viewer.BigScreen(), new Viewer.Facilitator(), new Viewer.Participant(given.People[0]), new Viewer.Participant(Guid.Empty)];

    private static string AllOf(Session session, Given given) =>
        string.Join(
            '\n',
            Viewers(given)
                .SelectMany(viewer =>
                    session.Agenda.Select(step => Json(SessionView.For(session, viewer, step.Id))).Prepend(Json(SessionView.For(session, viewer)))
                )
        );

    private static string Json(SessionView view) => JsonSerializer.Serialize(view) + JsonSerializer.Serialize(view.Step, view.Step.GetType());
}

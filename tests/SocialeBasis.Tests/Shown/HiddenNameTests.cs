using System.Text.Json;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Content.Handouts;
using SocialeBasis.Reports.Excel;
using SocialeBasis.Reports.Files;
using SocialeBasis.Reports.Html;
using SocialeBasis.Reports.Pictures;
using SocialeBasis.Tests.Reports;

namespace SocialeBasis.Tests.Shown;

/// <summary>
/// The facilitator hides an actor whose name tells too much. From then on that name is nowhere: on no screen of anybody but the
/// facilitator, in no step, report, file or workbook. Only whoever typed it still reads it with their own answers.
/// </summary>
public sealed class HiddenNameTests
{
    private const string Telling = "GEHEIM-Jansen";
    private const int Namer = 3;
    private const int Other = 4;

    [Fact]
    public void A_hidden_actors_name_is_nowhere()
    {
        var given = Rich();
        Assert.Contains(Telling, EveryOutput.ViewsOf(given.Value, new Viewer.BigScreen()), StringComparison.Ordinal);
        given.Lead(new HideActor(given.Actor(Telling), true));
        IsNowhere(given);
    }

    [Fact]
    public void Nor_when_it_is_joined_with_another_after_that()
    {
        var given = Rich();
        given.Lead(new HideActor(given.Actor(Telling), true)).Lead(new MergeActors(given.Actor(Telling), given.Actor("Buurtuin")));
        IsNowhere(given);
    }

    [Fact]
    public void Nor_when_another_was_joined_with_it_and_then_it_was_hidden()
    {
        var given = Rich();
        given.Lead(new MergeActors(given.Actor("Buurtuin"), given.Actor(Telling))).Lead(new HideActor(given.Actor(Telling), true));
        IsNowhere(given);
    }

    [Fact]
    public void Nor_when_nobody_names_it_any_more()
    {
        var given = Rich();
        foreach (var person in new[] { Namer, Namer + 1 })
        {
            given.At(StepKind.Actors).Says(person, step => new UnnameActor(step, given.Actor(Telling)));
        }

        Assert.DoesNotContain(Telling, EveryOutput.ViewsOf(given.Value, new Viewer.BigScreen()), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_typed_it_still_reads_it_and_can_take_it_back()
    {
        var given = Rich();
        given.Lead(new HideActor(given.Actor(Telling), true)).At(StepKind.Actors);
        var self = given.People[Namer];
        var step = (ActorsView)SessionView.For(given.Value, new Viewer.Participant(self)).Step;
        Assert.Contains(step.Yours, line => line.Name == Telling);
        Assert.DoesNotContain(step.Actors, line => line.Name == Telling);
        var own = OwnAnswers.For(given.Value, self, given.Now).Steps.SelectMany(one => one.Answers);
        Assert.Contains(own, answer => answer is OwnMention { ActorName: Telling, TakeBack: not null });
    }

    [Fact]
    public void Who_types_a_name_that_was_joined_with_a_hidden_one_is_not_told_that()
    {
        var given = Rich();
        given.Lead(new MergeActors(given.Actor("Buurtuin"), given.Actor(Telling))).Lead(new HideActor(given.Actor(Telling), true)).At(StepKind.Actors);
        var named = new NameActor(given.NewId(), given.StepId, "buurtuin");
        given.Says(20, _ => named);
        Assert.Equal("buurtuin", ((ActorsView)SessionView.For(given.Value, new Viewer.Participant(given.People[20])).Step).Yours[^1].Name);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_name_of_the_earlier_talk_that_was_hidden_today_is_in_no_comparison(bool cameAlong)
    {
        var first = Rich();
        var next = Given.Continuing(first.Value, create => create with { Actors = [.. create.Actors.Where(actor => cameAlong || actor.Name != Telling)] })
            .Joined(6);
        if (!cameAlong)
        {
            next.At(StepKind.Actors).Says(0, step => new NameActor(next.NewId(), step, Telling)).Revealed();
        }

        next.At(StepKind.Spheres).EverybodySays((step, _) => new PlaceActor(step, next.Actor("Kerk"), Spheres.Community)).Revealed();
        next.Lead(new HideActor(next.Actor(Telling), true));
        AssertNowhere(next, [new Viewer.BigScreen(), new Viewer.Participant(next.People[2])]);
    }

    [Fact]
    public void A_talk_with_a_hidden_earlier_actor_that_was_joined_with_one_of_today_can_be_kept_as_a_file()
    {
        var next = Given.Continuing(Rich().Value).Joined(6);
        next.At(StepKind.Actors).Says(0, step => new NameActor(next.NewId(), step, "Iets nieuws")).Revealed();
        var joined = next.Actor("Iets nieuws");
        next.Lead(new HideActor(next.Actor(Telling), true)).Lead(new MergeActors(next.Actor(Telling), joined));
        next.At(StepKind.Influence).EverybodySays((step, _) => new RateInfluence(step, joined, 4, InfluenceKinds.None)).Revealed();
        Assert.DoesNotContain(Telling, System.Text.Encoding.UTF8.GetString(TalkExport.Of(ShownTalk.Of(next.Value))), StringComparison.Ordinal);
    }

    /// <summary>A rich talk in which that actor has a place, a rating, roles, a hope, a variant, notes and something settled.</summary>
    private static Given Rich()
    {
        var given = RichTalk.Make();
        given.At(StepKind.Actors)
            .Says(Namer, step => new NameActor(given.NewId(), step, Telling))
            .Says(Other, step => new NameActor(given.Actor(Telling), step, Telling, JoinExisting: true));
        var actor = given.Actor(Telling);
        given.At(StepKind.Spheres).NextRound()
            .EverybodySays((step, i) => new PlaceActor(step, actor, i % 2 == 0 ? Spheres.Personal : Spheres.Institutional, i < 4 ? "Het hangt ervan af." : ""))
            .Revealed()
            .Lead(new SplitActor(actor, given.NewId(), "Inloop voor iedereen"))
            .Lead(step => new NoteGreyZone(step, actor, "Voor", "Tegen", "Dan anders", Asked.NotYet))
            .Lead(step => new NoteDifference(step, actor, DifferenceKinds.Word, "We denken aan iets anders."))
            .Settled("Hier hoort het bij.", subject: actor, area: Spheres.Personal)
            .Lead(step => new ShowOnWall(step, actor));
        given.At(StepKind.Hope).NextRound()
            .Says(10, step => new GiveHope(given.NewId(), step, "Dat het rustig wordt.", null, actor, HopeReasons.CareCosts))
            .Revealed();
        given.At(StepKind.Influence).NextRound().EverybodySays((step, i) => new RateInfluence(step, actor, i == 0 ? 5 : 1, InfluenceKinds.Money)).Revealed()
            .Settled("Zo kijken wij ernaar.", subject: actor);
        given
            .At(StepKind.Roles)
            .NextRound()
            .EverybodySays(
                (step, _) => new ChooseRoles(step, actor, RoleMoment.Now, RoleAnswerKind.Roles, [ShownTalk.Of(given.Value).PreparedRoles.First().Id])
            )
            .Revealed()
            .Lead(step => new AgreeRole(step, actor, "Doet dit", "Doet dat niet", "", ""))
            .Settled("Zo doen we het.", subject: actor);
        return given;
    }

    private static void IsNowhere(Given given) =>
        AssertNowhere(
            given,
            [new Viewer.BigScreen(), .. new[] { given.People[0], given.People[Other + 6], Guid.AllBitsSet }.Select(who => new Viewer.Participant(who))]
        );

    private static void AssertNowhere(Given given, IReadOnlyList<Viewer> viewers)
    {
        var session = given.Value;
        Assert.All(viewers, viewer => Assert.DoesNotContain(Telling, EveryOutput.ViewsOf(session, viewer), StringComparison.Ordinal));
        Assert.All(viewers.OfType<Viewer.Participant>(), viewer => Assert.DoesNotContain(
            Telling, string.Join('\n', OwnAnswers.For(session, viewer.Id, given.Now).Steps.SelectMany(step => step.Answers)), StringComparison.Ordinal));
        Assert.All(EveryOutput.FilesOf(session), output => Assert.False(output.Text.Contains(Telling, StringComparison.Ordinal), output.Name));

        // The facilitator finds it in Actoren, to bring it back, and nowhere else.
        Assert.All(session.Agenda.Where(step => step.Kind is not StepKind.Actors), step => Assert.DoesNotContain(
            Telling, EveryOutput.JsonOf(SessionView.For(session, new Viewer.Facilitator(), step.Id)), StringComparison.Ordinal));
    }
}

using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Tests.Shown;

namespace SocialeBasis.Tests.Steps;

/// <summary>The second round of Beleidstheorie: how much what was chosen weighs. Hidden until shown, and nobody is found out.</summary>
public sealed class TheoryWeighingTests
{
    [Fact]
    public void At_most_eight_are_weighed_and_nothing_starts_without_any()
    {
        var given = Built(9);
        Assert.IsType<NothingToWeigh>(Refusal(given, new StartRound(given.StepId, 2)));
        foreach (var link in Links(given).Take(LinkWeight.Most))
        {
            given.Lead(step => new ChooseToWeigh(step, link, true));
        }

        Assert.IsType<TooMany>(Refusal(given, new ChooseToWeigh(given.StepId, Links(given)[8], true)));
        given.Lead(step => new ChooseToWeigh(step, Links(given)[0], false)).Lead(step => new ChooseToWeigh(step, Links(given)[8], true)).NextRound();
        Assert.Equal(LinkWeight.Most, View(given).Weighs.Count);
        Assert.IsType<TooMany>(Refusal(given.Revealed(), new StartRound(given.StepId, 3)));
    }

    [Fact]
    public void While_people_weigh_the_ladder_stays_as_it_is()
    {
        var given = Weighing(6, 1, out var links);
        var group = given.NewId();
        Assert.IsType<NotPossibleHere>(Refusal(given, new NameHopeGroup(group, given.StepId, "Samen")));
        Assert.IsType<NotPossibleHere>(Refusal(given, new ChooseToWeigh(given.StepId, links[1], true)));
        var late = given.Try(new Sender.Participant(given.People[0]), new GiveLink(given.NewId(), given.StepId, "later", "iets", "", "", null));
        Assert.IsType<NotPossibleHere>(Assert.IsType<Decision.Rejected>(late).Reason);
    }

    [Fact]
    public void What_somebody_weighs_changes_nothing_on_any_other_screen_until_it_is_shown()
    {
        var given = Weighing(6, 1, out var links);
        Viewer[] others = [new Viewer.BigScreen(), new Viewer.Facilitator(), new Viewer.Participant(given.People[1])];
        var before = others.Select(viewer => View(given, viewer)).ToList();
        given.Says(0, step => new WeighLink(step, links[0], 5, 1, KnownFrom.Hope, DependsOn.Residents));
        Assert.Equal(before, others.Select(viewer => View(given, viewer)));
        Assert.Equal(5, Assert.Single(View(given, new Viewer.Participant(given.People[0])).YourWeights).Importance);
        Assert.DoesNotContain(EveryOutput.FilesOf(given.Value), file => file.Text.Contains("mens woog", StringComparison.Ordinal));
    }

    [Fact]
    public void Once_shown_every_person_is_a_dot_and_nothing_more_can_be_said()
    {
        var given = Weighing(6, 1, out var links);
        given.EverybodySays((step, i) => new WeighLink(step, links[0], i == 5 ? null : 5, 1 + (i % 2))).Revealed();
        var weighed = Assert.Single(View(given).Weighed);
        Assert.Equal((6, 5, 5), (weighed.People, weighed.Field.Sum(pair => pair.People), weighed.ImportantAndUnsure));
        Assert.StartsWith("belangrijk, en 5 van 6", View(given).Discuss[0].Why, StringComparison.Ordinal);
        var late = given.Try(new Sender.Participant(given.People[0]), new WeighLink(given.StepId, links[0], 1, 1));
        Assert.IsType<RatingClosed>(Assert.IsType<Decision.Rejected>(late).Reason);
    }

    [Theory]
    [InlineData(5, 5, 2)]
    [InlineData(6, 4, 0)]
    [InlineData(10, 3, 0)]
    public void A_perspective_stands_apart_only_when_nobody_can_be_found_in_it_or_in_the_rest(int municipality, int residents, int apart)
    {
        var given = Given.Session(StepKind.Theory).Joined(municipality, "gemeente").Joined(residents);
        var links = Chosen(given.At(StepKind.Theory), 1);
        given.EverybodySays((step, i) => new WeighLink(step, links[0], 4, i < municipality ? 5 : 1)).Revealed();
        Assert.Equal(apart, View(given).Weighed[0].Groups.Count);
        Assert.Equal(apart == 2, View(given).Discuss.Any(item => item.Why.StartsWith("Gemeente is zekerder", StringComparison.Ordinal)));
    }

    [Fact]
    public void Showing_so_few_is_asked_first_per_link()
    {
        var given = Weighing(8, 2, out var links);
        given.EverybodySays((step, _) => new WeighLink(step, links[0], 4, 4)).Says(0, step => new WeighLink(step, links[1], 4, 4));
        Assert.IsType<FewAnswered>(Refusal(given, new RevealAnswers(given.StepId)));
    }

    [Fact]
    public void Who_is_taken_out_with_what_nobody_saw_is_not_counted()
    {
        var given = Weighing(8, 1, out var links);
        given.EverybodySays((step, i) => new WeighLink(step, links[0], i == 7 ? 1 : 5, 5))
            .Lead(new RemoveParticipant(given.People[7], WithAnswers: true)).Revealed();
        Assert.Equal(7, View(given).Weighed[0].People);
        given.Lead(new RemoveParticipant(given.People[0], WithAnswers: true));
        Assert.Equal(7, View(given).Weighed[0].People);
    }

    [Fact]
    public void A_link_that_is_hidden_takes_its_weight_along()
    {
        var given = Weighing(6, 1, out var links);
        given.EverybodySays((step, _) => new WeighLink(step, links[0], 4, 4)).Revealed().Lead(new HideContribution(links[0], true));
        Assert.Empty(View(given).Weighed);
    }

    private static Given Built(int links)
    {
        var given = Given.Session(StepKind.Theory).Joined(Math.Max(links, 6)).At(StepKind.Theory);
        return given.EverybodySays((step, i) => i < links ? Link(given, step, i) : null).Revealed();
    }

    private static Given Weighing(int people, int chosen, out List<Guid> links)
    {
        var given = Given.Session(StepKind.Theory).Joined(people).At(StepKind.Theory);
        links = Chosen(given, chosen);
        return given;
    }

    /// <summary>Everybody gives a link, some are chosen, and the second round begins.</summary>
    private static List<Guid> Chosen(Given given, int chosen)
    {
        given.EverybodySays((step, i) => Link(given, step, i)).Revealed();
        var links = Links(given);
        foreach (var link in links.Take(chosen))
        {
            given.Lead(step => new ChooseToWeigh(step, link, true));
        }

        given.NextRound();
        return links;
    }

    private static GiveLink Link(Given given, Guid step, int number) => new(given.NewId(), step, $"oorzaak {number}", "gevolg", "", "", LinkLevel.Input);

    private static List<Guid> Links(Given given) =>
        [.. given.Value.Contributions.Values.OfType<TheoryLink>().OrderBy(link => link.If).Select(link => link.Id)];

    private static Rejection Refusal(Given given, SessionCommand command) =>
        Assert.IsType<Decision.Rejected>(given.Try(new Sender.Facilitator(), command)).Reason;

    private static TheoryView View(Given given) => (TheoryView)ShownTalk.Of(given.Value).ViewOf(given.Value.Steps[given.StepId]);

    private static TheoryView View(Given given, Viewer viewer) => (TheoryView)SessionView.For(given.Value, viewer).Step;
}

using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Examples;

public sealed class VoorbeeldTests
{
    private static readonly Session Talk = ExampleVoorbeeld.Make();

    [Fact]
    public void Twenty_four_people_from_four_perspectives_take_part()
    {
        Assert.True(Talk is { IsExample: true, IsClosed: true });
        Assert.NotNull(JoinCode.Parse(Talk.Code));
        Assert.Equal([8, 6, 5, 5], SessionView.For(Talk, new Viewer.BigScreen()).People.Select(people => people.Count));
    }

    [Fact]
    public void Every_kind_of_step_was_held_and_shown()
    {
        Assert.Equal(StepKinds.All, Talk.Agenda.Select(step => step.Kind).Distinct());
        Assert.All(Talk.Agenda, step => Assert.True(step.IsRevealed));
        Assert.Equal(2, Talk.Agenda.Count(step => step.Kind is StepKind.Term));
        Assert.Equal(2, On<InfluenceView>(StepKind.Influence).Round);
    }

    [Fact]
    public void Twenty_two_actors_have_a_place_three_lie_outside_and_five_are_grey()
    {
        var results = On<SpheresView>(StepKind.Spheres).Results;
        Assert.Equal(30, results.Count);
        Assert.Equal(
            ["Buurthuis", "Huisarts", "School", "Sociaal wijkteam", "Vrijwilliger"],
            results.Where(result => result.IsGrey).Select(result => result.Name).Order()
        );
        Assert.Equal(["GGZ", "Rijksoverheid", "Zorgverzekeraar"], results.Where(result => result.Area is Spheres.None).Select(result => result.Name).Order());
        Assert.Equal(22, results.Count(result => result.Area is not (null or Spheres.None)));
        Assert.Equal(7, results.Select(result => result.Area).Where(area => area is not (null or Spheres.None)).Distinct().Count());
        Assert.All(results, result => Assert.Equal(24, result.N + result.Unknown));
        Assert.All(results.Where(result => result.IsGrey), result => Assert.NotEmpty(result.Reasons));
    }

    [Theory]
    [InlineData("Sportvereniging", 5, 6, 1, 6, 4, 2, AgreementLabel.TwoCamps)]
    [InlineData("Bewonersinitiatief", 4, 5, 6, 4, 4, 1, AgreementLabel.Diverging)]
    [InlineData("Buurthuis", 0, 3, 6, 10, 5, 0, AgreementLabel.PartlyAlike)]
    [InlineData("Welzijnsorganisatie", 1, 0, 0, 9, 14, 0, AgreementLabel.AlikeButForAVoice)]
    [InlineData("Mantelzorger", 11, 8, 3, 0, 0, 2, AgreementLabel.PartlyAlike)]
    [InlineData("Kerk", 14, 7, 1, 0, 0, 2, AgreementLabel.MostlyAlike)]
    public void The_six_actors_on_the_picture_have_their_spread(
        string actor,
        int one,
        int two,
        int three,
        int four,
        int five,
        int unknown,
        AgreementLabel label
    )
    {
        var result = On<InfluenceView>(StepKind.Influence).Results.Single(result => result.Name == actor);
        Assert.Equal(RatingCounts.FromVotes(Votes(one, two, three, four, five, unknown)), result.Counts);
        Assert.Equal(label, result.Summary.Label);
        Assert.NotNull(result.Before);
    }

    [Fact]
    public void What_differs_most_comes_first_and_shows_all_four_perspectives()
    {
        var results = On<InfluenceView>(StepKind.Influence).Results;
        Assert.Equal(30, results.Count);
        Assert.Equal("Sportvereniging", results[0].Name);
        Assert.Equal(4, results[0].ByPerspective.Count);
        Assert.All(results, result => Assert.InRange(result.Changed, 0, 14));
        Assert.Contains(results, result => result.Kinds.Sum() > 0);
    }

    [Fact]
    public void Hopes_have_reasons_of_every_kind_and_all_dots_were_given()
    {
        var hopes = On<HopesView>(StepKind.Hope).Hopes;
        Assert.True(hopes.Count >= 20);
        Assert.Equal(24 * HopeDot.Each, hopes.Sum(hope => hope.Dots));
        Assert.Equal((HopeReasons)15, hopes.Aggregate(HopeReasons.None, (all, hope) => all | hope.Reasons));
        Assert.Contains(hopes, hope => hope.ActorName is not null);
        Assert.Contains(hopes, hope => hope.Sphere is not null);
    }

    [Fact]
    public void Every_actor_has_roles_now_and_wished_and_one_role_is_the_groups_own()
    {
        var view = On<RolesView>(StepKind.Roles);
        Assert.Equal(30, view.Results.Count);
        Assert.All(view.Results, result => Assert.True(result.NowAnswered > 0 && result.WishedAnswered > 0, result.Name));
        Assert.Contains(view.Results, result => result.NoRoleWished > 0);
        Assert.Contains(view.Roles, role => role.ReferenceId is null);
    }

    [Fact]
    public void All_three_outcomes_occur_and_the_other_voice_is_written_down()
    {
        var settled = Talk.Agenda.Select(step => Talk.SettlementOf(step.Id)).OfType<Settlement>().ToList();
        Assert.Equal(Enum.GetValues<Outcome>(), settled.Select(one => one.Outcome).Distinct().Order());
        Assert.All(Enum.GetValues<Outcome>(), outcome => Assert.Contains(settled, one => one.Outcome == outcome && one.Text.OtherVoice.Length > 0));
        Assert.Contains(Talk.Settlements.Keys, key => key.Version == 2);
    }

    [Fact]
    public void Agreements_have_an_owner_and_a_date_and_nothing_stays_parked()
    {
        var proposals = On<AgreementsView>(StepKind.Agreements).Proposals;
        Assert.All(proposals, proposal => Assert.NotNull(proposal.Settled));
        Assert.All(
            proposals.Where(proposal => proposal.Settled!.Outcome is Outcome.Agreed),
            proposal => Assert.True(proposal.Settled is { Plan: { Owner.Length: > 0, DueOn: not null } })
        );
        Assert.All(proposals, proposal => Assert.InRange(proposal.Support.Total, 20, 24));
        Assert.NotEmpty(Talk.Parked);
        Assert.All(Talk.Parked.Values, item => Assert.NotNull(item.Resolution));
    }

    [Fact]
    public void Everybody_closes_with_a_word() => Assert.Equal(24, On<ClosingView>(StepKind.Closing).Words.Count);

    [Fact]
    public void Made_twice_it_is_the_same_talk() => SameTalk.Check(ExampleVoorbeeld.Make(), ExampleVoorbeeld.Make());

    [Fact]
    public void No_text_is_longer_than_its_limit() => SameTalk.CheckLimits(Talk);

    [Fact]
    public void Steps_follow_each_other_in_time()
    {
        var started = Talk.Agenda.Select(step => step.StartedUtc!.Value).ToList();
        Assert.Equal(started.Order(), started);
        Assert.True(Talk.ClosedUtc > started[^1]);
    }

    private static T On<T>(StepKind kind)
        where T : StepView =>
        Assert.IsType<T>(SessionView.For(Talk, new Viewer.BigScreen(), Talk.Agenda.First(step => step.Kind == kind).Id).Step);

    private static IEnumerable<int?> Votes(params int[] counts) =>
        counts.SelectMany((count, place) => Enumerable.Repeat(place < 5 ? place + 1 : (int?)null, count));
}

using Bunit;
using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Web.Lead;
using SocialeBasis.Web.Lead.Parts;

namespace SocialeBasis.Tests.Lead;

/// <summary>The desk draws what changed, and all of what changed: a page that followed every change says the same as one opened after them.</summary>
public sealed class RedrawnOnLeadTests : IAsyncLifetime
{
    private LeadStage stage = null!;
    private Given given = null!;

    public async ValueTask InitializeAsync() => stage = await LeadStage.SetAsync();

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task Of_a_hundred_texts_the_one_that_changed_is_drawn()
    {
        var page = await TextsAsync(100);
        var cards = page.FindComponents<TextCard>().ToDictionary(card => card.Instance.Text.Id);
        var tools = page.FindComponents<TextTools>().ToDictionary(one => one.Instance.Text.Id);
        var asks = page.FindComponents<RecogniseButton>();
        Assert.Equal(100, cards.Count);
        var before = tools.ToDictionary(one => one.Key, one => one.Value.RenderCount);
        var (drawn, times) = (cards.ToDictionary(card => card.Key, card => card.Value.RenderCount), asks.Sum(ask => ask.RenderCount));

        await SaysAsync(7, new GiveDefinition(TextOf(7), given.StepId, "Buurt en mensen, nu anders"));
        page.WaitForAssertion(() => Assert.Contains("nu anders", page.Text(), StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Equal(TextOf(7), Assert.Single(cards, card => card.Value.RenderCount != drawn[card.Key]).Key));
        Assert.Equal(TextOf(7), Assert.Single(tools, one => one.Value.RenderCount != before[one.Key]).Key);
        Assert.Equal(times + 1, asks.Sum(ask => ask.RenderCount));

        await SaysAsync(8, new SetReady(given.StepId, true));
        await stage.LeadAsync(new Park(TextOf(500), "Later hierover."));
        page.WaitForAssertion(() => Assert.Contains("Later hierover.", page.Text(), StringComparison.Ordinal));
        Assert.Single(cards, card => card.Value.RenderCount != drawn[card.Key]);
    }

    [Fact]
    public async Task Of_many_hopes_the_one_that_was_hidden_is_drawn_and_nothing_goes_stale()
    {
        given = Hall(30, StepKind.Hope);
        given.EverybodySays((step, person) => new GiveHope(TextOf(person), step, $"Hoop {person}", Spheres.Community, null, HopeReasons.CareCosts)).Revealed();
        var page = await OpenAsync();
        var cards = page.FindComponents<HopeCard>().ToDictionary(card => card.Instance.Hope.Text.Id);
        var drawn = cards.ToDictionary(card => card.Key, card => card.Value.RenderCount);
        await stage.LeadAsync(new HideContribution(TextOf(4), true));
        page.WaitForAssertion(() => Assert.Contains("Verborgen", page.Text(), StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Equal(TextOf(4), Assert.Single(cards, card => card.Value.RenderCount != drawn[card.Key]).Key));

        await stage.LeadAsync(new NameHopeGroup(TextOf(600), given.StepId, "Samen"));
        await stage.LeadAsync(new GroupHope(TextOf(5), TextOf(600)));
        await stage.LeadAsync(new NoteDifference(given.StepId, TextOf(6), DifferenceKinds.None, "Er is wat gehoord."));
        await stage.LeadAsync(new ShowOnWall(given.StepId, TextOf(8)));
        await SaysAsync(3, new GiveDot(TextOf(7), true));
        await stage.LeadAsync(new ShowDots(given.StepId, EvenFew: true));
        await stage.LeadAsync(new HideContribution(TextOf(4), false));
        await SameAsNewAsync(page);
    }

    [Fact]
    public async Task Of_many_proposals_the_one_that_was_answered_is_drawn_and_nothing_goes_stale()
    {
        given = Hall(20, StepKind.Agreements);
        given.EverybodySays((step, person) => new GiveProposal(TextOf(person), step, $"Voorstel {person}")).Revealed();
        var page = await OpenAsync();
        var cards = page.FindComponents<ProposalCard>().ToDictionary(card => card.Instance.Proposal.Text.Id);
        var drawn = cards.ToDictionary(card => card.Key, card => card.Value.RenderCount);
        await SaysAsync(2, new GiveSupport(TextOf(9), SupportLevel.Objection, "Te duur."));
        page.WaitForAssertion(() => Assert.Contains("1 van 20 mensen", page.Text(), StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Equal(TextOf(9), Assert.Single(cards, card => card.Value.RenderCount != drawn[card.Key]).Key));

        await stage.LeadAsync(new ShowConsent(TextOf(9), EvenFew: true));
        await stage.LeadAsync(new Settle(given.StepId, TextOf(3), Outcome.Agreed, "Zo doen we het.", Owner: "Anna"));
        await stage.LeadAsync(new NoteDifference(given.StepId, TextOf(6), DifferenceKinds.None, "Er is wat gehoord."));
        await stage.LeadAsync(new ShowOnWall(given.StepId, TextOf(8)));
        await stage.MustAsync(new Sender.Participant(TextOf(700)), new Join("inwoner", null));
        await SameAsNewAsync(page);
    }

    [Theory]
    [InlineData(StepKind.Spheres)]
    [InlineData(StepKind.Influence)]
    [InlineData(StepKind.Roles)]
    public async Task Of_many_actors_the_one_that_was_talked_about_is_drawn_and_nothing_goes_stale(StepKind kind)
    {
        given = Hall(6, kind);
        var actors = given.Value.ActorsInScope.Select(actor => actor.Id).ToList();
        foreach (var actor in actors)
        {
            given.EverybodySays((step, person) => kind switch
            {
                StepKind.Influence => new RateInfluence(step, actor, person % 5 + 1),
                StepKind.Spheres => new PlaceActor(step, actor, person % 2 == 0 ? Spheres.Personal : Spheres.Community, $"reden {person}"),
                _ => new ChooseRoles(step, actor, RoleMoment.Now, RoleAnswerKind.Roles, [given.Value.Roles.Keys.Min()]),
            });
        }

        given.Revealed();
        var page = await OpenAsync();
        List<(Guid Actor, Func<int> Times)> rows =
        [
            .. page.FindComponents<PlacedRow>().Select(row => (row.Instance.Result.ActorId, (Func<int>)(() => row.RenderCount))),
            .. page.FindComponents<RatedRow>().Select(row => (row.Instance.Result.ActorId, (Func<int>)(() => row.RenderCount))),
            .. page.FindComponents<ActingRow>().Select(row => (row.Instance.Result.ActorId, (Func<int>)(() => row.RenderCount))),
        ];
        Assert.Equal(actors.Count, rows.Count);
        var drawn = rows.ToDictionary(row => row.Actor, row => row.Times());
        await stage.LeadAsync(new NoteDifference(given.StepId, actors[2], DifferenceKinds.None, "Er is wat gehoord."));
        page.WaitForAssertion(() => Assert.Contains("Er is wat gehoord.", page.Text(), StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Equal(actors[2], Assert.Single(rows, row => row.Times() != drawn[row.Actor]).Actor));

        await stage.LeadAsync(new ShowOnWall(given.StepId, actors[1]));
        await stage.LeadAsync(new SetFunding(actors[3], Funding.Own));
        await stage.LeadAsync(new RenameActor(actors[4], "Een heel andere naam"));
        await stage.LeadAsync(new Settle(given.StepId, actors[5], Outcome.Agreed, "Zo is het.", Area: kind is StepKind.Spheres ? Spheres.Personal : null));
        await SameAsNewAsync(page);
    }

    private static Given Hall(int people, StepKind kind) =>
        Given.Session(setup => setup, Enumerable.Range(1, 8).Select(i => $"Actor {i}"), null, StepKind.Arrival, kind, StepKind.Closing).Joined(people).At(kind);

    private async Task<IRenderedComponent<LeadPage>> TextsAsync(int people)
    {
        given = Hall(people, StepKind.Term);
        given.EverybodySays((step, person) => new GiveDefinition(TextOf(person), step, $"Buurt en mensen {person}")).Revealed();
        return await OpenAsync();
    }

    private async Task<IRenderedComponent<LeadPage>> OpenAsync()
    {
        await stage.TakeAsync(given.Value);
        return stage.OpenLead();
    }

    private Task SaysAsync(int person, SessionCommand command) => stage.MustAsync(new Sender.Participant(given.People[person]), command);

    private async Task SameAsNewAsync(IRenderedComponent<LeadPage> page)
    {
        await stage.LeadAsync(new Park(TextOf(900), "Dit was het laatste."));
        page.WaitForAssertion(() => Assert.Contains("Dit was het laatste.", page.Text(), StringComparison.Ordinal));
        Assert.Equal(stage.OpenLead().Text(), page.Text());
    }

    private static Guid TextOf(int number) => new(number, 0x1200, 0x7000, 0x80, 0, 0, 0, 0, 0, 1, 0xE);
}

using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Web.Lead;

namespace SocialeBasis.Tests.Lead;

/// <summary>The facilitator's buttons that keep people out.</summary>
public sealed class DoorButtonTests : IAsyncLifetime
{
    private LeadStage stage = null!;

    public async ValueTask InitializeAsync() => stage = await LeadStage.SetAsync();

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public void The_door_is_locked_and_opened_with_one_button_that_says_what_it_does()
    {
        var page = Open();
        page.Button("Deur op slot").Click();
        page.WaitForAssertion(() => Assert.Contains("De deur is op slot.", page.Text(), StringComparison.Ordinal));
        Assert.True(stage.Session.IsLocked);
        page.Button("Deur open").Click();
        page.WaitForAssertion(() => Assert.True(page.HasButton("Deur op slot")));
        Assert.False(stage.Session.IsLocked);
    }

    [Fact]
    public async Task A_flood_is_counted_first_and_taken_out_with_one_button()
    {
        var anna = await stage.JoinAsync();
        var term = await stage.GoToAsync(StepKind.Term);
        await stage.MustAsync(anna, new GiveDefinition(Guid.CreateVersion7(), term, "Elkaar kennen."));
        for (var robot = 0; robot < 20; robot++)
        {
            await stage.JoinAsync();
        }

        var page = Open();
        page.Button("Stop een stroom robots").Click();
        page.WaitForAssertion(() =>
            Assert.Contains("21 deelnemers binnen. Wie daarvan nog geen antwoord gaf, gaat weg", page.Text(), StringComparison.Ordinal)
        );
        Assert.Equal(21, stage.Session.Present.Count());

        page.Button("Weg, en deur op slot").Click();
        page.WaitForAssertion(() =>
            Assert.Contains("Wie sindsdien binnenkwam en geen antwoord gaf, is weg. De deur is op slot.", page.Text(), StringComparison.Ordinal)
        );
        Assert.Equal(((Sender.Participant)anna).Id, Assert.Single(stage.Session.Present).Id);
        Assert.True(stage.Session.IsLocked);
    }

    [Fact]
    public async Task What_is_said_first_does_not_change_when_somebody_answers()
    {
        var people = new List<Sender>();
        for (var i = 0; i < 6; i++)
        {
            people.Add(await stage.JoinAsync());
        }

        var term = await stage.GoToAsync(StepKind.Term);
        var page = Open();
        page.Button("Stop een stroom robots").Click();
        page.WaitForAssertion(() => Assert.Contains("6 deelnemers binnen.", page.Text(), StringComparison.Ordinal));
        await stage.MustAsync(people[0], new GiveDefinition(Guid.CreateVersion7(), term, "Elkaar kennen."));
        page.Find("#flood-since").Change("10");
        page.WaitForAssertion(() => Assert.Contains("6 deelnemers binnen.", page.Text(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("x")]
    [InlineData("")]
    public async Task A_moment_that_the_page_does_not_offer_is_not_taken(string wished)
    {
        for (var i = 0; i < 6; i++)
        {
            await stage.JoinAsync();
        }

        var page = Open();
        page.Button("Stop een stroom robots").Click();
        page.WaitForElement("#flood-since").Change(wished);
        page.WaitForAssertion(() => Assert.Contains("6 deelnemers binnen.", page.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Thinking_better_of_it_changes_nothing()
    {
        await stage.JoinAsync();
        var page = Open();
        page.Button("Stop een stroom robots").Click();
        page.WaitForAssertion(() => Assert.True(page.HasButton("Toch niet")));
        page.Button("Toch niet").Click();
        page.WaitForAssertion(() => Assert.True(page.HasButton("Stop een stroom robots")));
        Assert.Single(stage.Session.Present);
        Assert.False(stage.Session.IsLocked);
    }

    private IRenderedComponent<LeadPage> Open()
    {
        var page = stage.Open<LeadPage>(with => with.Add(lead => lead.Id, stage.Room.Id));
        page.WaitForAssertion(() => Assert.True(page.HasButton("Volgende stap")));
        return page;
    }
}

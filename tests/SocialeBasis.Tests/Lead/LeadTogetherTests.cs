using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Domain;
using SocialeBasis.Web.Lead;

namespace SocialeBasis.Tests.Lead;

/// <summary>Two people lead: nobody's press does more than they saw.</summary>
public sealed class LeadTogetherTests : IAsyncLifetime
{
    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);
    private LeadStage stage = null!;

    public async ValueTask InitializeAsync() => stage = await LeadStage.SetAsync(time: time);

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task When_both_press_next_no_step_is_skipped()
    {
        var page = Open();
        await OtherGoesToAsync(page, StepKind.Term, "Begrip");

        page.Button("Volgende stap").Click();

        page.WaitForAssertion(() => Assert.Contains("Iemand anders leidt mee", page.Find("[role=alert].lead-notice").TextContent, StringComparison.Ordinal));
        Assert.Equal(stage.Step(StepKind.Term), stage.Session.CurrentStepId);
    }

    [Fact]
    public async Task Pressing_again_goes_on()
    {
        var page = Open();
        await OtherGoesToAsync(page, StepKind.Term, "Begrip");

        page.Button("Volgende stap").Click();
        page.Button("Volgende stap").Click();

        page.WaitForAssertion(() => Assert.Equal("Actoren", page.Find("h1").TextContent));
    }

    [Fact]
    public async Task Who_had_time_to_see_it_is_not_held_back()
    {
        var page = Open();
        await OtherGoesToAsync(page, StepKind.Term, "Begrip");
        time.Advance(TimeSpan.FromSeconds(2));

        page.Button("Volgende stap").Click();

        page.WaitForAssertion(() => Assert.Equal("Actoren", page.Find("h1").TextContent));
    }

    [Fact]
    public async Task Answers_of_a_step_that_another_just_went_to_are_not_shown_by_a_press_meant_for_the_one_before()
    {
        var page = Open();
        await OtherGoesToAsync(page, StepKind.Term, "Begrip");

        page.Button("Toon antwoorden").Click();

        Assert.False(stage.Session.CurrentStep.IsRevealed);
    }

    [Fact]
    public async Task Both_starting_a_round_start_one()
    {
        var page = Open();
        await OtherGoesToAsync(page, StepKind.Term, "Begrip");
        await stage.LeadAsync(new RevealAnswers(stage.Step(StepKind.Term), EvenFew: true));
        await stage.LeadAsync(new StartRound(stage.Step(StepKind.Term), 2));
        await stage.LeadAsync(new StartRound(stage.Step(StepKind.Term), 2));

        Assert.Equal(2, stage.Session.CurrentStep.Round);
    }

    [Fact]
    public void A_double_click_is_one_step()
    {
        var page = Open();

        page.Button("Volgende stap").Click(new MouseEventArgs { Detail = 1 });
        page.Button("Volgende stap").Click(new MouseEventArgs { Detail = 2 });

        page.WaitForAssertion(() => Assert.Equal("Begrip", page.Find("h1").TextContent));
        Assert.Equal(stage.Step(StepKind.Term), stage.Session.CurrentStepId);
    }

    [Fact]
    public async Task Whoever_leads_alone_and_fast_is_never_told_that_somebody_else_leads()
    {
        var page = Open();

        for (var i = 0; i < 5; i++)
        {
            await Task.WhenAll(page.Button("Volgende stap").ClickAsync(new MouseEventArgs()), page.Button("Vorige stap").ClickAsync(new MouseEventArgs()));

            Assert.Empty(page.FindAll("[role=alert].lead-notice"));
        }
    }

    private IRenderedComponent<LeadPage> Open() => stage.Open<LeadPage>(p => p.Add(page => page.Id, stage.Room.Id));

    private async Task OtherGoesToAsync(IRenderedComponent<LeadPage> page, StepKind step, string title)
    {
        await stage.LeadAsync(new GoToStep(stage.Step(step)));
        page.WaitForAssertion(() => Assert.Equal(title, page.Find("h1").TextContent));
    }
}

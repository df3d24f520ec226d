using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Lead;

/// <summary>The facilitator says whose influence a step asks about, and on what.</summary>
public sealed class WhoseInfluenceOnLeadTests : IAsyncLifetime
{
    private const string Eating = "Dat niemand alleen eet";

    private LeadStage stage = null!;
    private Guid influence;

    public async ValueTask InitializeAsync()
    {
        stage = await LeadStage.SetAsync(withQuestion: false);
        influence = stage.Session.Agenda.Single(step => step.Kind is StepKind.Influence).Id;
        var step = await stage.GoToAsync(StepKind.Hope);
        var anna = await stage.JoinAsync();
        await stage.MustAsync(anna, new GiveHope(Guid.CreateVersion7(), step, Eating, Spheres.Community, null, HopeReasons.EndInItself));
        await stage.LeadAsync(new RevealAnswers(step, EvenFew: true));
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task Without_a_question_the_page_asks_whose_influence_and_offers_the_hopes()
    {
        var page = stage.OpenLead();
        await page.InvokeAsync(() => page.FindAll("a").First(link => link.TextContent == "Invloed").Click());
        page.WaitForAssertion(() => Assert.True(page.HasButton("Ga naar Invloed")));
        Assert.False(page.HasButton(Eating));
        await page.ChooseAsync("Van elke actor op onze hoop");
        await page.PressAsync(Eating);
        page.WaitForAssertion(() => Assert.Equal(influence, stage.Session.CurrentStepId));
        Assert.Equal((WhoseInfluence.Actors, (string?)null), (stage.Session.CurrentStep.Whose, stage.Session.CurrentStep.Subject));
        page.WaitForAssertion(() => Assert.Contains($"Wie heeft invloed op deze hoop: ‘{Eating}’?", page.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hope_can_be_typed()
    {
        var page = stage.OpenLead();
        await page.InvokeAsync(() => page.FindAll("a").First(link => link.TextContent == "Invloed").Click());
        page.WaitForAssertion(() => Assert.True(page.HasButton("Ga naar Invloed")));
        await page.ChooseAsync("Van elke actor op onze hoop");
        await page.SendAsync("Ga naar Invloed");
        page.WaitForAssertion(() => Assert.Contains("Kies een hoop, of schrijf er een.", page.Text(), StringComparison.Ordinal));
        await page.FillAsync("Of schrijf zelf een hoop", "Dat we elkaar groeten");
        await page.SendAsync("Ga naar Invloed");
        page.WaitForAssertion(() => Assert.Equal(influence, stage.Session.CurrentStepId));
        Assert.Equal((WhoseInfluence.Actors, "Dat we elkaar groeten"), (stage.Session.CurrentStep.Whose, stage.Session.CurrentStep.Subject));
    }

    [Fact]
    public async Task The_agenda_tells_what_is_asked_and_takes_the_hope_with_most_dots_first()
    {
        var page = stage.OpenLead();
        await page.InvokeAsync(() => page.Find(".edit-whose select").Change(nameof(WhoseInfluence.Actors)));
        page.WaitForAssertion(() => Assert.NotNull(stage.Session.Steps[influence].HopeId));
        page.WaitForAssertion(() => Assert.Contains("Welke hoop?", page.Find(".edit-whose").TextContent, StringComparison.Ordinal));
        await page.InvokeAsync(() => page.FindAll(".edit-whose select")[1].Change(""));
        page.WaitForAssertion(() => Assert.Null(stage.Session.Steps[influence].HopeId));
        page.WaitForAssertion(() => Assert.Contains("Onze hoop", page.Find(".edit-whose").TextContent, StringComparison.Ordinal));
        await page.InvokeAsync(() => page.Find(".edit-whose select").Change(nameof(WhoseInfluence.Municipality)));
        page.WaitForAssertion(() => Assert.Equal(WhoseInfluence.Municipality, stage.Session.Steps[influence].Whose));
    }
}

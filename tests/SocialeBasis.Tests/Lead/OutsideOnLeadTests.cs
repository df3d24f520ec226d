using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Lead;

/// <summary>Niet aan ons, on the page of the facilitator: which rule it is about, and one press to Afspraken.</summary>
public sealed class OutsideOnLeadTests : IAsyncLifetime
{
    private const string Rents = "De huren gaan omhoog";

    private LeadStage stage = null!;
    private Guid id;

    public async ValueTask InitializeAsync()
    {
        stage = await LeadStage.SetAsync();
        var step = await stage.GoToAsync(StepKind.Influence);
        var anna = await stage.JoinAsync();
        id = Guid.CreateVersion7();
        await stage.MustAsync(anna, new GiveOutsideFactor(id, step, Rents));
        await stage.LeadAsync(new RevealAnswers(step, EvenFew: true));
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task The_rule_is_written_down_and_stands_under_the_text()
    {
        var page = stage.OpenLead();
        await page.PressAsync($"Regel of afdeling {Rents}");
        await page.FillAsync("Over welke regel of afdeling gaat dit?", "Wonen");
        await page.InvokeAsync(() => page.Field("Over welke regel of afdeling gaat dit?").Closest("form")!.Submit());
        page.WaitForAssertion(() => Assert.Equal("Wonen", stage.Session.OutsideNotes[id].Concerns));
        page.WaitForAssertion(() => Assert.Contains("Regel of afdeling: Wonen", page.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_press_brings_it_to_the_agreements()
    {
        if (stage.Session.Agenda.All(step => step.Kind is not StepKind.Agreements))
        {
            await stage.LeadAsync(new AddStep(Guid.CreateVersion7(), StepKind.Agreements, null, 10, 99));
        }

        var page = stage.OpenLead();
        await page.PressAsync($"Naar Afspraken: {Rents}");
        page.WaitForAssertion(() => Assert.Equal($"We kaarten dit aan: {Rents}", stage.Session.Contributions.Values.OfType<Proposal>().Single().Text));
    }

    [Fact]
    public async Task The_list_can_be_picked_for_the_wall()
    {
        var page = stage.OpenLead();
        await page.PressAsync("Toon op het scherm: Niet aan ons");
        page.WaitForAssertion(() => Assert.Equal(stage.Session.CurrentStepId, stage.Session.OnWall));
    }
}

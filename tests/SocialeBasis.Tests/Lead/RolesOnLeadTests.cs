using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Lead;

/// <summary>The matrix says in signs and words what is empty, double or contested; role agreements are kept.</summary>
public sealed class RolesOnLeadTests : IAsyncLifetime
{
    private LeadStage stage = null!;
    private Guid step;

    public async ValueTask InitializeAsync()
    {
        stage = await LeadStage.SetAsync();
        await stage.LeadAsync(new SetFunding(stage.Actor("Kerk"), Funding.Own));
        step = await stage.GoToAsync(StepKind.Roles);
        var role = stage.Session.Roles.Keys.Single();
        for (var i = 0; i < 4; i++)
        {
            var who = await stage.JoinAsync();
            await stage.MustAsync(who, i < 2
                ? new ChooseRoles(step, stage.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Roles, [role])
                : new ChooseRoles(step, stage.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.NoRoleOnPurpose, []));
            await stage.MustAsync(who, new ChooseRoles(step, stage.Actor("Huisarts"), RoleMoment.Now, RoleAnswerKind.Roles, [role]));
        }

        await stage.LeadAsync(new RevealAnswers(step, EvenFew: true));
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public void A_contested_cell_a_double_and_an_empty_role_are_said_in_words()
    {
        var table = stage.OpenLead().Find("table.roles");
        Assert.Contains("nu 2 van 4, verdeeld", table.TextContent, StringComparison.Ordinal);
        Assert.Contains("nu 4 van 4;", table.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 actoren", table.QuerySelector("tfoot")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("≠: de groep is verdeeld", table.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_an_actor_with_own_money_the_form_asks_how_we_relate()
    {
        var page = stage.OpenLead();
        await page.PressAsync("Leg deze vast Huisarts");
        page.WaitForElement(".foldout-inside");
        Assert.DoesNotContain("Hoe verhouden we ons tot Huisarts?", page.Text(), StringComparison.Ordinal);
        await page.PressAsync("Leg deze vast Kerk");
        page.WaitForAssertion(() => Assert.Contains("Hoe verhouden we ons tot Kerk?", page.FindAll("label").Select(label => label.TextContent)));

        await page.FillAsync("Hoe verhouden we ons tot Kerk?", "We overleggen twee keer per jaar");
        await page.FillAsync("Kerk doet", "Maaltijd");
        await page.FillAsync("Kerk doet niet", "Schuldhulp");
        await page.SendAsync("Bewaar: rol van Kerk");
        page.WaitForAssertion(() => Assert.Contains("Zo verhouden we ons", page.Text(), StringComparison.Ordinal));
        var deal = stage.Session.RoleDeals[(step, stage.Actor("Kerk"))];
        Assert.Equal(("Maaltijd", "Schuldhulp", "We overleggen twee keer per jaar"), (deal.Does, deal.DoesNot, deal.Relation));
    }

    [Fact]
    public async Task An_agreement_for_when_pressure_comes_is_made_and_taken_back()
    {
        var page = stage.OpenLead();
        await page.PressAsync("Maak een afspraak voor als er druk komt");
        page.WaitForElement(".foldout-inside");
        await page.FillAsync("Wat kan er gebeuren?", "Een bericht in de krant");
        await page.FillAsync("Wat doen we dan, en wat niet?", "Eerst bellen, dan pas iets zeggen");
        await page.FillAsync("Wie belt wie het eerst?", "De wethouder belt het buurthuis");
        await page.SendAsync("Bewaar: als er druk komt");
        page.WaitForAssertion(() => Assert.True(page.HasButton("Haal weg: Een bericht in de krant")));
        await page.PressAsync("Haal weg: Een bericht in de krant");
        page.WaitForAssertion(() => Assert.True(Assert.Single(stage.Session.SteadfastDeals.Values).IsWithdrawn));
    }
}

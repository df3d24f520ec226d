using Bunit;
using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Steps;

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

        await stage.LeadAsync(new RevealAnswers(step));
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
    public void For_an_actor_with_own_money_the_form_asks_how_we_relate()
    {
        var page = stage.OpenLead();
        page.Button("Leg deze vast Huisarts").Click();
        page.WaitForElement(".foldout-inside");
        Assert.DoesNotContain("Hoe verhouden we ons tot Huisarts?", page.Text(), StringComparison.Ordinal);
        page.Button("Leg deze vast Kerk").Click();
        page.WaitForAssertion(() => Assert.Contains("Hoe verhouden we ons tot Kerk?", page.FindAll("label").Select(label => label.TextContent)));

        page.Field("Hoe verhouden we ons tot Kerk?").Change("We overleggen twee keer per jaar");
        page.Field("Kerk doet").Change("Maaltijd");
        page.Field("Kerk doet niet").Change("Schuldhulp");
        page.Form("Bewaar: rol van Kerk").Submit();
        page.WaitForAssertion(() => Assert.Contains("Zo verhouden we ons", page.Text(), StringComparison.Ordinal));
        var deal = stage.Session.RoleDeals[(step, stage.Actor("Kerk"))];
        Assert.Equal(("Maaltijd", "Schuldhulp", "We overleggen twee keer per jaar"), (deal.Does, deal.DoesNot, deal.Relation));
    }

    [Fact]
    public void An_agreement_for_when_pressure_comes_is_made_and_taken_back()
    {
        var page = stage.OpenLead();
        page.Button("Maak een afspraak voor als er druk komt").Click();
        page.WaitForElement(".foldout-inside");
        page.Field("Wat kan er gebeuren?").Change("Een bericht in de krant");
        page.Field("Wat doen we dan, en wat niet?").Change("Eerst bellen, dan pas iets zeggen");
        page.Field("Wie belt wie het eerst?").Change("De wethouder belt het buurthuis");
        page.Form("Bewaar: als er druk komt").Submit();
        page.WaitForAssertion(() => Assert.True(page.HasButton("Haal weg: Een bericht in de krant")));
        page.Button("Haal weg: Een bericht in de krant").Click();
        page.WaitForAssertion(() => Assert.True(Assert.Single(stage.Session.SteadfastDeals.Values).IsWithdrawn));
    }
}

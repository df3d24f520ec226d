using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Web.Lead;

namespace SocialeBasis.Tests.Lead;

/// <summary>Where the chain leads, and links laid together by keyboard and taken apart again.</summary>
public sealed class TheoryOnLeadTests : IAsyncLifetime
{
    private const string Door = "Als de deur open is, dan loopt iemand binnen.";

    private LeadStage stage = null!;

    public async ValueTask InitializeAsync() => stage = await LeadStage.SetAsync();

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task The_step_asks_first_where_it_leads_and_offers_what_we_hope()
    {
        var hope = await stage.GoToAsync(StepKind.Hope);
        var anna = await stage.JoinAsync();
        await stage.MustAsync(anna, new GiveHope(Guid.CreateVersion7(), hope, "Dat niemand alleen eet.", Spheres.Community, null, HopeReasons.EndInItself));
        await stage.LeadAsync(new RevealAnswers(hope, EvenFew: true));
        var theory = Guid.CreateVersion7();
        await stage.LeadAsync(new AddStep(theory, StepKind.Theory, null, 30, 99));
        var page = stage.OpenLead();

        page.FindAll("a").First(link => link.TextContent == "Beleidstheorie").Click();
        page.WaitForAssertion(() => Assert.Contains("Waar komt de keten op uit?", page.Text(), StringComparison.Ordinal));
        Assert.Equal("dat niemand alleen eet", page.Field("Wat draagt bij aan …").GetAttribute("value"));

        await page.SendAsync("Ga naar Beleidstheorie");
        page.WaitForAssertion(() => Assert.Equal(theory, stage.Session.CurrentStepId));
        Assert.NotNull(stage.Session.Steps[theory].HopeId);
        Assert.Equal("dat niemand alleen eet", ((TheoryView)SessionView.For(stage.Session, new Viewer.BigScreen()).Step).End);
    }

    [Fact]
    public async Task Choosing_a_group_moves_no_link_until_the_button_and_it_can_be_taken_out()
    {
        var (page, link) = await ShownAsync();
        await page.FillAsync("Nieuwe groep", "Open deuren");
        await page.SendAsync("Maak groep");
        page.WaitForElement(".text-group");
        var group = Assert.Single(stage.Session.HopeGroups.Values);

        await page.FillAsync($"Leg bij: {Door}", group.Id.ToString());
        Assert.Empty(stage.Session.GroupedHopes);
        await page.PressAsync($"Leg bij de groep: {Door}");
        page.WaitForAssertion(() => Assert.Equal(group.Id, stage.Session.GroupedHopes[link].GroupId));
        page.WaitForAssertion(() => Assert.Contains("1 zin", page.Find(".text-group h3").TextContent, StringComparison.Ordinal));

        await page.FillAsync($"Leg bij: {Door}", "");
        await page.PressAsync($"Leg bij de groep: {Door}");
        page.WaitForAssertion(() => Assert.Empty(stage.Session.GroupedHopes));
        Assert.Equal(Door, stage.Session.Contributions[link].Text);
    }

    [Fact]
    public async Task What_says_no_reason_is_called_unfinished_and_an_empty_rung_stays_on_the_page()
    {
        var (page, _) = await ShownAsync();
        Assert.Contains("onaf: er staat geen want bij", page.Text(), StringComparison.Ordinal);
        Assert.Contains("hier staat nog niets", page.Text(), StringComparison.Ordinal);
    }

    private async Task<(IRenderedComponent<LeadPage> Page, Guid Link)> ShownAsync()
    {
        await stage.LeadAsync(new AddStep(Guid.CreateVersion7(), StepKind.Theory, "dat niemand alleen eet", 30, 99));
        var step = await stage.GoToAsync(StepKind.Theory);
        var anna = await stage.JoinAsync();
        var link = Guid.CreateVersion7();
        await stage.MustAsync(anna, new GiveLink(link, step, "de deur open is", "loopt iemand binnen", "", "", LinkLevel.Input));
        await stage.LeadAsync(new RevealAnswers(step, EvenFew: true));
        return (stage.OpenLead(), link);
    }
}

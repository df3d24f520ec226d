using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Lead;

/// <summary>Hopes in groups, by keyboard and back again; pairs that rub.</summary>
public sealed class HopesOnLeadTests : IAsyncLifetime
{
    private const string Eating = "Dat niemand alleen eet";
    private const string Cheaper = "Dat zorg betaalbaar blijft";

    private LeadStage stage = null!;
    private Guid step;
    private Guid eating;
    private Guid cheaper;

    public async ValueTask InitializeAsync()
    {
        stage = await LeadStage.SetAsync();
        step = await stage.GoToAsync(StepKind.Hope);
        var anna = await stage.JoinAsync();
        (eating, cheaper) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await stage.MustAsync(anna, new GiveHope(eating, step, Eating, Spheres.Community, null, HopeReasons.EndInItself));
        await stage.MustAsync(anna, new GiveHope(cheaper, step, Cheaper, Spheres.Institutional, null, HopeReasons.CareCosts));
        await stage.LeadAsync(new RevealAnswers(step, EvenFew: true));
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task Choosing_a_group_moves_no_hope_until_the_button_and_it_can_be_taken_out()
    {
        var page = stage.OpenLead();
        await page.FillAsync("Nieuwe groep", "Samen");
        await page.SendAsync("Maak groep");
        page.WaitForAssertion(() => Assert.Single(stage.Session.HopeGroups));
        page.WaitForElement(".text-group");
        var group = stage.Session.HopeGroups.Values.Single();
        Assert.Equal("Samen", group.Name);

        await page.FillAsync($"Zet bij: {Eating}", group.Id.ToString());
        Assert.Empty(stage.Session.GroupedHopes);

        await page.PressAsync($"Zet bij de groep: {Eating}");
        page.WaitForAssertion(() => Assert.Equal(group.Id, stage.Session.GroupedHopes[eating].GroupId));
        page.WaitForAssertion(() => Assert.Contains("1 wens", page.Find(".text-group h3").TextContent, StringComparison.Ordinal));

        await page.FillAsync($"Zet bij: {Eating}", "");
        await page.PressAsync($"Zet bij de groep: {Eating}");
        page.WaitForAssertion(() => Assert.False(stage.Session.GroupedHopes.ContainsKey(eating)));
        Assert.Equal(Eating, stage.Session.Contributions[eating].Text);
    }

    [Fact]
    public async Task A_group_gets_another_name_and_goes_without_its_hopes()
    {
        var group = Guid.CreateVersion7();
        await stage.LeadAsync(new NameHopeGroup(group, step, "Samen"));
        await stage.LeadAsync(new GroupHope(eating, group));
        var page = stage.OpenLead();
        await page.PressAsync("Wijzig Samen");
        page.WaitForElement(".foldout-inside");
        await page.FillAsync("Andere naam voor Samen", "Samen eten");
        await page.SendAsync("Bewaar naam");
        page.WaitForAssertion(() => Assert.Equal("Samen eten", stage.Session.HopeGroups[group].Name));

        await page.PressAsync("Haal de groep weg: Samen eten");
        page.WaitForAssertion(() => Assert.Empty(stage.Session.HopeGroups));
        Assert.Contains(Eating, page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hopes_that_rub_stand_side_by_side_with_a_note_until_they_are_taken_away()
    {
        var page = stage.OpenLead();
        await page.PressAsync("Leg een paar naast elkaar");
        page.WaitForElement("optgroup");
        await page.SendAsync("Bewaar: paar");
        page.WaitForAssertion(() => Assert.Contains("Kies er twee.", page.Text(), StringComparison.Ordinal));

        await page.FillAsync("Eerste", page.ValueOf("Eerste", Eating));
        await page.FillAsync("Tweede", page.ValueOf("Tweede", Cheaper));
        await page.FillAsync("Wat wringt er?", "Geld of ruimte voor ideeën?");
        await page.SendAsync("Bewaar: paar");
        page.WaitForAssertion(() => Assert.Equal("Geld of ruimte voor ideeën?", Assert.Single(stage.Session.HopeClashes.Values).Note));

        page.WaitForAssertion(() => Assert.True(page.HasButton($"Haal weg: {Eating} en {Cheaper}")));
        await page.PressAsync($"Haal weg: {Eating} en {Cheaper}");
        page.WaitForAssertion(() => Assert.Empty(stage.Session.HopeClashes));
    }

    [Fact]
    public void The_reasons_stand_as_bars_with_their_numbers_and_a_sentence()
    {
        var page = stage.OpenLead();
        var bars = page.Find("[aria-labelledby=reasons-title]");
        Assert.Equal(4, bars.QuerySelectorAll("tr").Length);
        Assert.Contains("bij 1 van de 2 wensen", bars.TextContent, StringComparison.Ordinal);
    }
}

using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Web.Lead;

namespace SocialeBasis.Tests.Lead;

/// <summary>Consent is hidden until it is shown; an objection has three ways on, and nothing is decided by itself.</summary>
public sealed class ConsentOnLeadTests : IAsyncLifetime
{
    private const string Objection = "De kerk staat er niet in";

    private LeadStage stage = null!;
    private Guid term;

    public async ValueTask InitializeAsync()
    {
        stage = await LeadStage.SetAsync();
        term = stage.Step(StepKind.Term);
        var (anna, bert) = (await stage.JoinAsync(), await stage.JoinAsync("gemeente"));
        await stage.LeadAsync(new GoToStep(term));
        await stage.LeadAsync(new RevealAnswers(term, EvenFew: true));
        await stage.LeadAsync(new Settle(term, null, Outcome.Agreed, "Wat mensen samen doen"));
        await stage.LeadAsync(new SetPhase(term, Phase.Settle));
        await stage.MustAsync(anna, new GiveSupport(term, SupportLevel.Behind));
        await stage.MustAsync(bert, new GiveSupport(term, SupportLevel.Objection, Objection));
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task Until_they_are_shown_only_the_number_of_reactions_is_known()
    {
        var page = stage.OpenLead();
        Assert.Contains("2 van 2 mensen lieten iets weten.", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Objection, page.Markup, StringComparison.Ordinal);

        await ShowAsync(page);
        Assert.Contains("1 staat erachter", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("aangenomen", page.Text(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("%", page.Find(".consent").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_not_reacted_is_counted_before_and_a_late_reaction_after_without_what_it_says()
    {
        const string Late = "Wie betaalt dat?";
        var carla = await stage.JoinAsync();
        var page = stage.OpenLead();
        Assert.Contains("1 nog niet.", page.Text(), StringComparison.Ordinal);
        await stage.LeadAsync(new ShowConsent(term, EvenFew: true));
        page.WaitForAssertion(() => Assert.Contains(Objection, page.Text(), StringComparison.Ordinal));
        Assert.DoesNotContain("kwam nog een reactie", page.Text(), StringComparison.Ordinal);

        await stage.MustAsync(carla, new GiveSupport(term, SupportLevel.Objection, Late));

        page.WaitForAssertion(() => Assert.Contains("Er kwam nog een reactie binnen. Vraag: is er nog een bezwaar?", page.Text(), StringComparison.Ordinal));
        Assert.Contains("1 bezwaar", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Late, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_objection_can_be_parked_once()
    {
        var page = stage.OpenLead();
        await ShowAsync(page);
        await page.PressAsync($"Parkeer: {Objection}");
        await page.PressAsync($"Parkeer: {Objection}");
        page.WaitForAssertion(() => Assert.Equal(Objection, Assert.Single(stage.Session.Parked.Values).Text));
    }

    [Fact]
    public async Task An_objection_becomes_the_other_voice_to_edit_and_is_stored_by_the_button_only()
    {
        var page = stage.OpenLead();
        await ShowAsync(page);
        await page.PressAsync($"Leg vast als verschil: {Objection}");
        page.WaitForAssertion(() => Assert.Equal(Objection, page.Field("Andere stem").GetAttribute("value")));
        Assert.True(page.Option("Eens dat we verschillen").HasAttribute("checked"));
        Assert.Equal(Outcome.Agreed, stage.Session.SettlementOf(term)!.Outcome);

        await page.SendAsync("Bewaar");
        page.WaitForAssertion(() =>
            Assert.Equal((Outcome.AgreedToDiffer, Objection), (stage.Session.SettlementOf(term)!.Outcome, stage.Session.SettlementOf(term)!.Text.OtherVoice))
        );
    }

    [Fact]
    public async Task At_a_proposal_the_third_way_opens_its_form()
    {
        var step = await stage.GoToAsync(StepKind.Agreements);
        await stage.LeadAsync(new RevealAnswers(step, EvenFew: true));
        var page = stage.OpenLead();
        await page.FillAsync("Voorstel van de groep", "We eten elke maand samen");
        await page.SendAsync("Zet erbij");
        page.WaitForAssertion(() => Assert.Single(stage.Session.Contributions.Values));
        var proposal = stage.Session.Contributions.Values.Single();
        await stage.MustAsync(
            new Domain.Sender.Participant(stage.Session.Participants.Keys.First()),
            new GiveSupport(proposal.Id, SupportLevel.Objection, Objection)
        );
        await stage.LeadAsync(new ShowConsent(proposal.Id, EvenFew: true));

        page.WaitForAssertion(() => Assert.True(page.HasButton($"Leg vast als verschil: {Objection}")));
        await page.PressAsync($"Leg vast als verschil: {Objection}");
        page.WaitForAssertion(() => Assert.Equal(Objection, page.Field("Andere stem").GetAttribute("value")));

        await page.PressAsync($"Haal weg: {proposal.Text}");
        page.WaitForAssertion(() => Assert.True(stage.Session.Contributions[proposal.Id].IsWithdrawn));
    }

    [Fact]
    public async Task Who_recognises_this_counts_hands_without_names_until_it_is_stopped()
    {
        await stage.LeadAsync(new Settle(term, null, Outcome.AgreedToDiffer, "Wat mensen samen doen", "Ook de zorg hoort erbij"));
        var page = stage.OpenLead();
        await page.PressAsync("Wie herkent dit?");
        page.WaitForAssertion(() => Assert.Equal("Ook de zorg hoort erbij", Assert.Single(stage.Session.Recognitions.Values).Text));
        var asked = stage.Session.Recognitions.Values.Single();
        foreach (var who in stage.Session.Participants.Keys)
        {
            await stage.MustAsync(new Domain.Sender.Participant(who), new RaiseHand(asked.Id, true));
        }

        page.WaitForAssertion(() => Assert.Contains("Mensen steken nu hun hand op.", page.Text(), StringComparison.Ordinal));
        await page.PressAsync("Stop met tellen");
        page.WaitForAssertion(() => Assert.False(stage.Session.Recognitions[asked.Id].IsOpen));
        page.WaitForAssertion(() => Assert.Contains("Herkend (1)", page.Text(), StringComparison.Ordinal));
    }

    private static async Task ShowAsync(IRenderedComponent<LeadPage> page)
    {
        await page.PressAsync("Toon reacties: Wat mensen samen doen");
        page.WaitForAssertion(() => Assert.Contains(Objection, page.Text(), StringComparison.Ordinal));
    }
}

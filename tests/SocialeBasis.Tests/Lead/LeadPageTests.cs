using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Web.Lead;

namespace SocialeBasis.Tests.Lead;

public sealed class LeadPageTests : IAsyncLifetime
{
    private const string Secret = "Dat mensen elkaar groeten op straat";

    private LeadStage stage = null!;

    public async ValueTask InitializeAsync() => stage = await LeadStage.SetAsync();

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public void The_buttons_that_lead_a_talk_are_all_there_and_none_is_greyed_out()
    {
        var page = Open();
        foreach (var name in new[] { "Vorige stap", "Volgende stap", "Toon antwoorden", "Nieuwe ronde", "Toon code", "Parkeer", "Sluit het gesprek" })
        {
            Assert.False(page.Button(name).HasAttribute("disabled"));
        }

        Assert.Equal("aankomst", page.Find("h1").GetAttribute("data-step"));
        Assert.Equal("Aankomst", page.Find("h1").TextContent);
    }

    [Fact]
    public void The_agenda_goes_to_any_step_by_a_link_with_its_title()
    {
        var page = Open();
        page.FindAll("a").First(link => link.TextContent == "Sferen").Click();
        page.WaitForAssertion(() => Assert.Equal("sferen", page.Find("[data-step]").GetAttribute("data-step")));
        Assert.Equal(stage.Step(StepKind.Spheres), stage.Session.CurrentStepId);
    }

    [Fact]
    public void What_the_word_list_says_about_the_word_is_for_the_facilitator_with_how_firm_it_is()
    {
        var page = Open();
        Assert.DoesNotContain("Over dit woord", page.Markup, StringComparison.Ordinal);
        page.FindAll("a").First(link => link.TextContent == "Begrip").Click();
        page.WaitForAssertion(() => Assert.Contains("Over dit woord", page.Markup, StringComparison.Ordinal));
        Assert.NotEmpty(page.FindAll(".word-hint .word-label"));
    }

    [Fact]
    public async Task Before_the_reveal_the_page_holds_only_how_many_are_done()
    {
        await WriteAsync();
        var page = Open();
        Assert.DoesNotContain(Secret, page.Markup, StringComparison.Ordinal);
        Assert.Contains("1 van 1 klaar", page.Text(), StringComparison.Ordinal);

        page.Button("Toon antwoorden").Click();
        page.WaitForAssertion(() => Assert.Contains(Secret, page.Markup, StringComparison.Ordinal));
        Assert.True(page.HasButton("Ga praten"));
    }

    [Fact]
    public void Showing_is_never_held_back_however_quickly_the_steps_follow_each_other()
    {
        var page = Open();
        foreach (var step in new[] { "Begrip", "Actoren", "Sferen" })
        {
            page.Button("Volgende stap").Click();
            page.WaitForAssertion(() => Assert.Equal(step, page.Find("h1").TextContent));
            page.Button("Toon antwoorden").Click();
            page.WaitForAssertion(() => Assert.True(stage.Session.CurrentStep.IsRevealed));
        }
    }

    [Fact]
    public void A_refused_command_says_why_beside_the_buttons()
    {
        var page = Open();
        page.Button("Nieuwe ronde").Click();
        page.WaitForAssertion(() => Assert.Contains("Dit kan bij deze stap niet.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Before_the_first_and_after_the_last_step_the_page_says_so()
    {
        var page = Open();
        page.Button("Vorige stap").Click();
        page.WaitForAssertion(() => Assert.Contains("Dit is de eerste stap.", page.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hidden_text_stays_with_the_facilitator_and_comes_back()
    {
        await WriteAsync();
        var page = Open();
        page.Button("Toon antwoorden").Click();
        page.WaitForElement(".voice");
        page.Button("Verberg").Click();
        page.WaitForAssertion(() => Assert.Contains("Verborgen", page.Text(), StringComparison.Ordinal));
        Assert.Contains(Secret, page.Text(), StringComparison.Ordinal);
        page.Button("Toon weer").Click();
        page.WaitForAssertion(() => Assert.DoesNotContain("Verborgen", page.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Showing_what_a_few_answered_asks_first_and_says_why()
    {
        await WriteAsync();
        await stage.JoinAsync();
        var page = Open();
        page.Button("Toon antwoorden").Click();
        page.WaitForAssertion(() =>
            Assert.Contains("Op een vraag hebben nog maar een paar mensen geantwoord.", page.Find("dialog").TextContent, StringComparison.Ordinal)
        );
        await page.PressAsync("Wacht nog even");
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("dialog")));
        Assert.False(stage.Session.CurrentStep.IsRevealed);

        page.Button("Toon antwoorden").Click();
        page.WaitForElement("dialog");
        await page.PressAsync("Toch tonen");
        page.WaitForAssertion(() => Assert.True(stage.Session.CurrentStep.IsRevealed));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("dialog")));
    }

    [Fact]
    public async Task Agreeing_to_differ_without_the_other_voice_is_refused_and_keeps_what_was_typed()
    {
        await WriteAsync();
        await stage.LeadAsync(new RevealAnswers(stage.Step(StepKind.Term), EvenFew: true));
        await stage.LeadAsync(new SetPhase(stage.Step(StepKind.Term), Phase.Settle));
        var page = Open();

        page.Option("Eens dat we verschillen").Change(true);
        page.Field("Vandaag bedoelen we").Change("Wat mensen samen doen");
        await page.Find("form.settle").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Schrijf ook de andere stem op", page.Text(), StringComparison.Ordinal));
        Assert.Null(stage.Session.SettlementOf(stage.Step(StepKind.Term)));

        page.Field("Andere stem").Change("Ook de zorg hoort erbij");
        await page.Find("form.settle").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Opgeslagen", page.Text(), StringComparison.Ordinal));
        var settled = stage.Session.SettlementOf(stage.Step(StepKind.Term))!;
        Assert.Equal(
            (Outcome.AgreedToDiffer, "Wat mensen samen doen", "Ook de zorg hoort erbij"),
            (settled.Outcome, settled.Text.Agreed, settled.Text.OtherVoice)
        );
    }

    [Fact]
    public async Task Going_on_with_words_that_were_not_saved_asks_once()
    {
        var term = stage.Step(StepKind.Term);
        await stage.LeadAsync(new GoToStep(term));
        await stage.LeadAsync(new RevealAnswers(term, EvenFew: true));
        await stage.LeadAsync(new SetPhase(term, Phase.Settle));
        var page = Open();

        page.Field("Vandaag bedoelen we").Change("Wat mensen samen doen");
        page.Button("Volgende stap").Click();
        page.WaitForAssertion(() => Assert.Contains("nog tekst die niet bewaard is", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal(term, stage.Session.CurrentStepId);

        page.Button("Volgende stap").Click();
        page.WaitForAssertion(() => Assert.NotEqual(term, stage.Session.CurrentStepId));
    }

    [Fact]
    public async Task Choosing_the_other_name_of_an_actor_joins_nothing_until_the_button()
    {
        await stage.LeadAsync(new GoToStep(stage.Step(StepKind.Actors)));
        var page = Open();
        var (one, other) = (stage.Session.Actors.Values.First(), stage.Session.Actors.Values.Last());

        page.Button($"Wijzig {one.Name}").Click();
        page.WaitForElement($"#join-{one.Id:N}").Change(other.Id.ToString());
        Assert.All(stage.Session.Actors.Values, actor => Assert.Null(actor.MergedInto));

        page.Button($"Voeg samen: {one.Name}").Click();
        page.WaitForAssertion(() => Assert.Equal(other.Id, stage.Session.Actors[one.Id].MergedInto));
    }

    [Fact]
    public void More_time_starts_a_timer_and_a_pause_keeps_what_is_left()
    {
        var page = Open();
        page.Button("+ 1 min").Click();
        page.WaitForAssertion(() => Assert.NotNull(stage.Session.Timer?.EndsUtc));
        page.WaitForAssertion(() => Assert.True(page.HasButton("Pauze")));
        page.Button("Pauze").Click();
        page.WaitForAssertion(() => Assert.True(page.HasButton("Verder")));
        Assert.InRange(stage.Session.Timer!.Remaining!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task Closing_first_names_what_was_never_shown_and_what_is_still_parked()
    {
        await WriteAsync();
        await stage.LeadAsync(new Park(Guid.CreateVersion7(), "Wie betaalt de zaal?"));
        var page = Open();
        page.Button("Sluit het gesprek").Click();
        var dialog = page.WaitForElement("dialog");
        Assert.Contains("Begrip: wat mensen antwoordden", dialog.TextContent, StringComparison.Ordinal);
        Assert.Contains("ga naar die stap en kies Toon antwoorden", dialog.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wie betaalt de zaal?", dialog.TextContent, StringComparison.Ordinal);
        Assert.False(stage.Session.IsClosed);

        page.Button("Ja, sluit af").Click();
        page.WaitForAssertion(() =>
            Assert.Contains("Er staat nog iets op de parkeerplaats.", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal)
        );
        Assert.False(stage.Session.IsClosed);

        page.Button("Zet bij alles: we kwamen er niet aan toe").Click();
        page.WaitForAssertion(() =>
            Assert.All(stage.Session.Parked.Values, item => Assert.Equal((ParkedEnd.Lapsed, "We kwamen er niet aan toe."), (item.End!.Value, item.Resolution)))
        );
        page.Button("Ja, sluit af").Click();
        page.WaitForAssertion(() => Assert.True(page.HasButton("Heropen")));
        Assert.True(stage.Session.IsClosed);
    }

    [Fact]
    public async Task Leaving_the_page_stops_listening()
    {
        Open();
        Assert.Equal(1, stage.Room.Screens);
        await stage.Page.DisposeComponentsAsync();
        Assert.Equal(0, stage.Room.Screens);
    }

    private IRenderedComponent<LeadPage> Open()
    {
        var page = stage.Open<LeadPage>(with => with.Add(lead => lead.Id, stage.Room.Id));
        page.WaitForElement("h1");
        return page;
    }

    private async Task WriteAsync()
    {
        var anna = await stage.JoinAsync();
        var term = stage.Step(StepKind.Term);
        await stage.LeadAsync(new GoToStep(term));
        await stage.MustAsync(anna, new GiveDefinition(Guid.CreateVersion7(), term, Secret));
        await stage.MustAsync(anna, new SetReady(term, true));
    }
}

using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Tests.Earlier;
using SocialeBasis.Web.Lead;
using SocialeBasis.Web.Prepare;

namespace SocialeBasis.Tests.Lead;

/// <summary>Continuing a talk from the list, comparing after the reveal, and looking back at agreements.</summary>
public sealed class FollowUpOnLeadTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2027, 3, 11, 12, 0, 0, TimeSpan.Zero));
    private LeadStage stage = null!;

    public async ValueTask InitializeAsync()
    {
        stage = await LeadStage.SetAsync();
        stage.Page.Services.AddSingleton<TimeProvider>(clock);
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task The_form_is_filled_in_and_the_new_talk_takes_along_what_the_group_saw()
    {
        await stage.TakeAsync(YearLater.First().Value);
        var earlier = stage.Session;
        var page = await ContinueAsync();
        Assert.Equal("Samen in de wijk – vervolg", page.Field("Titel").GetAttribute("value"));
        Assert.Contains(
            "U gaat verder op Samen in de wijk van 12 maart 2026. Mee gaan: 1 begrip, 4 actoren, 2 afspraken, 1 aanname en 1 woord van de lijst.",
            page.Text(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(YearLater.MeaningThen, page.Markup, StringComparison.Ordinal);

        await page.InvokeAsync(() => page.Find("form").Submit());
        page.WaitForAssertion(() => Assert.DoesNotContain("nieuw", Uri, StringComparison.Ordinal));
        var made = (await stage.Rooms.FindAsync(Guid.Parse(Uri.Split('/')[^1])))!.Session;
        Assert.Equal(EarlierTalk.Of(ShownTalk.Of(earlier)), made.Earlier);
        Assert.Equal(earlier.ActorsInScope.Select(actor => (actor.Id, actor.Name)), made.ActorsInScope.Select(actor => (actor.Id, actor.Name)));
        Assert.Equal(earlier.Roles.Keys.Order(), made.Roles.Keys.Order());
        Assert.Equal(
            earlier.Agenda.Select(step => (step.Kind, step.Subject, step.Minutes)),
            made.Agenda.Select(step => (step.Kind, step.Subject, step.Minutes))
        );
        Assert.Equal(earlier.Setup.GroupThreshold, made.Setup.GroupThreshold);
        Assert.Null(made.Setup.ReviewOn);
        Assert.Equal((new DateOnly(2027, 3, 11), new DateOnly(2028, 3, 11)), (made.Setup.Date, made.Setup.DataEndsOn));
    }

    [Fact]
    public async Task The_facilitator_can_change_everything_and_a_talk_continued_twice_counts_on()
    {
        await stage.TakeAsync(YearLater.First().Value with { Setup = YearLater.First().Value.Setup with { Title = "Samen in de wijk – vervolg" } });
        var page = await ContinueAsync();
        Assert.Equal("Samen in de wijk – vervolg 2", page.Field("Titel").GetAttribute("value"));

        await page.FillAsync("Actoren om mee te beginnen", "buurthuis\nMoskee");
        await page.ChooseAsync("Kort gesprek");
        await page.InvokeAsync(() => page.Find("form").Submit());
        page.WaitForAssertion(() => Assert.DoesNotContain("nieuw", Uri, StringComparison.Ordinal));
        var made = (await stage.Rooms.FindAsync(Guid.Parse(Uri.Split('/')[^1])))!.Session;
        Assert.Equal(AgendaTemplates.ShortTalk.Steps.Select(step => step.Kind), made.Agenda.Select(step => step.Kind));
        Assert.Contains(made.Actors.Values, actor => actor.Id == stage.Actor(YearLater.Place));
        Assert.Equal(2, made.Actors.Count);
    }

    [Fact]
    public async Task Only_who_leads_the_earlier_talk_can_continue_it()
    {
        stage.UsesAccounts = true;
        var (rosa, sam) = (await stage.ColleagueAsync("rosa@lindehof.example"), await stage.ColleagueAsync("sam@lindehof.example"));
        await stage.TakeAsync(YearLater.First().Value, rosa);

        stage.Account = sam;
        Assert.Contains("U kunt dit gesprek hier niet leiden", (await ContinueAsync()).Text(), StringComparison.Ordinal);
        stage.Account = rosa;
        var page = await ContinueAsync();
        Assert.Contains("U gaat verder op", page.Text(), StringComparison.Ordinal);

        // Taken away while the page was open: nothing comes along.
        stage.Account = sam;
        await page.InvokeAsync(() => page.Find("form").Submit());
        page.WaitForAssertion(() => Assert.Contains("U kunt dit gesprek hier niet leiden", page.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_says_when_to_look_again_reminds_when_the_day_has_come_and_is_silent_once_continued()
    {
        clock.AdjustTime(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero));
        await stage.TakeAsync(YearLater.First().Value);
        Assert.Contains("Opnieuw bekijken vanaf 1 maart 2027.", Talks().Text(), StringComparison.Ordinal);
        Assert.NotEmpty(Talks().FindAll($"a[href='/regie/nieuw?vervolg={stage.Room.Id}']"));

        clock.SetUtcNow(new DateTimeOffset(2027, 3, 1, 12, 0, 0, TimeSpan.Zero));
        Assert.Contains("Het is tijd om opnieuw naar deze woorden te kijken.", Talks().Text(), StringComparison.Ordinal);

        await stage.TakeAsync(YearLater.Next(YearLater.First()).Value);
        Assert.DoesNotContain("Het is tijd", Talks().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_reveal_the_meaning_of_then_stands_beside_and_the_reason_of_the_change_is_kept()
    {
        var given = YearLater.Next(YearLater.First()).At(StepKind.Term);
        given.EverybodySays((step, i) => new GiveDefinition(given.NewId(), step, $"Nieuw {i}"));
        await stage.TakeAsync(given.Value);
        var page = stage.OpenLead();
        Assert.DoesNotContain(YearLater.MeaningThen, page.Markup, StringComparison.Ordinal);

        var term = stage.Step(StepKind.Term);
        await stage.LeadAsync(new RevealAnswers(term, EvenFew: true));
        page.WaitForAssertion(() => Assert.Contains(YearLater.MeaningThen, page.Text(), StringComparison.Ordinal));
        Assert.Contains("Wat is er veranderd, en waarom?", page.Text(), StringComparison.Ordinal);

        await stage.LeadAsync(new SetPhase(term, Phase.Settle));
        page.WaitForAssertion(() => page.Field("Wat is er veranderd en waarom?"));
        await page.FillAsync("Vandaag bedoelen we", YearLater.MeaningNow);
        await page.FillAsync("Wat is er veranderd en waarom?", YearLater.Why);
        await page.SendAsync("Bewaar");
        page.WaitForAssertion(() => Assert.Equal(YearLater.Why, stage.Session.SettlementOf(term)?.Text.Why));

        await page.PressAsync("Toon op het scherm: vergeleken met vorige keer");
        page.WaitForAssertion(() => Assert.Equal(stage.Session.Earlier!.Talk.Id, stage.Session.OnWall));
    }

    [Fact]
    public async Task How_an_agreement_stands_is_one_press_and_letting_go_asks_why()
    {
        await stage.TakeAsync(YearLater.Next(YearLater.First()).At(StepKind.Agreements).Value);
        var feast = YearLater.Of(stage.Session.Earlier!, YearLater.FeastAgreement).Id;
        var page = stage.OpenLead();
        Assert.Contains("Vorige keer afgesproken", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Bert, voor 1 september 2026", page.Text(), StringComparison.Ordinal);

        await PressAsync(page, YearLater.FeastAgreement, "Gedaan");
        page.WaitForAssertion(() => Assert.Equal(AgreementStatus.Done, stage.Session.AgreementChecks[feast].Status));

        await PressAsync(page, YearLater.FeastAgreement, "Vervalt");
        page.WaitForAssertion(() => page.Field("Waarom vervalt het?"));
        Assert.Equal(AgreementStatus.Done, stage.Session.AgreementChecks[feast].Status);
        await page.SendAsync($"Bewaar: {YearLater.FeastAgreement}");
        page.WaitForAssertion(() => Assert.Contains("Schrijf op waarom.", page.Text(), StringComparison.Ordinal));
        await page.FillAsync("Waarom vervalt het?", "Het feest bestaat niet meer.");
        await page.SendAsync($"Bewaar: {YearLater.FeastAgreement}");
        page.WaitForAssertion(() =>
            Assert.Equal(
                (AgreementStatus.Lapsed, "Het feest bestaat niet meer."),
                (stage.Session.AgreementChecks[feast].Status, stage.Session.AgreementChecks[feast].Note)
            )
        );
    }

    [Fact]
    public async Task An_open_agreement_goes_on_with_its_owner_and_an_assumption_gets_its_verdict()
    {
        await stage.TakeAsync(YearLater.Next(YearLater.First()).At(StepKind.Agreements).Value);
        var key = YearLater.Of(stage.Session.Earlier!, YearLater.KeyAgreement).Id;
        var page = stage.OpenLead();
        await page.PressAsync($"Gaat door: {YearLater.KeyAgreement}");
        page.WaitForAssertion(() => Assert.True(stage.Session.GoesOn(key)));
        page.WaitForAssertion(() => Assert.Contains("Staat bij de afspraken van vandaag.", page.Text(), StringComparison.Ordinal));

        await PressAsync(page, YearLater.KeyAssumption, "Klopte niet");
        page.WaitForAssertion(() => Assert.Equal(AssumptionVerdict.Failed, stage.Session.AssumptionChecks[key].Verdict));

        await stage.LeadAsync(new RevealAnswers(stage.Step(StepKind.Agreements), EvenFew: true));
        page.WaitForAssertion(() => Assert.Contains("Loopt sinds 12 maart 2026.", page.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task At_the_end_the_group_chooses_when_to_look_again()
    {
        var closing = await stage.GoToAsync(StepKind.Closing);
        var page = stage.OpenLead();
        Assert.Contains("Zonder datum staat in het verslag dat deze taal voorlopig is.", page.Text(), StringComparison.Ordinal);
        await page.FillAsync("Datum", "2027-01-15");
        await page.SendAsync("Bewaar");
        page.WaitForAssertion(() => Assert.Equal(new DateOnly(2027, 1, 15), stage.Session.Setup.ReviewOn));
        page.WaitForAssertion(() => Assert.Contains("We kijken opnieuw op 15 januari 2027.", page.Text(), StringComparison.Ordinal));

        await page.FillAsync("Datum", "2029-01-15");
        page.WaitForAssertion(() => Assert.Contains("Let op: alles van dit gesprek wordt gewist op 12 maart 2027.", page.Text(), StringComparison.Ordinal));
        Assert.NotEqual(Guid.Empty, closing);
    }

    private string Uri => stage.Page.Services.GetRequiredService<NavigationManager>().Uri;

    private IRenderedComponent<TalksPage> Talks()
    {
        var page = stage.Open<TalksPage>();
        page.WaitForElement("h3");
        return page;
    }

    private async Task<IRenderedComponent<NewTalkPage>> ContinueAsync()
    {
        stage.Page.Services.GetRequiredService<NavigationManager>().NavigateTo($"/regie/nieuw?vervolg={stage.Room.Id}");
        var page = stage.Open<NewTalkPage>();
        await page.InvokeAsync(() => page.WaitForElement("h1"));
        return page;
    }

    private static Task PressAsync(IRenderedComponent<LeadPage> page, string about, string option) => page.InvokeAsync(() => page.FindAll("fieldset")
        .First(fieldset => fieldset.QuerySelector("legend")!.TextContent.Contains(about, StringComparison.Ordinal))
        .QuerySelectorAll("label").First(label => label.TextContent.Trim() == option)
        .QuerySelector("input")!.Change(true));
}

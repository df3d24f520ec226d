using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Web.Lead;
using SocialeBasis.Web.Prepare;

namespace SocialeBasis.Tests.Lead;

/// <summary>Leading a hall: tables, who looks on, the pace, 1-2-4-allen, the parking lot; and what is for the facilitator alone.</summary>
public sealed class HallOnLeadTests : IAsyncLifetime
{
    private LeadStage stage = null!;

    public async ValueTask InitializeAsync() => stage = await LeadStage.SetAsync();

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task A_table_counts_its_people_once_and_who_looks_on_does_not_answer()
    {
        await stage.MustAsync(Somebody(), new Join("inwoner", null) { Table = "4", People = 5 });
        await stage.MustAsync(Somebody(), new Join("gemeente", null) { Observes = true });
        var page = stage.OpenLead();
        Assert.Contains("Wie doen er mee (1)", page.Text(), StringComparison.Ordinal);
        Assert.Contains("tafel 4", page.Text(), StringComparison.Ordinal);
        Assert.Contains("kijkt mee", page.Text(), StringComparison.Ordinal);
        var view = Domain.SessionView.For(stage.Session, new Domain.Viewer.Facilitator());
        Assert.Equal("5 mensen · 1 antwoordt mee · 1 kijkt mee", LeadWords.HeadCount(view));
    }

    [Fact]
    public async Task One_two_four_all_is_chosen_in_the_agenda_and_led_by_circle()
    {
        var term = stage.Step(StepKind.Term);
        var page = stage.OpenLead();
        page.FindAll("label")
            .First(label => label.TextContent.Contains("1-2-4-allen bij Begrip", StringComparison.Ordinal))
            .QuerySelector("input")!
            .Change(true);
        page.WaitForAssertion(() => Assert.Equal(StepMethod.OneTwoFourAll, stage.Session.Steps[term].Method));
        Assert.False(page.HasButton("Met z'n tweeën 2 min"));

        await stage.LeadAsync(new GoToStep(term));
        page.WaitForAssertion(() => Assert.Equal("true", page.Button("Alleen 1 min").GetAttribute("aria-pressed")));
        await page.PressAsync("Met z'n vieren 4 min");
        page.WaitForAssertion(() => Assert.Equal(4, stage.Session.Steps[term].Circle));
        page.WaitForAssertion(() => Assert.Contains("Stuur samen één kaart.", page.Find(".script").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Praat nog even niet met elkaar", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_a_slower_pace_is_counted_and_the_sign_is_seen()
    {
        var step = stage.Session.CurrentStepId;
        await stage.MustAsync(await stage.JoinAsync(), new AskSlower(step, true));
        var page = stage.OpenLead();
        Assert.Contains("Iemand vraagt: graag iets langzamer", page.Text(), StringComparison.Ordinal);
        await page.PressAsync("1 minuut erbij");
        page.WaitForAssertion(() => Assert.NotNull(stage.Session.Timer));
        await page.PressAsync("Gezien");
        page.WaitForAssertion(() => Assert.DoesNotContain("graag iets langzamer", page.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_was_not_heard_is_said_of_groups_that_may_stand_apart_never_of_a_few()
    {
        var term = stage.Step(StepKind.Term);
        await stage.LeadAsync(new GoToStep(term));
        var first = await stage.JoinAsync();
        for (var more = 0; more < 4; more++)
        {
            await stage.JoinAsync();
            await stage.JoinAsync(more % 2 == 0 ? "gemeente" : "welzijnsorganisatie");
        }

        await stage.JoinAsync("gemeente");
        await stage.MustAsync(first, new GiveDefinition(Guid.CreateVersion7(), term, "Samen"));
        var heard = stage.OpenLead().Find(".heard").TextContent;
        Assert.Contains("Inwoner: 1 van 5", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("Gemeente", heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quiet_prompt_that_was_sent_away_stays_away()
    {
        var term = stage.Step(StepKind.Term);
        await stage.LeadAsync(new GoToStep(term));
        await stage.MustAsync(await stage.JoinAsync(), new GiveDefinition(Guid.CreateVersion7(), term, "Vrijwilligers inzetten voor de zorg"));
        var page = stage.OpenLead();
        Assert.DoesNotContain("Vrijwilligers of bewoners worden ingezet", page.Text(), StringComparison.Ordinal);
        await stage.LeadAsync(new RevealAnswers(term, EvenFew: true));
        page.WaitForAssertion(() => Assert.True(page.HasButton("Weg ermee: Vrijwilligers of bewoners worden ingezet")));
        await page.PressAsync("Weg ermee: Vrijwilligers of bewoners worden ingezet");
        page.WaitForAssertion(() => Assert.False(page.HasButton("Weg ermee: Vrijwilligers of bewoners worden ingezet")));
        Assert.DoesNotContain("Vrijwilligers of bewoners worden ingezet", stage.OpenLead().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_parked_ends_in_one_of_three_ways()
    {
        var item = Guid.CreateVersion7();
        await stage.LeadAsync(new Park(item, "Wie betaalt de zaal?"));
        var page = stage.OpenLead();
        await page.PressAsync("Handel af Wie betaalt de zaal?");
        page.WaitForElement(".parked-end");
        await page.SendAsync("Bewaar: Wie betaalt de zaal?");
        page.WaitForAssertion(() => Assert.Contains("Kies eerst hoe het afloopt.", page.Text(), StringComparison.Ordinal));

        await page.ChooseAsync("Iemand pakt het op");
        await page.SendAsync("Bewaar: Wie betaalt de zaal?");
        page.WaitForAssertion(() => Assert.Contains("Schrijf op wie dit oppakt.", page.Text(), StringComparison.Ordinal));
        await page.FillAsync("Wie pakt het op?", "anna");
        await page.FillAsync("Wanneer", "2026-05-01");
        await page.SendAsync("Bewaar: Wie betaalt de zaal?");
        page.WaitForAssertion(() => Assert.Contains("Anna pakt dit op, voor 1 mei 2026.", page.Text(), StringComparison.Ordinal));
        await page.PressAsync("Zet terug: Wie betaalt de zaal?");
        page.WaitForAssertion(() => Assert.True(stage.Session.Parked[item].IsOpen));
    }

    [Fact]
    public void The_smallest_group_shown_apart_is_five_unless_the_preparation_says_otherwise()
    {
        var form = TalkForm.New(new DateOnly(2026, 3, 12));
        (form.Title, form.Question) = ("T", "V");
        Assert.Equal(5, form.ToSetup()!.GroupThreshold);
        form.GroupThreshold = 2;
        Assert.Null(form.ToSetup());
        Assert.Equal("Kies een getal van 3 tot en met 50.", form.ErrorOf(TalkForm.ThresholdField));
        form.GroupThreshold = 3;
        Assert.Equal(3, form.ToSetup()!.GroupThreshold);
    }

    [Fact]
    public void Only_the_parts_that_are_ticked_can_be_chosen_and_they_come_back_in_the_form()
    {
        var form = TalkForm.New(new DateOnly(2026, 3, 12));
        (form.Title, form.Question) = ("T", "V");
        form.ChosenParts.Remove(HatId.Of("gemeente", "inkoop"));
        var setup = form.ToSetup()!;
        var municipality = setup.Perspectives.Single(perspective => perspective.Id == "gemeente");
        Assert.DoesNotContain(municipality.Parts, part => part.Id == "inkoop");
        Assert.Contains(municipality.Parts, part => part.Id == "beleid");

        var again = TalkForm.Of(setup);
        Assert.Equal(setup, again.ToSetup());
        again.ChosenParts.Add(HatId.Of("gemeente", "inkoop"));
        Assert.Equal(
            Perspective.Usual.Single(perspective => perspective.Id == "gemeente").Parts,
            again.ToSetup()!.Perspectives.Single(perspective => perspective.Id == "gemeente").Parts
        );
    }

    [Fact]
    public void The_fields_for_groups_stand_in_the_preparation()
    {
        var page = stage.Open<SettingsPage>(with => with.Add(settings => settings.Id, stage.Room.Id));
        page.WaitForElement("h1");
        Assert.Equal("5", page.Field("Eigen beeld vanaf … mensen").GetAttribute("value"));
        Assert.True(page.Option("Inkoop en contracten").HasAttribute("checked"));
    }

    private static Sender.Participant Somebody() => new(Guid.CreateVersion7());
}

using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Lead;

/// <summary>The word list: starred from a text, described by the group, with a step of its own when it needs one.</summary>
public sealed class WordListOnLeadTests : IAsyncLifetime
{
    private LeadStage stage = null!;
    private Guid term;

    public async ValueTask InitializeAsync()
    {
        stage = await LeadStage.SetAsync();
        term = stage.Step(StepKind.Term);
        await stage.LeadAsync(new GoToStep(term));
        await stage.MustAsync(await stage.JoinAsync(), new GiveDefinition(Guid.CreateVersion7(), term, "Een loket waar je terecht kunt"));
        await stage.LeadAsync(new RevealAnswers(term, EvenFew: true));
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task A_word_of_a_text_is_starred_and_stands_open_on_the_list_with_the_place_where_it_was_used()
    {
        var page = stage.OpenLead();
        await page.PressAsync("★ Woord");
        page.WaitForAssertion(() => Assert.True(page.HasButton("loket")));
        Assert.False(page.HasButton("een"));
        await page.PressAsync("loket");
        page.WaitForAssertion(() => Assert.Contains("★ loket", page.Find(".star-words").TextContent, StringComparison.Ordinal));
        Assert.Contains(
            "loket nog open",
            string.Join(' ', page.Find(".words").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );

        await page.PressAsync("loket");
        var dialog = page.WaitForElement("dialog");
        Assert.Contains("Een loket waar je terecht kunt", dialog.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_is_described_with_what_it_asks_and_what_it_means_from_a_perspective()
    {
        await stage.LeadAsync(new StarWord(Guid.CreateVersion7(), "loket"));
        var page = stage.OpenLead();
        await page.PressAsync("loket");
        page.WaitForElement("dialog form");
        await page.FillAsync("Wat we ermee bedoelen", "De plek waar je binnenloopt");
        await page.FillAsync("Gewoon woord", "balie");
        await page.FillAsync("Wat het vraagt", "Tijd van iemand");
        await page.FillAsync("Inwoner", "Nog een keer je verhaal doen");
        await page.SendAsync("Bewaar: loket");
        page.WaitForAssertion(() => Assert.Contains(stage.Session.CurrentWords, word => word.Agreed == "De plek waar je binnenloopt"));
        var word = stage.Session.CurrentWords.Single();
        Assert.Equal(("balie", "Tijd van iemand", "Nog een keer je verhaal doen"), (word.Plain, word.Demands, Assert.Single(word.Meanings).Text));
        page.WaitForAssertion(() => Assert.Contains("afgesproken", page.Find(".words").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_word_gets_a_step_of_its_own_once()
    {
        await stage.LeadAsync(new StarWord(Guid.CreateVersion7(), "loket"));
        var page = stage.OpenLead();
        await page.PressAsync("loket");
        page.WaitForElement("dialog form");
        await page.PressAsync("Maak er een stap van");
        page.WaitForAssertion(() => Assert.Contains(stage.Session.Agenda, step => step.Subject == "loket"));
        page.WaitForAssertion(() => Assert.False(page.HasButton("Maak er een stap van")));
    }

    [Fact]
    public async Task A_word_that_only_had_its_step_can_be_described_too()
    {
        await stage.LeadAsync(new Settle(term, null, Domain.Outcome.Agreed, "Wat mensen samen doen"));
        var page = stage.OpenLead();
        await page.PressAsync("sociale basis");
        page.WaitForElement("dialog form");
        Assert.Contains("Vastgelegd bij de eigen stap.", page.Text(), StringComparison.Ordinal);
        await page.FillAsync("Gewoon woord", "samen leven");
        await page.SendAsync("Bewaar: sociale basis");
        page.WaitForAssertion(() => Assert.Equal("samen leven", Assert.Single(stage.Session.CurrentWords).Plain));
    }
}

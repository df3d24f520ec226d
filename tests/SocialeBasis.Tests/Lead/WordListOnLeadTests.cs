using Bunit;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Steps;

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
        await stage.LeadAsync(new RevealAnswers(term));
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public void A_word_of_a_text_is_starred_and_stands_open_on_the_list_with_the_place_where_it_was_used()
    {
        var page = stage.OpenLead();
        page.Button("★ Woord").Click();
        page.WaitForAssertion(() => Assert.True(page.HasButton("loket")));
        Assert.False(page.HasButton("een"));
        page.Button("loket").Click();
        page.WaitForAssertion(() => Assert.Contains("nog open", page.Find(".words").TextContent, StringComparison.Ordinal));

        page.Button("loket").Click();
        var dialog = page.WaitForElement("dialog");
        Assert.Contains("Een loket waar je terecht kunt", dialog.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_is_described_with_what_it_asks_and_what_it_means_from_a_perspective()
    {
        await stage.LeadAsync(new StarWord(Guid.CreateVersion7(), "loket"));
        var page = stage.OpenLead();
        page.Button("loket").Click();
        page.WaitForElement("dialog form");
        page.Field("Wat we ermee bedoelen").Change("De plek waar je binnenloopt");
        page.Field("Gewoon woord").Change("balie");
        page.Field("Wat het vraagt").Change("Tijd van iemand");
        page.Field("Inwoner").Change("Nog een keer je verhaal doen");
        page.Form("Bewaar: loket").Submit();
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
        page.Button("loket").Click();
        page.WaitForElement("dialog form");
        page.Button("Maak er een stap van").Click();
        page.WaitForAssertion(() => Assert.Contains(stage.Session.Agenda, step => step.Subject == "loket"));
        page.WaitForAssertion(() => Assert.False(page.HasButton("Maak er een stap van")));
    }

    [Fact]
    public async Task A_word_that_only_had_its_step_can_be_described_too()
    {
        await stage.LeadAsync(new Settle(term, null, Domain.Sessions.Outcome.Agreed, "Wat mensen samen doen"));
        var page = stage.OpenLead();
        page.Button("sociale basis").Click();
        page.WaitForElement("dialog form");
        Assert.Contains("Vastgelegd bij de eigen stap.", page.Text(), StringComparison.Ordinal);
        page.Field("Gewoon woord").Change("samen leven");
        page.Form("Bewaar: sociale basis").Submit();
        page.WaitForAssertion(() => Assert.Equal("samen leven", Assert.Single(stage.Session.CurrentWords).Plain));
    }
}

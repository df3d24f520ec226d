using Bunit;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Tests.Lead;
using SocialeBasis.Web.Report;

namespace SocialeBasis.Tests.Reporting;

/// <summary>The page on which the facilitator words the report, on a real room and a real database.</summary>
public sealed class EditReportPageTests : IAsyncLifetime
{
    private const string Introduction = "Inleiding";
    private LeadStage stage = null!;

    public async ValueTask InitializeAsync()
    {
        stage = await LeadStage.SetAsync();
        await HoldAsync();
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task A_sentence_is_stored_by_leaving_the_field_and_says_so_only_then()
    {
        var page = Open();
        Assert.DoesNotContain("Opgeslagen", page.Markup, StringComparison.Ordinal);
        await WriteAsync(page, Introduction, "Wij waren met zijn tweeën.");
        Saved(page, Introduction, "Opgeslagen");
        Assert.Equal("Wij waren met zijn tweeën.", stage.Session.ReportTexts["kort-inleiding"].Text);
        Assert.Contains("Het programma schreef:", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_is_too_long_is_refused_beside_its_field()
    {
        var page = Open();
        await WriteAsync(page, Introduction, new string('a', Domain.TextLimits.Sentence + 1));
        Saved(page, Introduction, "hoogstens");
        Assert.Equal("true", Field(page, Introduction).GetAttribute("aria-invalid"));
        Assert.Empty(stage.Session.ReportTexts);
    }

    [Fact]
    public async Task Putting_back_brings_the_programs_own_sentence()
    {
        var page = Open();
        await WriteAsync(page, Introduction, "Anders.");
        page.WaitForAssertion(() => Assert.True(page.HasButton("Zet terug: Inleiding")));
        await page.PressAsync("Zet terug: Inleiding");
        page.WaitForAssertion(() => Assert.Empty(stage.Session.ReportTexts));
        page.WaitForAssertion(() => Assert.False(page.HasButton("Zet terug: Inleiding")));
        Assert.Contains(
            stage.Page.JSInterop.Invocations["drafts.show"],
            call => call.Arguments[1] is string text && text.StartsWith("Twee mensen spraken", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_sentence_says_where_it_comes_from_with_a_link()
    {
        var page = Open();
        var link = page.FindAll("a").Last(a => a.TextContent == "Uit: stap Begrip, 2 antwoorden");
        Assert.Equal($"/verslag/{stage.Room.Id}#bijlage-2", link.GetAttribute("href"));
        await stage.LeadAsync(new ShowReportSection(SectionIds.Annex, false));
        page.WaitForAssertion(() => Assert.DoesNotContain(page.FindAll("a"), a => a.GetAttribute("href")!.EndsWith("#bijlage-2", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_a_colleague_writes_comes_in_by_itself()
    {
        stage.Page.JSInterop.Setup<bool>("drafts.show", _ => true).SetResult(true);
        var page = Open();
        await ColleagueAsync("Van een collega.");
        page.WaitForAssertion(() => Assert.Contains(stage.Page.JSInterop.Invocations["drafts.show"], call => Equals(call.Arguments[1], "Van een collega.")));
        page.WaitForAssertion(() => Assert.True(page.HasButton("Zet terug: Inleiding")));
        Assert.Empty(page.FindAll("[role=alert]"));
    }

    [Fact]
    public async Task What_a_colleague_writes_takes_nothing_away_from_who_types()
    {
        stage.Page.JSInterop.Setup<bool>("drafts.show", _ => true).SetResult(false); // the field holds something unsaved
        var page = Open();
        await ColleagueAsync("Van een collega.");
        page.WaitForAssertion(() => Assert.Contains("Van een collega.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        await WriteAsync(page, Introduction, "Van mij.");
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[role=alert]")));
        Assert.Equal("Van mij.", stage.Session.ReportTexts["kort-inleiding"].Text);
    }

    [Fact]
    public async Task When_the_answers_changed_both_sentences_stand_there_and_one_is_chosen()
    {
        var page = Open();
        await WriteAsync(page, Introduction, "Wij waren met zijn tweeën.");
        await stage.JoinAsync();
        page.WaitForAssertion(() => Assert.Contains("De gegevens zijn daarna veranderd.", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Drie mensen spraken", page.Find(".beside .other").TextContent, StringComparison.Ordinal);
        await page.PressAsync("Houd uw zin: Inleiding");
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".beside")));
        Assert.Equal("Wij waren met zijn tweeën.", stage.Session.ReportTexts["kort-inleiding"].Text);
    }

    [Fact]
    public async Task A_part_is_left_out_with_its_box_and_what_always_stays_has_none()
    {
        var page = Open();
        Assert.DoesNotContain(Boxes(page), name => name is "In het kort" or "Verantwoording");
        await page.InvokeAsync(() => Box(page, "Onze woorden").Change(false));
        page.WaitForAssertion(() => Assert.True(stage.Session.LeftOutSections.ContainsKey(SectionIds.Words)));
        page.WaitForAssertion(() => Assert.Contains("Dit deel staat niet in het verslag.", page.Markup, StringComparison.Ordinal));
        await page.InvokeAsync(() => Box(page, "Onze woorden").Change(true));
        page.WaitForAssertion(() => Assert.Empty(stage.Session.LeftOutSections));
    }

    [Fact]
    public async Task The_sentences_are_found_right_with_their_number_and_what_changes_later_is_counted()
    {
        var page = Open();
        var sentences = page.FindAll("textarea").Count;
        await page.PressAsync($"Deze {sentences} zinnen kloppen");
        page.WaitForAssertion(() => Assert.Contains("Vastgesteld op", page.Markup, StringComparison.Ordinal));
        Assert.Equal(sentences, stage.Session.ReportConfirmation!.Marks.Count);
        Assert.False(page.HasButton($"Deze {sentences} zinnen kloppen"));
        await WriteAsync(page, Introduction, "Toch anders.");
        page.WaitForAssertion(() => Assert.Contains("1 zin is sinds het vaststellen veranderd.", page.Markup, StringComparison.Ordinal));
        await page.PressAsync("Maak weer voorlopig");
        page.WaitForAssertion(() => Assert.Null(stage.Session.ReportConfirmation));
    }

    [Fact]
    public async Task It_works_after_the_talk_is_closed()
    {
        await stage.LeadAsync(new CloseSession());
        var page = Open();
        await WriteAsync(page, Introduction, "Na afloop.");
        Saved(page, Introduction, "Opgeslagen");
        Assert.Equal("Na afloop.", stage.Session.ReportTexts["kort-inleiding"].Text);
    }

    [Fact]
    public async Task The_closed_talk_leads_to_it()
    {
        await stage.LeadAsync(new CloseSession());
        var lead = stage.OpenLead();
        Assert.Contains(lead.FindAll("a"), a => a.GetAttribute("href") == $"/verslag/{stage.Room.Id}/bewerken");
    }

    [Fact]
    public async Task Who_may_not_lead_sees_nothing_of_the_report()
    {
        await using var elsewhere = await LeadStage.SetAsync(atTheComputer: false);
        var page = elsewhere.Open<EditReportPage>(with => with.Add(one => one.Id, elsewhere.Room.Id));
        Assert.Contains("U kunt dit gesprek hier niet leiden", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("textarea"));
    }

    private async Task HoldAsync()
    {
        var term = await stage.GoToAsync(StepKind.Term);
        foreach (var text in new[] { "Mensen om je heen", "De plekken in de wijk" })
        {
            await stage.MustAsync(await stage.JoinAsync(), new GiveDefinition(Guid.CreateVersion7(), term, text));
        }

        await stage.LeadAsync(new RevealAnswers(term, EvenFew: true));
    }

    private Task ColleagueAsync(string text) =>
        stage.LeadAsync(
            new WriteReportText(
                "kort-inleiding",
                text,
                EditableReport.Of(ShownTalk.Of(stage.Session), new ReportContext(DateTime.UtcNow, TimeZoneInfo.Utc, "")).Sections[0].Sentences[0].Basis
            )
        );

    private IRenderedComponent<EditReportPage> Open()
    {
        var page = stage.Open<EditReportPage>(with => with.Add(one => one.Id, stage.Room.Id));
        page.WaitForElement("textarea");
        return page;
    }

    private static AngleSharp.Dom.IElement Field(IRenderedComponent<EditReportPage> page, string name) =>
        page.Find($"#{page.FindAll("label").First(label => label.TextContent == name).GetAttribute("for")}");

    private static Task WriteAsync(IRenderedComponent<EditReportPage> page, string name, string text) => page.InvokeAsync(() => Field(page, name).Change(text));

    private static void Saved(IRenderedComponent<EditReportPage> page, string name, string says) =>
        page.WaitForAssertion(() =>
            Assert.Contains(says, Field(page, name).ParentElement!.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal)
        );

    private static IEnumerable<string> Boxes(IRenderedComponent<EditReportPage> page) =>
        page.FindAll("fieldset label").Where(label => label.QuerySelector("input") is not null).Select(label => label.TextContent.Trim());

    private static AngleSharp.Dom.IElement Box(IRenderedComponent<EditReportPage> page, string name) =>
        page.FindAll("fieldset label").Single(label => label.TextContent.Trim() == name).QuerySelector("input")!;
}

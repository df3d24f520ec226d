using Bunit;
using Microsoft.AspNetCore.Components;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.BigScreen;
using SocialeBasis.Web.Lead;
using SocialeBasis.Web.Prepare;
using SocialeBasis.Web.Report;

namespace SocialeBasis.Tests.Lead;

/// <summary>A page that is open when access ends: it shows nothing of the talk any more, and follows nothing.</summary>
public sealed class OpenPageTests : IAsyncLifetime
{
    private LeadStage stage = null!;
    private Guid sam;

    public async ValueTask InitializeAsync()
    {
        stage = await LeadStage.SetAsync(atTheComputer: false);
        stage.UsesAccounts = true;
        sam = await stage.ColleagueAsync("sam@lindehof.example");
        stage.Account = sam;
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Theory]
    [InlineData(nameof(LeadPage))]
    [InlineData(nameof(SettingsPage))]
    [InlineData(nameof(EditReportPage))]
    [InlineData(nameof(BigScreenPage))]
    public async Task Taken_out_of_a_talk_somebody_sees_it_no_more(string name)
    {
        await stage.Rights.GiveAsync(stage.Room.Id, sam, TalkRole.CoFacilitator);
        var page = Open(name);
        await stage.Rights.TakeAsync(stage.Room.Id, sam);
        Ended(page);
    }

    [Theory]
    [InlineData(nameof(LeadPage))]
    [InlineData(nameof(SettingsPage))]
    [InlineData(nameof(EditReportPage))]
    [InlineData(nameof(BigScreenPage))]
    public async Task Signed_out_somebody_sees_it_no_more(string name)
    {
        await stage.Rights.GiveAsync(stage.Room.Id, sam, TalkRole.Owner);
        var page = Open(name);
        stage.Account = null;
        stage.News.Tell();
        Ended(page);
    }

    [Theory]
    [InlineData(nameof(LeadPage))]
    [InlineData(nameof(SettingsPage))]
    [InlineData(nameof(EditReportPage))]
    [InlineData(nameof(BigScreenPage))]
    public async Task Once_the_talk_was_removed_nothing_of_it_is_there_and_the_page_says_so(string name)
    {
        await stage.Rights.GiveAsync(stage.Room.Id, sam, TalkRole.Owner);
        var page = Open(name);
        var title = stage.Session.Setup.Title;
        await stage.Rooms.CloseAsync(stage.Room.Id);
        page.WaitForAssertion(() => Assert.Contains("Dit gesprek is weggehaald", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain(title, page.Markup, StringComparison.Ordinal);
        Assert.Equal(0, stage.Room.Screens);
    }

    [Fact]
    public async Task The_list_of_talks_goes_as_well()
    {
        await stage.Rights.GiveAsync(stage.Room.Id, sam, TalkRole.Owner);
        var page = stage.Open<TalksPage>();
        page.WaitForAssertion(() => Assert.Contains(stage.Session.Setup.Title, page.Markup, StringComparison.Ordinal));
        stage.Account = null;
        stage.News.Tell();
        page.WaitForAssertion(() => Assert.DoesNotContain(stage.Session.Setup.Title, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_press_that_comes_before_the_news_does_nothing()
    {
        var told = new TaskCompletionSource();
        using var listening = stage.News.Listen(() => told.TrySetResult());
        await stage.Rights.GiveAsync(stage.Room.Id, sam, TalkRole.Owner);
        await told.Task.WaitAsync(TimeSpan.FromSeconds(20), Xunit.TestContext.Current.CancellationToken);
        var page = Open(nameof(LeadPage));
        var step = stage.Session.CurrentStepId;
        stage.Account = null; // and nobody tells the page
        await page.PressAsync("Volgende stap");
        page.WaitForAssertion(() => Assert.Contains("U kunt dit gesprek hier niet leiden", page.Markup, StringComparison.Ordinal));
        Assert.Equal(step, stage.Session.CurrentStepId);
    }

    private IRenderedComponent<IComponent> Open(string name)
    {
        IRenderedComponent<IComponent> page = name switch
        {
            nameof(LeadPage) => stage.Open<LeadPage>(with => with.Add(one => one.Id, stage.Room.Id)),
            nameof(SettingsPage) => stage.Open<SettingsPage>(with => with.Add(one => one.Id, stage.Room.Id)),
            nameof(EditReportPage) => stage.Open<EditReportPage>(with => with.Add(one => one.Id, stage.Room.Id)),
            _ => stage.Open<BigScreenPage>(with => with.Add(one => one.Id, stage.Room.Id)),
        };
        page.WaitForAssertion(() => Assert.True(stage.Room.Screens > 0));
        return page;
    }

    private void Ended(IRenderedComponent<IComponent> page)
    {
        page.WaitForAssertion(() => Assert.Equal(0, stage.Room.Screens));
        page.WaitForAssertion(() => Assert.Matches("U kunt dit gesprek hier niet leiden|Dit scherm laat hier niets zien", page.Markup));
        Assert.DoesNotContain(stage.Session.Setup.Title, page.Markup, StringComparison.Ordinal);
    }
}

using System.Net;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialeBasis.Domain;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Lead;
using SocialeBasis.Web.Prepare;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Lead;

public sealed class LeadAccessTests
{
    [Fact]
    public async Task Without_the_link_and_away_from_the_computer_nothing_of_the_talk_is_shown()
    {
        await using var stage = await LeadStage.SetAsync(atTheComputer: false);
        var page = stage.Open<LeadPage>(with => with.Add(lead => lead.Id, stage.Room.Id));
        page.WaitForAssertion(() => Assert.Contains("U kunt dit gesprek hier niet leiden", page.Text(), StringComparison.Ordinal));
        Assert.DoesNotContain(stage.Session.Setup.Title, page.Markup, StringComparison.Ordinal);
        Assert.False(page.HasButton("Toon antwoorden"));
        Assert.Equal(0, stage.Room.Screens);
    }

    [Fact]
    public async Task Away_from_the_computer_there_is_no_list_and_no_new_talk()
    {
        await using var stage = await LeadStage.SetAsync(atTheComputer: false);
        Assert.DoesNotContain(stage.Session.Setup.Title, stage.Open<TalksPage>().Markup, StringComparison.Ordinal);
        Assert.False(stage.Open<NewTalkPage>().HasButton("Maak gesprek aan"));
    }

    [Fact]
    public async Task The_secret_link_gives_a_cookie_goes_on_to_the_plain_address_and_its_key_is_in_no_log()
    {
        var said = new Said();
        using var app = new RunningApp();
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(said);
        var rooms = app.Services.GetRequiredService<RoomDirectory>();
        var (room, _) = await rooms.CreateAsync(RealDatabase.Talk);
        var key = room!.Session.LeadKey;
        using var browser = app.Browser();

        using var wrong = await browser.GetAsync(
            new Uri($"/regie/{room.Id}/sleutel/{key[..^2]}xx", UriKind.Relative),
            Xunit.TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
        Assert.False(wrong.Headers.Contains("Set-Cookie"));

        using var right = await browser.GetAsync(new Uri($"/regie/{room.Id}/sleutel/{key}", UriKind.Relative), Xunit.TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Equal($"/regie/{room.Id}", right.Headers.Location?.OriginalString);
        Assert.True(right.Headers.Contains("Set-Cookie"));

        Assert.DoesNotContain(said.Lines, line => line.Contains(key, StringComparison.Ordinal));
    }

    private sealed class Said : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentBag<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}

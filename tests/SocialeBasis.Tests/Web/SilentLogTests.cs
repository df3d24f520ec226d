using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialeBasis.Domain;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Web;

/// <summary>
/// A whole talk on a real port, with the framework at Information (more than ships) and our own categories at Debug: whatever goes well or wrong in it, no
/// line of the log holds what anybody typed, a name, an address of a visitor, a joining code or a secret of a link.
/// </summary>
public sealed partial class SilentLogTests : IAsyncLifetime
{
    private const string Visitor = "203.0.113.77";
    private const string Name = "Annemieke de Wit";

    private readonly Log log = new();
    private RunningApp? app;

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        app = new RunningApp(builder => builder.ConfigureLogging(logging => logging
            .ClearProviders()
            .AddProvider(log)
            .AddFilter("SocialeBasis", LogLevel.Debug)
            .AddFilter("Microsoft", LogLevel.Information)
            .AddFilter("Microsoft.AspNetCore", LogLevel.Information)));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => app!.DisposeAsync();

    [Fact]
    public async Task A_whole_talk_leaves_nothing_personal_in_the_log()
    {
        var rooms = app!.Services.GetRequiredService<RoomDirectory>();
        var room = (await rooms.CreateAsync(Talk)).Room!;
        var session = room.Session;
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", Visitor);

        await VisitAsync(
            browser,
            $"/regie/{room.Id}/sleutel/{session.LeadKey}",
            $"/regie/{room.Id}/sleutel/fout{session.LeadKey}",
            $"/scherm/{room.Id}/sleutel/{session.ScreenKey}"
        );
        await JoinAsync(browser, session.Code);
        await VisitAsync(
            browser,
            $"/meedoen/{session.Code}",
            "/meedoen/ZZZZZZ",
            $"/gesprek/{session.Code}",
            $"/gesprek/{session.Code}/wat-u-zei",
            $"/verslag/{room.Id}",
            $"/verslag/{room.Id}.pdf",
            "/bestaat-niet?vraag=Annemieke"
        );
        var pauline = room.Session.Participants.Keys.Single();
        await TalkAsync(room, new Sender.Participant(pauline));
        await BreakAsync(room, new Sender.Participant(pauline));
        await VisitAsync(browser, $"/verslag/{room.Id}");

        var lines = string.Join('\n', log.Lines);
        Assert.Contains("could not be stored", lines, StringComparison.Ordinal); // the log is heard, and what goes wrong is in it
        foreach (
            var secret in new[] { "getypt", "Annemieke", "de Wit", Visitor, "203.0.113", session.LeadKey, session.ScreenKey, session.Code, pauline.ToString() }
        )
        {
            Assert.DoesNotContain(secret, lines, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static CreateSession Talk(Guid id, string code, string leadKey, string screenKey) =>
        new(
            id,
            code,
            leadKey,
            screenKey,
            new SessionSetup
            {
                Title = "getypt: titel",
                QuestionOfTheDay = "getypt: vraag",
                LedBy = Name,
                Area = "getypt: gebied",
                Date = DateOnly.FromDateTime(DateTime.UtcNow),
                DataEndsOn = DateOnly.FromDateTime(DateTime.UtcNow.AddYears(1)),
                Anonymity = Anonymity.Named,
            },
            StepKinds.All
                .Select(kind => new PlannedStep(Guid.CreateVersion7(), kind, 10, kind is StepKind.Influence or StepKind.Term ? "getypt: onderwerp" : null))
                .ToSeq(),
            [new PlannedActor(Guid.CreateVersion7(), "getypt: actor")],
            [new Role(Guid.CreateVersion7(), 0, "getypt: rol", "", null)]
        );

    private static async Task VisitAsync(HttpClient browser, params string[] paths)
    {
        foreach (var path in paths)
        {
            using var answer = await browser.GetAsync(path, Cancel);
            Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        }
    }

    private static async Task JoinAsync(HttpClient browser, string code)
    {
        using var page = await browser.GetAsync("/meedoen", Cancel);
        using var question = new HttpRequestMessage(HttpMethod.Post, "/meedoen");
        question.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        question.Content = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", Token().Match(await page.Content.ReadAsStringAsync(Cancel)).Groups[1].Value),
            new("_handler", "meedoen"), new("Form.Code", code), new("Form.Name", Name), new("Form.Perspective", "inwoner"),
        ]);
        using var answer = await browser.SendAsync(question, Cancel);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    /// <summary>One of everything, some of it refused.</summary>
    private static async Task TalkAsync(Room room, Sender somebody)
    {
        var leader = new Sender.Facilitator();
        var actor = room.Session.Actors.Keys.Single();
        var (hope, proposal) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var step in room.Session.Agenda.ToList())
        {
            await room.SendAsync(leader, new GoToStep(step.Id));
            SessionCommand[] says = step.Kind switch
            {
                StepKind.Term =>
                [
                    new GiveDefinition(Guid.CreateVersion7(), step.Id, "getypt: betekenis"),
                    new GiveDefinition(Guid.CreateVersion7(), step.Id, "getypt: " + new string('x', 900)),
                ],
                StepKind.Actors =>
                [
                    new NameActor(Guid.CreateVersion7(), step.Id, "getypt: actor"),
                    new NameActor(Guid.CreateVersion7(), step.Id, "getypt: nieuw"),
                ],
                StepKind.Spheres => [new PlaceActor(step.Id, actor, Spheres.Personal, "getypt: reden")],
                StepKind.Hope => [new GiveHope(hope, step.Id, "getypt: wens", Spheres.Personal, null, HopeReasons.Other)],
                StepKind.Influence => [new RateInfluence(step.Id, actor, 9)],
                StepKind.Roles => [new AddRole(Guid.CreateVersion7(), step.Id, "getypt: andere rol")],
                StepKind.Agreements => [new GiveProposal(proposal, step.Id, "getypt: voorstel")],
                StepKind.Closing => [new GiveClosingWord(Guid.CreateVersion7(), step.Id, "getypt: woord", "getypt: mee")],
                _ => [new Join("inwoner", Name)],
            };
            foreach (var command in says)
            {
                await room.SendAsync(somebody, command);
            }

            await room.SendAsync(leader, new RevealAnswers(step.Id, EvenFew: true));
            await room.SendAsync(somebody, new GiveSupport(proposal, SupportLevel.Concern, "getypt: zorg"));
            await room.SendAsync(leader, new Settle(step.Id, null, Outcome.AgreedToDiffer, "getypt: samen", "getypt: anders", "getypt: nodig"));
            await room.SendAsync(leader, new Park(Guid.CreateVersion7(), "getypt: parkeer"));
        }

        await room.SendAsync(new Sender.Nobody(), new Park(Guid.CreateVersion7(), "getypt: vreemde"));
        await room.SendAsync(somebody, new WithdrawContribution(hope));
    }

    /// <summary>The database fails while somebody writes.</summary>
    private async Task BreakAsync(Room room, Sender somebody)
    {
        await using var db = await app!.Services.GetRequiredService<IDbContextFactory<SocialeBasisDb>>().CreateDbContextAsync(Cancel);
        await db.Database.ExecuteSqlRawAsync(
            "CREATE TRIGGER broken BEFORE INSERT ON Contributions BEGIN SELECT RAISE(ABORT, 'broken on purpose'); END",
            Cancel
        );
        var hope = room.Session.Agenda.First(step => step.Kind is StepKind.Hope);
        await room.SendAsync(new Sender.Facilitator(), new GoToStep(hope.Id));
        Assert.IsType<Reply.Failed>(
            await room.SendAsync(somebody, new GiveHope(Guid.CreateVersion7(), hope.Id, "getypt: verloren wens", Spheres.Personal, null, HopeReasons.Other))
        );
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();

    /// <summary>Everything that is logged: message, values, scopes and exceptions.</summary>
    private sealed class Log : ILoggerProvider, ISupportExternalScope
    {
        private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

        public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

        public void Dispose()
        {
        }

        private sealed class Writer(Log log, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => log.scopes.Push(state);

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                log.Lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
                log.scopes.ForEachScope((scope, lines) => lines.Enqueue($"  scope of {category}: {scope}"), log.Lines);
            }
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using SocialeBasis.Domain;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.Hosting.Telemetry;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Web;

public sealed class TelemetryTests
{
    private const string Visitor = "203.0.113.77";

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_collector_gets_figures_and_traces_with_no_secret_address_or_text_in_them()
    {
        await using var collector = await Collector.StartAsync();
        await using var app = new RunningApp(builder => builder
            .UseSetting(TelemetrySetup.Endpoint, collector.Address)
            .UseSetting(TelemetrySetup.Protocol, "http"));
        var rooms = app.Services.GetRequiredService<RoomDirectory>();
        var room = (await rooms.CreateAsync(RealDatabase.Talk)).Room!;
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", Visitor);
        browser.DefaultRequestHeaders.Add("User-Agent", "Proefbrowser");
        (await browser.GetAsync($"/regie/{room.Id}/sleutel/{room.Session.LeadKey}", Cancel)).Dispose();
        (await browser.GetAsync($"/meedoen/{room.Session.Code}?naam=Annemieke", Cancel)).Dispose();
        await room.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("inwoner", "Annemieke"));
        await room.SendAsync(new Sender.Participant(Guid.CreateVersion7()), new Join("bestaat niet", null));

        app.Services.GetRequiredService<TracerProvider>().ForceFlush();
        app.Services.GetRequiredService<MeterProvider>().ForceFlush();

        var (traces, metrics) = (collector.Got("/v1/traces"), collector.Got("/v1/metrics"));
        Assert.Contains("/regie/{id:guid}/sleutel/{key}", traces, StringComparison.Ordinal);
        Assert.Contains("store batch", traces, StringComparison.Ordinal);
        foreach (
            var name in new[]
            {
                "socialebasis.rooms",
                "socialebasis.command.duration",
                "socialebasis.commands.rejected",
                "UnknownPerspective",
                "socialebasis.batch.size",
                "http.server.request.duration",
            }
        )
        {
            Assert.Contains(name, metrics, StringComparison.Ordinal);
        }

        foreach (var secret in new[] { room.Session.LeadKey, room.Session.Code, room.Id.ToString(), Visitor, "Proefbrowser", "Annemieke", "Lindehof" })
        {
            Assert.DoesNotContain(secret, traces, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, metrics, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_setting_nothing_is_collected()
    {
        await using var app = new RunningApp();
        Assert.Null(app.Services.GetService<TracerProvider>());
        Assert.Null(app.Services.GetService<MeterProvider>());
    }

    [Fact]
    public void A_screen_counts_once_and_no_more_after_it_is_gone()
    {
        // Other tests open screens at the same time: only what this thread counts is heard.
        var (sum, here) = (0, Environment.CurrentManagedThreadId);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, it) =>
        {
            if (instrument is { Name: "socialebasis.screens", Meter.Name: TalkMeter.Name })
            {
                it.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<int>(
            (_, value, tags, _) => sum += Environment.CurrentManagedThreadId == here && tags[0].Value is "participant" ? value : 0
        );
        listener.Start();

        var screen = TalkMeter.Counted(new Viewer.Participant(Guid.NewGuid()));
        Assert.Equal(1, sum);
        screen.Dispose();
        screen.Dispose();
        Assert.Equal(0, sum);
    }

    /// <summary>Takes what is sent and keeps it, as a collector does.</summary>
    private sealed class Collector(WebApplication app) : IAsyncDisposable
    {
        private readonly ConcurrentQueue<(string Path, string Body)> got = new();

        public string Address => app.Urls.Single();

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var collector = new Collector(builder.Build());
            await collector.BeginAsync();
            return collector;
        }

        public string Got(string path) => string.Concat(got.Where(one => one.Path == path).Select(one => one.Body));

        public ValueTask DisposeAsync() => app.DisposeAsync();

        private Task BeginAsync()
        {
            app.MapPost("/v1/{signal}", async (HttpRequest request) =>
            {
                using var body = new MemoryStream();
                await request.Body.CopyToAsync(body);
                got.Enqueue((request.Path, Encoding.UTF8.GetString(body.ToArray())));
            });
            return app.StartAsync(Cancel);
        }
    }
}

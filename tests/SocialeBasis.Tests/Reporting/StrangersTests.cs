using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Tests.Reports;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Reporting;

/// <summary>What anybody may ask for costs the program once, and holds up no report of a real talk; with a stand-in for the browser that counts.</summary>
public sealed class StrangersTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("socialebasis-test-");

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Strangers_who_ask_for_files_of_the_examples_keep_no_printer_from_a_real_talk_and_have_each_printed_once()
    {
        await using var app = new RunningApp(null, ("Report:Browser", Browser()));
        var rooms = app.Services.GetRequiredService<RoomDirectory>();
        var room = (await rooms.CreateAsync((id, code, leadKey, screenKey) =>
        {
            var talk = RealDatabase.Talk(id, code, leadKey, screenKey);
            return talk with { Setup = talk.Setup with { Title = "Echt gesprek" } };
        })).Room!;
        using var stranger = app.Browser();
        stranger.Timeout = Timeout.InfiniteTimeSpan;
        stranger.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        var both = $"gesprek={ExampleVoorbeeld.SessionId}&gesprek={ExampleTwaalf.SessionId}";
        var around = $"gesprek={ExampleTwaalf.SessionId}&gesprek={ExampleVoorbeeld.SessionId}";
        string[] files =
        [
            $"/verslag/{ExampleVoorbeeld.SessionId}.pdf",
            $"/verslag/{ExampleVoorbeeld.SessionId}.pdf?zwartwit=true",
            $"/verslag/{ExampleVoorbeeld.SessionId}/bewoners.pdf",
            $"/verslag/{ExampleTwaalf.SessionId}.pdf",
            $"/vergelijk.pdf?{both}",
        ];
        var asked = files.Append($"/vergelijk.pdf?{around}").Concat(files).Concat(files).Select(file => stranger.GetAsync(file, Cancel)).ToList();
        await UntilAsync("begonnen");

        using var leader = app.Browser();
        using var report = await leader.GetAsync($"/verslag/{room.Id}.pdf", Cancel);

        Assert.Equal(HttpStatusCode.OK, report.StatusCode);
        Assert.All(asked, one => Assert.False(one.IsCompleted));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "ga"), "", Cancel);
        Assert.All(await Task.WhenAll(asked), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        foreach (var file in files)
        {
            using var again = await stranger.GetAsync(file, Cancel);
            Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        }

        Assert.Equal(files.Length + 1, (await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "heel"), Cancel)).Length);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task UntilAsync(string file)
    {
        while (!File.Exists(Path.Combine(folder.FullName, file)))
        {
            await Task.Delay(20, Cancel);
        }
    }

    // Prints what is not the real talk only when it may go on; each file once, so without the drafts.
    private string Browser() => StandInBrowser.Write(folder, atPrint: """
        if ! grep -q 'Echt gesprek' "$page"; then
          touch "$d/begonnen"
          while [ ! -e "$d/ga" ]; do sleep 0.05; done
        fi
        grep -q 'body{visibility:hidden}' "$page" || echo x >> "$d/heel"
        """);
}

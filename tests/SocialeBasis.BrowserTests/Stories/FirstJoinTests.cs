using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>What a phone loads that comes for the first time, until it stands in the talk (docs/decisions/0031).</summary>
[Collection(nameof(HallCollection))]
public class FirstJoinTests(Hall hall)
{
    [Fact]
    public async Task A_phone_stands_in_the_talk_after_fifteen_requests_at_most_and_without_MudBlazor()
    {
        var leader = await hall.FacilitatorAsync();
        var (id, code) = await leader.PrepareAsync("Eerste keer", influence: null);
        var phone = await hall.SomebodyAsync(390, 844);
        var line = await Line.OfAsync(phone);
        var lines = 0;
        phone.WebSocket += (_, _) => Interlocked.Increment(ref lines);

        await phone.GotoAsync($"/meedoen/{code.Replace(" ", "", StringComparison.Ordinal)}");
        await phone.GetByRole(AriaRole.Radio).First.CheckAsync();
        await phone.Button("Doe mee").ClickAsync();
        await Expect(phone).ToHaveURLAsync(new Regex("/gesprek/"));
        await Expect(phone.Title()).ToBeVisibleAsync();

        Assert.Equal(1, lines);
        var asked = line.Asked;
        Assert.Contains(asked, address => address.Contains("/_blazor/negotiate", StringComparison.Ordinal));
        Assert.InRange(asked.Count + lines, 8, 15);
        Assert.InRange(line.Bytes, 80_000, 150 * 1024); // pages and headers included; published files are smaller still
        Assert.DoesNotContain(asked, address => address.Contains("MudBlazor", StringComparison.Ordinal));
        await NothingOfMudBlazorAsync(phone);

        var wall = await leader.Context.NewPageAsync();
        await wall.GotoAsync($"/scherm/{id}");
        await Expect(wall.Title()).ToBeVisibleAsync();
        await NothingOfMudBlazorAsync(wall);
    }

    /// <summary>What went over the line to the program: what came from the browser's own cache did not.</summary>
    private sealed class Line
    {
        private readonly ConcurrentQueue<(string Id, string Address)> _sent = new();
        private readonly ConcurrentDictionary<string, bool> _cached = new();
        private long _bytes;

        public List<string> Asked => [.. _sent.Where(one => !_cached.ContainsKey(one.Id)).Select(one => one.Address)];

        public long Bytes => Interlocked.Read(ref _bytes);

        public static async Task<Line> OfAsync(IPage page)
        {
            var line = new Line();
            var session = await page.Context.NewCDPSessionAsync(page);
            session.Event("Network.requestWillBeSent").OnEvent += (_, told) =>
                line._sent.Enqueue((Id(told), told!.Value.GetProperty("request").GetProperty("url").GetString()!));
            session.Event("Network.requestServedFromCache").OnEvent += (_, told) => line._cached[Id(told)] = true;
            session.Event("Network.responseReceived").OnEvent += (_, told) =>
            {
                var response = told!.Value.GetProperty("response");
                if (response.GetProperty("fromDiskCache").GetBoolean() || response.GetProperty("fromPrefetchCache").GetBoolean())
                {
                    line._cached[Id(told)] = true;
                }
            };
            session.Event("Network.loadingFinished").OnEvent += (_, told) => Interlocked.Add(ref line._bytes, (long)told!.Value.GetProperty("encodedDataLength").GetDouble());
            await session.SendAsync("Network.enable");
            return line;
        }

        private static string Id(JsonElement? told) => told!.Value.GetProperty("requestId").GetString()!;
    }

    private static async Task NothingOfMudBlazorAsync(IPage page) =>
        Assert.DoesNotContain("mud-", await page.ContentAsync(), StringComparison.Ordinal);
}

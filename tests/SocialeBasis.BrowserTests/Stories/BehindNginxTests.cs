using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>The program behind the proxy of our own installation guide: over https, live, and with nobody's address or secret in a log.</summary>
public abstract class BehindNginxStories(Hall hall)
{
    [Fact]
    public async Task People_join_and_answer_live_through_the_proxy_and_none_of_them_sits_at_the_computer()
    {
        Assert.SkipUnless(Nginx.IsHere, "nginx is not installed here.");
        await using var proxy = await Nginx.StartAsync(hall.App.Address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
        // With accounts a facilitator comes from anywhere; without, she sits at the computer of the program.
        var leader = await hall.FacilitatorAsync(address: hall.UsesAccounts ? proxy.Address : null);
        var helper = await hall.SomebodyAsync(1366, 768, address: proxy.Address);
        var somebody = await hall.SomebodyAsync(390, 844, address: proxy.Address);
        var sockets = new List<string>();
        somebody.WebSocket += (_, socket) => sockets.Add(socket.Url);
        await Hall.TellAsync(
            async () =>
            {
                var (id, code) = await leader.PrepareAsync("Achter een poort");

                // Who comes through the proxy may prepare nothing.
                await helper.GotoAsync("/regie");
                await Expect(helper.GetByText("Nieuw gesprek")).ToHaveCountAsync(0);

                var answer = await somebody.GotoAsync("/meedoen");
                var headers = await answer!.AllHeadersAsync();
                Assert.Contains("max-age=63072000", headers["strict-transport-security"], StringComparison.Ordinal);
                Assert.Single(headers, header => header.Key == "content-security-policy");
                await somebody.JoinAsync(code, "Inwoner", "Annemieke");
                await leader.NextAsync("Begrip", somebody);
                await somebody.GetByRole(AriaRole.Textbox).First.FillAsync("Omkijken naar elkaar");
                await somebody.Button("Verstuur").ClickAsync();
                await somebody.SavedAsync();
                await Expect(leader.GetByText("0 van 1 klaar").First).ToBeVisibleAsync();

                Assert.Contains(sockets, url => url.StartsWith("wss://", StringComparison.Ordinal));
                var cookies = await somebody.Context.CookiesAsync();
                Assert.NotEmpty(cookies);
                if (hall.UsesAccounts)
                {
                    cookies = [.. cookies, .. await leader.Context.CookiesAsync()];
                }

                Assert.All(cookies, cookie => Assert.True(cookie is { Secure: true, HttpOnly: true }, $"{cookie.Name} goes over http or to scripts."));

                var log = await File.ReadAllTextAsync(Path.Combine(proxy.Folder, "socialebasis.log"));
                Assert.Contains(" GET 200 ", log, StringComparison.Ordinal);
                foreach (var telling in new[] { "/", "127.0.0.1", id, "meedoen" })
                {
                    Assert.DoesNotContain(telling, log, StringComparison.Ordinal);
                }
            },
            [leader, helper, somebody]);
    }
}

/// <summary>Where whoever sits at the computer leads.</summary>
[Collection(nameof(HallCollection))]
public class BehindNginxTests(Hall hall) : BehindNginxStories(hall);

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class BehindNginxWithAccountsTests(AccountsHall hall) : BehindNginxStories(hall);

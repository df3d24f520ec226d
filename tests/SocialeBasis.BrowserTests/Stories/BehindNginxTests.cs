using System.Net;
using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using SocialeBasis.Domain.Examples;
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
public class BehindNginxTests(Hall hall) : BehindNginxStories(hall)
{
    private readonly string program = hall.App.Address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_comes_in_up_to_the_size_that_is_promised_and_only_where_files_come_in()
    {
        Assert.SkipUnless(Nginx.IsHere, "nginx is not installed here.");
        await using var proxy = await Nginx.StartAsync(program);
        using var visitor = proxy.Visitor();

        // Nobody may read in a file through the proxy here: the program says so itself, for it has no token. That it was asked is enough.
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync("/regie/inlezen", 20 * 1024 * 1024));
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync("/Regie/Inlezen/", 20 * 1024 * 1024));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendAsync("/meedoen", 2 * 1024 * 1024));

        using var larger = await visitor.PostAsync("/regie/inlezen", FileOf(22 * 1024 * 1024), Cancel);
        Assert.Equal((HttpStatusCode.SeeOther, "/regie/inlezen?fout=te-groot"), (larger.StatusCode, larger.Headers.Location?.OriginalString));

        async Task<HttpStatusCode> SendAsync(string path, int size)
        {
            using var answer = await visitor.PostAsync(path, FileOf(size), Cancel);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Who_floods_the_reports_is_held_up_at_the_proxy_and_a_hall_that_asks_at_once_is_not()
    {
        Assert.SkipUnless(Nginx.IsHere, "nginx is not installed here.");
        await using var proxy = await Nginx.StartAsync(program);
        using var visitor = proxy.Visitor();
        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => StatusAsync("/verslag/00000000-0000-0000-0000-000000000001.pdf")));
        Assert.True(answers.Count(status => status is HttpStatusCode.NotFound) > 300, "A hall of 150 was held up.");
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);

        // Joining is another matter: two hundred from the same address at once, and all come in.
        var joining = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => StatusAsync("/meedoen")));
        Assert.All(joining, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.DoesNotContain("127.0.0.1", await File.ReadAllTextAsync(Path.Combine(proxy.Folder, "socialebasis-error.log"), Cancel), StringComparison.Ordinal);

        async Task<HttpStatusCode> StatusAsync(string path)
        {
            using var answer = await visitor.GetAsync(path, Cancel);
            return answer.StatusCode;
        }
    }

    private static MultipartFormDataContent FileOf(int size) => new() { { new ByteArrayContent(new byte[size]), "Bestand", "gesprek.json" } };
}

/// <summary>Where facilitators have accounts.</summary>
[Collection(nameof(AccountsHallCollection))]
public class BehindNginxWithAccountsTests(AccountsHall hall) : BehindNginxStories(hall)
{
    [Fact]
    public async Task A_talk_of_nearly_twenty_megabytes_is_read_in_through_the_proxy()
    {
        Assert.SkipUnless(Nginx.IsHere, "nginx is not installed here.");
        await using var proxy = await Nginx.StartAsync(hall.App.Address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
        var leader = await hall.FacilitatorAsync(address: proxy.Address);
        await Hall.TellAsync(
            async () =>
            {
                var example = await (await leader.Context.APIRequest.GetAsync($"{hall.App.Address}/verslag/{ExampleVoorbeeld.SessionId}.json")).BodyAsync();
                var file = new byte[20 * 1024 * 1024];
                Array.Fill(file, (byte)' ');
                example.CopyTo(file, 0);
                await leader.GotoAsync("/regie/inlezen");
                await leader
                    .GetByLabel("Bestand van het gesprek")
                    .SetInputFilesAsync(
                        new FilePayload
                        {
                            Name = "gesprek.json",
                            MimeType = "application/json",
                            Buffer = file,
                        }
                    );
                await leader.Button("Lees in").ClickAsync();
                await Expect(leader).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/regie/[0-9a-f-]{36}$"));
            },
            [leader]);
    }
}

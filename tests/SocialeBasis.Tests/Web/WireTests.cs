using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Tests.Web;

/// <summary>Who is believed about where a request comes from.</summary>
public sealed class WireTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_circuit_opens_from_our_own_page_only_and_not_for_who_hides_where_they_come_from()
    {
        Assert.Equal(WebSocketState.Open, await OpenAsync(app.Address.GetLeftPart(UriPartial.Authority)));
        Assert.Equal(WebSocketState.None, await OpenAsync("https://elders.example"));
        Assert.Equal(WebSocketState.None, await OpenAsync("null"));
        Assert.Equal(WebSocketState.None, await OpenAsync(null));
    }

    [Theory]
    [InlineData("POST", null, HttpStatusCode.Forbidden)]
    [InlineData("GET", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("GET", "same-site", HttpStatusCode.Forbidden)]
    public async Task Without_an_origin_a_circuit_gets_nothing_that_another_site_could_send(string method, string? site, HttpStatusCode expected)
    {
        using var browser = app.Browser();
        using var question = new HttpRequestMessage(new HttpMethod(method), "/_blazor/negotiate?negotiateVersion=1");
        if (site is not null)
        {
            question.Headers.Add("Sec-Fetch-Site", site);
        }

        using var answer = await browser.SendAsync(question, Cancel);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("/meedoen")]
    [InlineData("/regie/inlezen")] // for who may not take in a file
    public async Task What_a_stranger_posts_is_not_read_beyond_what_a_form_holds(string path)
    {
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        using var large = new StringContent(new string('a', Listening.MostBytes + 1), System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
        using var answer = await browser.PostAsync(path, large, Cancel);
        Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{answer.StatusCode}");
    }

    [Fact]
    public async Task Long_polling_of_our_own_page_is_not_refused_for_want_of_an_origin()
    {
        using var browser = app.Browser();
        using var question = new HttpRequestMessage(HttpMethod.Get, "/_blazor?id=onbekend");
        question.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await browser.SendAsync(question, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode); // it came through, and there is no such connection
    }

    [Fact]
    public async Task Unknown_proxies_are_not_believed_and_known_ones_are()
    {
        Assert.Equal("203.0.113.9 https", await WhoAsync(known: null, ("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-Proto", "https")));
        Assert.Equal("203.0.113.9 https", await WhoAsync(known: "127.0.0.0/8, ::1", ("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-Proto", "https")));
        Assert.Equal("127.0.0.1 http", await WhoAsync(known: "10.1.0.0/16", ("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-Proto", "https")));
    }

    [Fact]
    public async Task Through_a_chain_of_known_proxies_the_first_unknown_address_is_the_visitor() =>
        Assert.Equal("203.0.113.9 http", await WhoAsync(known: "127.0.0.1, 10.1.0.0/16", ("X-Forwarded-For", "198.51.100.7, 203.0.113.9, 10.1.2.3")));

    [Theory]
    [InlineData("10.1.2.3", "10.1.2.3")] // a colleague in the network of the proxies, through one of them
    [InlineData("10.1.2.3, 10.1.0.4", "10.1.2.3")]
    [InlineData("203.0.113.9, 10.1.2.3", "203.0.113.9")] // and who wrote an address before it speaks for themselves alone
    [InlineData("127.0.0.1", "127.0.0.1")]
    public async Task A_visitor_inside_the_known_proxies_never_sits_at_the_computer(string chain, string address) =>
        Assert.Equal($"{address} http", await WhoAsync(known: "127.0.0.0/8, ::1, 10.0.0.0/8", ("X-Forwarded-For", chain)));

    [Fact]
    public async Task A_proxy_on_this_computer_that_passes_on_nothing_makes_nobody_sit_here_once_it_is_known()
    {
        Assert.Equal("127.0.0.1 http computer", await WhoAsync(known: null));
        Assert.Equal("127.0.0.1 http", await WhoAsync(known: "127.0.0.1"));
        Assert.Equal("127.0.0.1 http", await WhoAsync(known: "10.1.0.0/16"));
    }

    [Fact]
    public async Task Who_sees_another_address_than_this_computer_does_not_sit_here_whatever_the_proxy_leaves_out()
    {
        Assert.Equal("127.0.0.1 http", await WhoAsync(known: null, ("Origin", "https://gesprek.example.nl")));
        Assert.Equal("127.0.0.1 http computer", await WhoAsync(known: null, ("Origin", "http://localhost:5080")));
        Assert.Equal("127.0.0.1 http computer", await WhoAsync(known: null, ("Origin", "null"))); // what a form of ours sends
    }

    [Theory]
    [InlineData("gateway")]
    [InlineData("10.0.0.0/99")]
    public void A_proxy_setting_that_is_no_address_stops_the_start(string setting) =>
        Assert.Contains("Proxy:Known", Assert.Throws<InvalidOperationException>(() => ProxyHeaders.Known(setting)).Message, StringComparison.Ordinal);

    private async Task<WebSocketState> OpenAsync(string? origin)
    {
        using var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        try
        {
            await socket.ConnectAsync(new UriBuilder(app.Address) { Scheme = "ws", Path = "/_blazor" }.Uri, Cancel);
        }
        catch (WebSocketException)
        {
            return WebSocketState.None;
        }

        return socket.State;
    }

    private static async Task<string> WhoAsync(string? known, params (string Name, string Value)[] headers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create(ProxyHeaders.Setting, known)]);
        builder.AddAccess();
        await using var host = builder.Build();
        host.UseProxyHeaders();
        host.UseAuthentication();
        host.MapGet("/who", (HttpContext context) =>
            $"{context.Connection.RemoteIpAddress} {context.Request.Scheme} {(context.User.SitsAtTheComputer() ? "computer" : "")}".TrimEnd());
        await host.StartAsync(Cancel);
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        using var question = new HttpRequestMessage(HttpMethod.Get, "/who");
        foreach (var (name, value) in headers)
        {
            question.Headers.Add(name, value);
        }

        using var answer = await client.SendAsync(question, Cancel);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }
}

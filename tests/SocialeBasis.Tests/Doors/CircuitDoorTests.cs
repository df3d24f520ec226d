using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Tests.Doors;

/// <summary>Who gets a circuit, however its address is spelled. Over a bare connection: a library would tidy up the address first.</summary>
public sealed class CircuitDoorTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string[] Spellings =
    [
        "/_blazor",
        "/_BLAZOR",
        "/_Blazor",
        "/_blazor/",
        "/_BLAZOR/",
        "//_blazor",
        "/_blazor//",
        "/%5Fblazor",
        "/%5f%42LAZOR",
        "/_bl%61zor",
        "/./_blazor",
        "/x/../_BLAZOR",
        "/_blazor/.",
        "/x/%2e%2e/_blazor",
        "/_blazor/../_blazor",
        "/\\_blazor",
        "/_blazor;x",
        "/_blazor%2F",
        "/_blazor%20",
        "/_blazor?",
        "/_BLAZOR?id=onbekend",
    ];

    private static readonly string[] Parts =
    [
        "",
        "/negotiate?negotiateVersion=1",
        "/NEGOTIATE?negotiateVersion=1",
        "//negotiate",
        "/negotiate/",
        "/disconnect",
        "/DISCONNECT/",
        "/initializers",
        "/INITIALIZERS/",
    ];

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    private IReadOnlyList<RouteEndpoint> Routes =>
        [.. app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];

    [Theory]
    [InlineData("https://elders.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task No_spelling_opens_a_circuit_for_another_site_or_for_who_hides_where_they_come_from(string? origin)
    {
        foreach (var spelling in Spellings)
        {
            Assert.Contains(
                await StatusAsync(
                    "GET",
                    spelling,
                    origin,
                    "Upgrade: websocket",
                    "Connection: Upgrade",
                    "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
                ),
                new[] { 400, 403, 404 }
            );
            Assert.Contains(await StatusAsync("GET", spelling, origin, "Accept: text/event-stream"), new[] { 400, 403, 404 });
            foreach (var part in Parts.Where(_ => !spelling.Contains('?', StringComparison.Ordinal)))
            {
                Assert.Contains(await StatusAsync("POST", spelling + part, origin, "Content-Length: 0"), new[] { 400, 403, 404, 405 });
            }
        }
    }

    [Theory]
    [InlineData("/_blazor")]
    [InlineData("/_BLAZOR")]
    [InlineData("/_blazor/")]
    [InlineData("/%5fblazor")]
    [InlineData("/x/../_Blazor")]
    public async Task Each_of_these_spellings_leads_to_the_circuit_of_our_own_page(string spelling)
    {
        var own = app.Address.GetLeftPart(UriPartial.Authority);
        Assert.Equal(
            101,
            await StatusAsync(
                "GET",
                spelling,
                own,
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
            )
        );
        Assert.Equal(200, await StatusAsync("POST", $"{spelling.TrimEnd('/')}/NEGOTIATE?negotiateVersion=1", own, "Content-Length: 0"));
    }

    [Fact]
    public void Every_endpoint_of_a_circuit_is_known_as_one_and_no_page_is()
    {
        var circuits = Routes
            .Where(route =>
                route.Metadata.GetMetadata<HubMetadata>() is not null
                || route.RoutePattern.RawText!.TrimStart('/').StartsWith("_blazor", StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        Assert.True(circuits.Count >= 4, string.Join(", ", circuits));
        Assert.All(circuits, route => Assert.True(Serves(route), $"{route} is not known as part of a circuit."));
        Assert.All(Routes.Where(route => route.RoutePattern.RawText is "/meedoen" or "/regie" or "/verslag/{id:guid}"), route => Assert.False(Serves(route)));
    }

    [Theory]
    [InlineData("GET", "http://localhost:5080", null, true)]
    [InlineData("POST", "http://127.0.0.1:5080", null, true)]
    [InlineData("GET", "http://[::1]:5080", null, true)]
    [InlineData("GET", null, "same-origin", true)] // long polling names no origin
    [InlineData("GET", null, null, false)]
    [InlineData("GET", null, "none", false)]
    [InlineData("POST", null, "same-origin", false)]
    [InlineData("GET", "null", "same-origin", false)]
    [InlineData("GET", "https://elders.example", "same-origin", false)]
    [InlineData("GET", "http://localhost.elders.example", null, false)]
    public void Somebody_sits_at_this_computer_only_when_the_page_of_the_circuit_was_opened_here(string method, string? origin, string? site, bool expected)
    {
        var builder = new RouteEndpointBuilder(_ => Task.CompletedTask, RoutePatternFactory.Parse("/iets"), 0);
        CircuitEndpoint.MarkUnlessPage(builder);
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Loopback } };
        (context.Request.Method, context.Request.Protocol, context.Request.Host) = (method, "HTTP/1.1", new HostString("localhost", 5080));
        if (origin is not null)
        {
            context.Request.Headers.Origin = origin;
        }

        if (site is not null)
        {
            context.Request.Headers["Sec-Fetch-Site"] = site;
        }

        Assert.True(OwnComputer.Sent(context.Request));
        context.SetEndpoint(builder.Build());
        Assert.Equal(expected, OwnComputer.Sent(context.Request));
    }

    private static bool Serves(Endpoint endpoint)
    {
        var context = new DefaultHttpContext();
        context.SetEndpoint(endpoint);
        return CircuitEndpoint.Serves(context);
    }

    private async Task<int> StatusAsync(string method, string target, string? origin, params string[] headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, app.Address.Port, Cancel);
        await using var stream = client.GetStream();
        string[] lines =
        [
            $"{method} {target} HTTP/1.1",
            $"Host: {app.Address.Authority}",
            .. origin is null ? [] : new[] { $"Origin: {origin}" },
            .. headers,
            "",
            "",
        ];
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", lines)), Cancel);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return int.Parse((await reader.ReadLineAsync(Cancel))!.Split(' ')[1], null);
    }
}

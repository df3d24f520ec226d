using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Tests.Web;

/// <summary>A port that cannot be used is named in Dutch before anything starts. That the program then stops is a story: StartingTests.</summary>
public sealed class PortCheckTests
{
    [Theory]
    [InlineData("http://0.0.0.0:{0}")]
    [InlineData("http://127.0.0.1:{0}")]
    [InlineData("http://localhost:{0}")]
    [InlineData("http://*:{0}")]
    [InlineData("http://[::]:{0}")]
    [InlineData("http://127.0.0.1:0;http://127.0.0.1:{0}")]
    public async Task A_port_that_is_taken_is_named_with_what_to_do(string urls)
    {
        using var other = new TcpListener(IPAddress.Any, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var trouble = await TroubleAsync(urls.Replace("{0}", $"{port}", StringComparison.Ordinal));
        Assert.Contains($"Poort {port} is al in gebruik", trouble, StringComparison.Ordinal);
        Assert.Contains($"http://localhost:{port}, of stop het eerst", trouble, StringComparison.Ordinal);
        Assert.Contains($":{port + 1}", trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_another_computer_is_named() =>
        Assert.Contains("Deze computer heeft dit adres niet", await TroubleAsync("http://192.0.2.1:5080"), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://unix:/tmp/socialebasis.sock")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task What_is_free_or_not_for_us_to_judge_is_no_trouble(string urls) => Assert.Null(await TroubleAsync(urls));

    [Fact]
    public async Task Looking_leaves_the_port_free()
    {
        using var finder = new TcpListener(IPAddress.Loopback, 0);
        finder.Start();
        var port = ((IPEndPoint)finder.LocalEndpoint).Port;
        finder.Stop();
        Assert.Null(await TroubleAsync($"http://127.0.0.1:{port}"));
        Assert.Null(await TroubleAsync($"http://127.0.0.1:{port}"));
    }

    private static async Task<string?> TroubleAsync(string urls)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["urls"] = urls;
        await using var app = builder.Build();
        return app.PortTrouble();
    }
}

using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using SocialeBasis.Web.Hosting.Network;

namespace SocialeBasis.Tests.Web;

public sealed class NetworkTests
{
    [Fact]
    public void The_address_of_a_home_or_office_comes_first_and_containers_are_left_out()
    {
        var found = LocalAddresses.InOrder(
        [
            new("docker0", "docker0", IPAddress.Parse("172.17.0.1")),
            new("eth1", "eth1", IPAddress.Parse("169.254.3.4")),
            new("lo", "lo", IPAddress.Loopback),
            new("eth0", "eth0", IPAddress.Parse("10.0.0.8")),
            new("wlan0", "wlan0", IPAddress.IPv6Loopback),
            new("wlan0", "wlan0", IPAddress.Parse("192.168.1.10")),
            new("vEthernet (WSL)", "Hyper-V Virtual Ethernet Adapter", IPAddress.Parse("192.168.99.1")),
        ]);

        Assert.Equal(["192.168.1.10", "10.0.0.8", "169.254.3.4"], found.Select(address => address.ToString()));
    }

    [Fact]
    public void A_bridge_is_better_than_nothing() =>
        Assert.Single(LocalAddresses.InOrder([new("docker0", "docker0", IPAddress.Parse("172.17.0.1"))]));

    [Fact]
    public void The_setting_wins_from_every_other_address() =>
        Assert.Equal("https://gesprek.example.nl", Address("https://gesprek.example.nl/").For(new Uri("http://localhost:5080/")));

    [Fact]
    public void An_address_that_worked_over_the_network_is_handed_on() =>
        Assert.Equal("http://laptop-van-anna:5080", Address().For(new Uri("http://laptop-van-anna:5080/")));

    [Fact]
    public void Localhost_stays_when_only_this_computer_is_served() =>
        Assert.Equal("http://localhost:5080", Address(listening: "http://127.0.0.1:5080").For(new Uri("http://localhost:5080/")));

    [Theory]
    [InlineData("http://0.0.0.0:5080", "http://192.168.1.10:5080 http://10.0.0.8:5080")]
    [InlineData("http://[::]:80", "http://192.168.1.10 http://10.0.0.8")]
    [InlineData("http://127.0.0.1:5080", "")]
    [InlineData("https://10.0.0.8:7000", "https://10.0.0.8:7000")]
    public void Others_reach_the_program_where_it_listens(string listening, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublicAddress.Reachable(
            [new Uri(listening)], [IPAddress.Parse("192.168.1.10"), IPAddress.Parse("10.0.0.8")])));

    [Fact]
    public void The_console_says_in_Dutch_what_to_open()
    {
        var lines = string.Join('\n', NetworkSetup.Announcement(Address("https://gesprek.example.nl")));
        Assert.Contains("Op deze computer:        http://localhost:5080", lines, StringComparison.Ordinal);
        Assert.Contains("https://gesprek.example.nl", lines, StringComparison.Ordinal);
    }

    private static PublicAddress Address(string? setting = null, string listening = "http://0.0.0.0:5080") =>
        new(new ConfigurationBuilder().AddInMemoryCollection([new("PublicUrl", setting)]).Build(), new ListeningServer(listening));

    private sealed class ListeningServer : IServer, IServerAddressesFeature
    {
        public ListeningServer(string address)
        {
            Addresses = [address];
            Features.Set<IServerAddressesFeature>(this);
        }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public ICollection<string> Addresses { get; }

        public bool PreferHostingUrls { get; set; }

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}

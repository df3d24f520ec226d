using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Web.Access;

namespace SocialeBasis.Tests.Web;

public sealed class FailedCodesTests
{
    private static readonly IPAddress TownHall = IPAddress.Parse("192.0.2.7");
    private static readonly IPAddress Home = IPAddress.Parse("198.51.100.9");

    private readonly FakeTimeProvider time = new(DateTimeOffset.Parse("2026-03-01T12:00:00Z", null));
    private readonly FailedCodes codes;

    public FailedCodesTests() => codes = new FailedCodes(time, NullLogger<FailedCodes>.Instance);

    [Fact]
    public void Too_many_wrong_codes_from_one_address_stop_that_address_and_no_other()
    {
        Fail(TownHall, FailedCodes.MostFromOneAddress - 1);
        Assert.True(codes.MayTry(TownHall));
        Fail(TownHall, 1);
        Assert.False(codes.MayTry(TownHall));
        Assert.True(codes.MayTry(Home));
    }

    [Fact]
    public void The_next_minute_begins_anew()
    {
        Fail(TownHall, FailedCodes.MostFromOneAddress);
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(codes.MayTry(TownHall));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(codes.MayTry(TownHall));
    }

    [Fact]
    public void Many_addresses_together_are_stopped_too()
    {
        for (var i = 0; i < FailedCodes.MostInAll; i++)
        {
            codes.Failed(new IPAddress([203, 0, (byte)(i / 200), (byte)(i % 200)]));
        }

        Assert.False(codes.MayTry(TownHall));
    }

    [Fact]
    public void All_addresses_of_one_version_6_network_are_one()
    {
        for (var i = 0; i < FailedCodes.MostFromOneAddress; i++)
        {
            codes.Failed(IPAddress.Parse($"2001:db8:1:2::{i:x}"));
        }

        Assert.False(codes.MayTry(IPAddress.Parse("2001:db8:1:2:ffff::1")));
        Assert.True(codes.MayTry(IPAddress.Parse("2001:db8:1:3::1")));
    }

    [Fact]
    public void An_address_written_as_version_4_or_as_version_6_is_the_same()
    {
        Fail(TownHall, FailedCodes.MostFromOneAddress);
        Assert.False(codes.MayTry(TownHall.MapToIPv6()));
    }

    private void Fail(IPAddress address, int times)
    {
        for (var i = 0; i < times; i++)
        {
            codes.Failed(address);
        }
    }
}

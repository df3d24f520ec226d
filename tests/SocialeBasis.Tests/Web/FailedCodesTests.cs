using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Web.Access;

namespace SocialeBasis.Tests.Web;

public sealed class FailedCodesTests
{
    private const string Hall = "KM4T7R";
    private const string Wrong = "ZZZ222";

    private static readonly IPAddress TownHall = IPAddress.Parse("192.0.2.7");
    private static readonly IPAddress Home = IPAddress.Parse("198.51.100.9");

    private readonly FakeTimeProvider time = new(DateTimeOffset.Parse("2026-03-01T12:00:00Z", null));
    private readonly FailedCodes codes;

    public FailedCodesTests() => codes = new FailedCodes(time, NullLogger<FailedCodes>.Instance);

    [Fact]
    public void Too_many_wrong_codes_from_one_address_stop_that_address_and_no_other()
    {
        Fail(TownHall, FailedCodes.MostFromOneAddress - 1);
        Assert.True(MayTry(TownHall));
        Fail(TownHall, 1);
        Assert.False(MayTry(TownHall));
        Assert.True(MayTry(Home));
    }

    [Fact]
    public void Many_at_the_same_moment_are_no_more_than_one_after_another()
    {
        var begun = Enumerable
            .Range(0, 3 * FailedCodes.MostFromOneAddress)
            .AsParallel()
            .Select(_ => codes.Begin(TownHall, Wrong))
            .Count(one => one is not null);
        Assert.Equal(FailedCodes.MostFromOneAddress, begun);
    }

    [Fact]
    public void The_next_minute_begins_anew_and_what_is_given_back_then_makes_no_room_in_it()
    {
        var late = codes.Begin(TownHall, Wrong)!;
        Fail(TownHall, FailedCodes.MostFromOneAddress);
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(MayTry(TownHall));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(MayTry(TownHall));
        Fail(TownHall, FailedCodes.MostFromOneAddress);
        late.GiveBack();
        Assert.False(MayTry(TownHall));
    }

    [Fact]
    public void Many_addresses_together_are_stopped_too()
    {
        for (var i = 0; i < FailedCodes.MostInAll; i++)
        {
            codes.Begin(new IPAddress([203, 0, (byte)(i / 200), (byte)(i % 200)]), Wrong);
        }

        Assert.False(MayTry(TownHall));
    }

    [Fact]
    public void A_code_that_was_right_at_an_address_works_there_however_much_another_guesses_and_nowhere_else()
    {
        codes.Right(codes.Begin(TownHall, Hall)!, TownHall, Hall);
        Fail(TownHall, FailedCodes.MostFromOneAddress);
        Fail(Home, FailedCodes.MostFromOneAddress);
        for (var guess = 0; guess < 2000; guess++)
        {
            Assert.Null(codes.Begin(TownHall, Wrong));
        }

        for (var phone = 0; phone < 150; phone++)
        {
            codes.Right(Assert.IsType<FailedTries.Try>(codes.Begin(TownHall, Hall)), TownHall, Hall);
        }

        Assert.Null(codes.Begin(Home, Hall));
    }

    [Fact]
    public void Guessing_what_was_right_at_an_address_ends_as_well()
    {
        codes.Right(codes.Begin(TownHall, Hall)!, TownHall, Hall);
        Fail(TownHall, FailedCodes.MostFromOneAddress + FailedCodes.MostCompared);
        Assert.Null(codes.Begin(TownHall, Hall));
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull(codes.Begin(TownHall, Hall));
    }

    [Fact]
    public void An_address_is_remembered_for_a_day_with_a_group_and_no_longer()
    {
        codes.Right(codes.Begin(TownHall, Hall)!, TownHall, Hall);
        time.Advance(FailedCodes.RememberedFor);
        Fail(TownHall, FailedCodes.MostFromOneAddress);
        Assert.Null(codes.Begin(TownHall, Hall));
    }

    [Fact]
    public void All_addresses_of_one_version_6_network_are_one()
    {
        for (var i = 0; i < FailedCodes.MostFromOneAddress; i++)
        {
            codes.Begin(IPAddress.Parse($"2001:db8:1:2::{i:x}"), Wrong);
        }

        Assert.False(MayTry(IPAddress.Parse("2001:db8:1:2:ffff::1")));
        Assert.True(MayTry(IPAddress.Parse("2001:db8:1:3::1")));
    }

    [Fact]
    public void An_address_written_as_version_4_or_as_version_6_is_the_same()
    {
        Fail(TownHall, FailedCodes.MostFromOneAddress);
        Assert.False(MayTry(TownHall.MapToIPv6()));
    }

    private bool MayTry(IPAddress address)
    {
        var begun = codes.Begin(address, Wrong);
        begun?.GiveBack();
        return begun is not null;
    }

    private void Fail(IPAddress address, int times)
    {
        for (var i = 0; i < times; i++)
        {
            codes.Begin(address, Wrong);
        }
    }
}

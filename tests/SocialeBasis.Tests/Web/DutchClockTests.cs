using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Web;

namespace SocialeBasis.Tests.Web;

/// <summary>The one clock: Dutch, wherever the server stands, and right on the nights on which the clock changes.</summary>
public sealed class DutchClockTests
{
    [Theory]
    [InlineData("2026-03-12T22:59:00Z", "2026-03-12")]
    [InlineData("2026-03-12T23:00:00Z", "2026-03-13")]
    [InlineData("2026-06-12T21:59:00Z", "2026-06-12")]
    [InlineData("2026-06-12T22:00:00Z", "2026-06-13")]
    public void A_day_ends_at_Dutch_midnight_wherever_the_server_stands(string utc, string day)
    {
        foreach (var zone in new[] { "UTC", "Pacific/Auckland", "America/Los_Angeles" })
        {
            var time = new FakeTimeProvider(DateTimeOffset.Parse(utc, null));
            time.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById(zone));
            Assert.Equal(DateOnly.Parse(day, null), DutchClock.Today(time));
        }
    }

    [Theory]
    [InlineData("2026-03-29", "01:59", "2026-03-29T00:59:00Z")]
    [InlineData("2026-03-29", "02:30", "2026-03-29T01:30:00Z")] // is not there: an hour later
    [InlineData("2026-03-29", "03:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25", "00:00", "2026-10-24T22:00:00Z")]
    [InlineData("2026-10-26", "00:00", "2026-10-25T23:00:00Z")]
    public void What_people_say_is_one_moment_also_when_the_clock_changes(string day, string said, string utc) =>
        Assert.Equal(DateTimeOffset.Parse(utc, null).UtcDateTime, DutchClock.Utc(DateOnly.Parse(day, null), TimeOnly.Parse(said, null)));

    [Fact]
    public void Without_the_zones_of_the_world_the_rule_gives_the_same_clock()
    {
        var rule = DutchClock.ByRule();
        for (var utc = new DateTime(2020, 1, 1, 0, 30, 0, DateTimeKind.Utc); utc.Year < 2040; utc = utc.AddHours(1))
        {
            Assert.Equal(DutchClock.Local(utc), TimeZoneInfo.ConvertTimeFromUtc(utc, rule));
        }
    }
}

using System.Globalization;
using SocialeBasis.Domain;

namespace SocialeBasis.Web;

/// <summary>
/// Dutch wall time: the one place that says which day it is and what the clock says, also on a server whose own clock runs in
/// another zone, and where nobody installed the zones of the world.
/// </summary>
internal static class DutchClock
{
    /// <summary>The zone of the European Netherlands.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out var zone) ? zone : ByRule();

    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The moment of a day and a time as people say them. A time that the change to summer time leaves out is an hour later.</summary>
    public static DateTime Utc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(local) ? local.AddHours(1) : local, Zone);
    }

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(Local(time.GetUtcNow().UtcDateTime));

    /// <summary><c>12 maart 2026</c>, the day it was in the Netherlands.</summary>
    public static string Day(DateTime utc) => DutchDate.Of(DateOnly.FromDateTime(Local(utc)));

    /// <summary><c>14:12</c>.</summary>
    public static string Short(DateTime utc) => Local(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>14:12</c>.</summary>
    public static string Short(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Directive 2000/84/EC: summer time from the last Sunday of March until the last Sunday of October, at 1.00 UTC.</summary>
    internal static TimeZoneInfo ByRule()
    {
        var begin = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday);
        var end = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday);
        var summer = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1), begin, end);
        return TimeZoneInfo.CreateCustomTimeZone("Nederland", TimeSpan.FromHours(1), "Nederland", "CET", "CEST", [summer]);
    }
}

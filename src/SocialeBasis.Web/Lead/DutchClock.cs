using System.Globalization;

namespace SocialeBasis.Web.Lead;

/// <summary>Dutch wall time, also on a server whose own clock runs in another zone.</summary>
internal static class DutchClock
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out var zone) ? zone : TimeZoneInfo.Local;

    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(Local(time.GetUtcNow().UtcDateTime));

    /// <summary><c>14:12</c>.</summary>
    public static string Short(DateTime utc) => Local(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>14:12</c>.</summary>
    public static string Short(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

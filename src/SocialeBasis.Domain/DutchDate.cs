using System.Globalization;

namespace SocialeBasis.Domain;

/// <summary>
/// Days and moments in Dutch, the same on every screen and on paper. Written out here instead of asked from the machine's culture
/// data, so that the same talk reads the same on every machine.
/// </summary>
public static class DutchDate
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary><c>12 maart 2026</c>.</summary>
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary><c>12 maart 2026, 16.05 uur</c>, of a moment on the Dutch clock.</summary>
    public static string OfMoment(DateTime local) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(DateOnly.FromDateTime(local))}, {local.Hour}.{local.Minute:00} uur");
}

namespace SocialeBasis.Domain;

/// <summary>The days that can be chosen. A year typed with two digits is a year of the Romans, and no file or table of years should have to hold it.</summary>
internal static class DateLimits
{
    /// <summary>The earliest year.</summary>
    public const int EarliestYear = 2000;

    /// <summary>The latest year.</summary>
    public const int LatestYear = 2200;

    /// <summary>Whether a day can be chosen; no day can.</summary>
    public static bool IsPossible(DateOnly? day) => day is null or { Year: >= EarliestYear and <= LatestYear };
}

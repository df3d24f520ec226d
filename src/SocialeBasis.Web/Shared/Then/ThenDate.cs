using System.Globalization;
using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Web.Shared.Then;

/// <summary>Days of earlier talks and of agreements, in Dutch whatever the machine.</summary>
internal static class ThenDate
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary><c>12 maart 2026</c>.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", Dutch);

    /// <summary><c>Anna, voor 1 mei 2026</c>; what was not said is left out.</summary>
    public static string WhoAndWhen(EarlierAgreement agreement) =>
        string.Join(", ", new[] { agreement.Owner, agreement.DueOn is { } due ? $"voor {Of(due)}" : "" }.Where(part => part.Length > 0));
}

using System.Globalization;

namespace SocialeBasis.Web.Hosting;

/// <summary>There is one language: dates, numbers and messages are Dutch on every thread, circuits included.</summary>
public static class Dutch
{
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-NL");

    public static void AddDutch(this WebApplicationBuilder _)
    {
        CultureInfo.DefaultThreadCurrentCulture = Culture;
        CultureInfo.DefaultThreadCurrentUICulture = Culture;
        CultureInfo.CurrentCulture = Culture;
        CultureInfo.CurrentUICulture = Culture;
    }
}

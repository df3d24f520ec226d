namespace SocialeBasis.Web.Hosting.Network;

/// <summary>Knows under which addresses this program is found, and says so when it starts.</summary>
public static class NetworkSetup
{
    public static void AddNetwork(this WebApplicationBuilder builder) => builder.Services.AddSingleton<PublicAddress>();

    /// <summary>Tells, in Dutch and on the console, which addresses to open.</summary>
    public static void AnnounceAddresses(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        foreach (var line in Announcement(app.Services.GetRequiredService<PublicAddress>()))
        {
            Console.WriteLine(line);
        }
    });

    internal static IEnumerable<string> Announcement(PublicAddress address)
    {
        var own = address.Listening().Select(url => $"{url.Scheme}://localhost:{url.Port}").Distinct();
        yield return "Gesprek over de sociale basis staat aan.";
        yield return $"  Op deze computer:        {string.Join("  of  ", own)}";
        if (address.Configured is { } configured)
        {
            yield return $"  Voor iedereen:           {configured}";
        }
        else if (address.InThisNetwork() is [_, ..] others)
        {
            yield return $"  Anderen in dit netwerk:  {string.Join("  of  ", others)}";
        }
        else
        {
            yield return "  Anderen in dit netwerk:  kunnen het programma nu niet openen.";
        }

        yield return "  Stoppen: Ctrl+C";
    }
}

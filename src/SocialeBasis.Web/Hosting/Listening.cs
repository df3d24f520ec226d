namespace SocialeBasis.Web.Hosting;

/// <summary>Where the program listens, and how it serves its own files and stops.</summary>
public static class Listening
{
    /// <summary>All interfaces: phones in the room must reach the laptop of the facilitator without any setting.</summary>
    public const string DefaultUrls = "http://0.0.0.0:5080";

    public static void AddListening(this WebApplicationBuilder builder)
    {
        // A default in appsettings.json would win from ASPNETCORE_URLS, which is read earlier; hence here.
        string[] asked = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (!asked.Any(key => builder.Configuration.GetSection(key).Exists()))
            builder.WebHost.UseUrls(DefaultUrls);

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        // "dotnet run" in Release finds the files of packages only with this; a published program ignores it.
        builder.WebHost.UseStaticWebAssets();

        // Open circuits would hold Ctrl-C for 30 seconds.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout =
            TimeSpan.FromSeconds(builder.Configuration.GetValue("ShutdownTimeoutSeconds", 5.0)));
    }
}

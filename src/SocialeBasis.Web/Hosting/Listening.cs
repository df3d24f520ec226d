namespace SocialeBasis.Web.Hosting;

/// <summary>Where the program listens, and how it serves its own files and stops.</summary>
public static class Listening
{
    /// <summary>All interfaces: phones in the room must reach the laptop of the facilitator without any setting.</summary>
    public const string DefaultUrls = "http://0.0.0.0:5080";

    /// <summary>Most that a form or a message may hold: our largest is far smaller, and strangers may post. As in deploy/nginx.conf.</summary>
    public const int MostBytes = 1024 * 1024;

    public static void AddListening(this WebApplicationBuilder builder)
    {
        // A default in appsettings.json would win from ASPNETCORE_URLS, which is read earlier; hence here.
        string[] asked = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (!asked.Any(key => builder.Configuration.GetSection(key).Exists()))
        {
            builder.WebHost.UseUrls(DefaultUrls);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytes; // where a file is taken in, UploadLimit allows more
        });

        // "dotnet run" in Release finds the files of packages only with this; a published program ignores it.
        builder.WebHost.UseStaticWebAssets();

        // Open circuits would hold Ctrl-C for 30 seconds.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout =
            TimeSpan.FromSeconds(builder.Configuration.GetValue("ShutdownTimeoutSeconds", 5.0)));
    }
}

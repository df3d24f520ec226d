namespace SocialeBasis.Web.Hosting;

/// <summary>
/// Addresses of pages stay out of the log: the first visit of a secret link has the secret in it. The framework writes them in its
/// lines about requests, and, less visibly, in the scope around every line that is logged during a request.
/// </summary>
public static class SilentAddresses
{
    // The one category that does both. In code, not in appsettings.json: somebody who asks for more lines must not get these.
    public static void AddSilentAddresses(this WebApplicationBuilder builder) =>
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
}

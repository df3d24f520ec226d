using System.Globalization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;

namespace SocialeBasis.Web.Hosting;

/// <summary>
/// <c>/healthz</c>: the program is alive. <c>/readyz</c>: every check with the tag <see cref="Ready"/> passes. <c>/tijd</c>: what time
/// it is here, in unix milliseconds, for the timers of devices whose clock was set (js/timer.js).
/// </summary>
public static class Health
{
    /// <summary>The tag of checks that decide whether people can work: storage adds its own.</summary>
    public const string Ready = "ready";

    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks();

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/tijd", (TimeProvider time) => time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        Map("/healthz", new HealthCheckOptions { Predicate = _ => false });
        Map("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });

        void Map(string path, HealthCheckOptions options) =>
            app.MapHealthChecks(path, options).WithMetadata(new HttpMethodMetadata(["GET", "HEAD"]));
    }
}

using SocialeBasis.Web.Network;

namespace SocialeBasis.Web.Hosting;

/// <summary>
/// Refuses a circuit that a page of another site opens in the visitor's browser (cross-site WebSocket hijacking): a browser
/// sends the cookies along, and Blazor does not look at the origin.
/// </summary>
public static class OwnOriginOnly
{
    public static void UseOwnOriginOnly(this WebApplication app) => app.Use((context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) || IsOwn(context))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsOwn(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0) return true; // not a browser's cross-site request: those always name their origin
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var from)) return false;
        return string.Equals(from.Authority, context.Request.Host.Value, StringComparison.OrdinalIgnoreCase)
            || string.Equals(from.Authority, context.RequestServices.GetRequiredService<PublicAddress>().Configured?.Authority, StringComparison.OrdinalIgnoreCase);
    }
}

using Microsoft.AspNetCore.Http.Features;
using SocialeBasis.Web.Hosting.Network;

namespace SocialeBasis.Web.Hosting;

/// <summary>
/// Refuses a circuit that a page of another site opens in the visitor's browser (cross-site WebSocket hijacking): a browser
/// sends the cookies along, and Blazor does not look at the origin. Stands after routing: the endpoint is judged, not the path.
/// </summary>
public static class OwnOriginOnly
{
    public static void UseOwnOriginOnly(this WebApplication app) => app.Use((context, next) =>
    {
        if (!CircuitEndpoint.Serves(context) || IsOwn(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsOwn(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            return MayLeaveOutItsOrigin(context);
        }

        if (!Uri.TryCreate(origin, UriKind.Absolute, out var from))
        {
            return false;
        }

        // A page that came without https is not ours where ours come with it: anybody on the way could have made it. Behind a proxy that
        // says nothing of https, a page with it asks a program without.
        if (from.Scheme != Uri.UriSchemeHttps && (from.Scheme != Uri.UriSchemeHttp || context.Request.IsHttps))
        {
            return false;
        }

        return string.Equals(from.Authority, context.Request.Host.Value, StringComparison.OrdinalIgnoreCase)
            || string.Equals(
                from.Authority,
                context.RequestServices.GetRequiredService<PublicAddress>().Configured?.Authority,
                StringComparison.OrdinalIgnoreCase
            );
    }

    // Every browser names its origin when it opens a WebSocket (RFC 6455 §4.1) or posts. One that does not is no browser, or
    // something in between took the header away: then nothing is left to judge by, so it is refused. A plain GET of the own
    // page carries no origin; newer browsers say from where it comes. It goes on with a circuit (long polling), whose id came
    // with the answer to a POST, which no other site can read; it never opens one.
    private static bool MayLeaveOutItsOrigin(HttpContext context) =>
        !OpensWebSocket(context)
        && HttpMethods.IsGet(context.Request.Method)
        && context.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin"
        && (!CircuitEndpoint.IsHub(context.GetEndpoint()!) || context.Request.Query["id"].ToString().Length > 0);

    // Over HTTP/2 a WebSocket is opened with CONNECT, without the header Upgrade.
    private static bool OpensWebSocket(HttpContext context) =>
        context.Request.Headers.Upgrade.ToString().Contains("websocket", StringComparison.OrdinalIgnoreCase)
        || context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true };
}

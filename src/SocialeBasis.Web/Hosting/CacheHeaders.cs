using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Primitives;

namespace SocialeBasis.Web.Hosting;

/// <summary>
/// Files whose address carries their version are kept for good. Pages are personal and never kept, nor is any other answer
/// that does not say itself that it may be.
/// </summary>
public static class CacheHeaders
{
    private const string ForGood = "public, max-age=31536000, immutable";

    public static void UseCacheHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    var response = context.Response;
                    if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && IsVersioned(context))
                    {
                        response.Headers.CacheControl = ForGood;
                    }
                    else if (
                        StringValues.IsNullOrEmpty(response.Headers.CacheControl)
                        || response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true
                    )
                    {
                        response.Headers.CacheControl = "no-store";
                    }

                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    // Every other file carries a hash in its name, and says so itself. A font file is never changed, only replaced by another name.
    private static bool IsVersioned(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is { Route: var file } && file.StartsWith("fonts/", StringComparison.Ordinal);
}

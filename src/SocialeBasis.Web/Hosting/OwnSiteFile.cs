namespace SocialeBasis.Web.Hosting;

/// <summary>
/// A file goes to who asks for it here, or follows a link to it: a page of another site must not make a visitor's browser fetch
/// it, neither inside that page nor by sending the visitor along. Browsers that say nothing about it are helped as before.
/// </summary>
internal static class OwnSiteFile
{
    /// <summary>For a route that answers with a file. Who was sent to it by another site, without a click, gets the page where the file stands.</summary>
    public static RouteHandlerBuilder ForOwnSite(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter(
            (asked, next) =>
            {
                var request = asked.HttpContext.Request;
                return IsAsked(request)
                    ? next(asked)
                    : ValueTask.FromResult<object?>(IsVisit(request) ? Results.Redirect(PageOf(request)) : Results.StatusCode(StatusCodes.Status403Forbidden));
            }
        );

    /// <summary>Whether another site asks for this as a part of its own page, such as a picture or a frame: no person went there.</summary>
    public static bool IsPartOfAnotherSite(HttpRequest request) => !IsFromHere(request) && !IsVisit(request);

    private static bool IsAsked(HttpRequest request) => IsFromHere(request) || (IsVisit(request) && request.Headers["Sec-Fetch-User"] == "?1");

    // https://www.w3.org/TR/fetch-metadata/: "none" is a bookmark, a link in a mail program or the address bar.
    private static bool IsFromHere(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";

    private static bool IsVisit(HttpRequest request) => request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";

    // The file of a page has its address with an ending; a picture stands on the page of its folder.
    private static string PageOf(HttpRequest request)
    {
        var path = request.Path.Value!;
        var folder = path[..path.LastIndexOf('/')];
        var page = folder.EndsWith("/beelden", StringComparison.OrdinalIgnoreCase) ? folder : path[..path.LastIndexOf('.')];
        return page + request.QueryString;
    }
}

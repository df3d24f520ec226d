namespace SocialeBasis.Web.Hosting;

/// <summary>
/// What was asked for, as the program itself spells it. Use this and not the path of the request: that comes in any case, with
/// or without a slash at the end, and still leads to the same page.
/// </summary>
internal static class MatchedRoute
{
    /// <summary>The pattern of the route, such as <c>/regie/{id:guid}/sleutel/{key}</c>; empty when nothing was found or routing comes later.</summary>
    public static PathString Of(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } pattern ? new PathString("/" + pattern.TrimStart('/')) : PathString.Empty;
}

namespace SocialeBasis.Web.Hosting;

/// <summary>Answers HEAD on a page as GET: Razor components know GET and POST only. The server itself leaves out the body.</summary>
public static class HeadAsGet
{
    public static void UseHeadAsGet(this WebApplication app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    });
}

using Microsoft.AspNetCore.Diagnostics;

namespace SocialeBasis.Web.Hosting;

/// <summary>Dutch pages for what went wrong, without details of the program.</summary>
public static class ErrorPages
{
    public static void UseDutchErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/fout", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/niet-gevonden", createScopeForStatusCodePages: true);
        app.Use(async (context, next) =>
        {
            // A form that was refused is answered with a page; as a POST, that page would be refused as well.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
            }

            await next(context);

            // Razor components name the content type before they refuse a form; a named type counts as an answer.
            if (context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false })
            {
                context.Response.ContentType = null;
            }
        });
    }
}

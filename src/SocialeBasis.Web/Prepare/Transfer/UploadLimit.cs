using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Features;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Web.Prepare.Transfer;

/// <summary>
/// Stops a file that is too large while it comes in, whatever the browser says about its size, and leads to the page that says so.
/// It stands before the check of the form's token, which reads the whole form.
/// </summary>
internal static class UploadLimit
{
    /// <summary>Where a file is sent.</summary>
    public const string Path = "/regie/inlezen";

    /// <summary>Where it is said that a file was too large.</summary>
    public const string TooLarge = $"{Path}?fout=te-groot";

    // What the form itself adds: its token, its name and the lines in between.
    private const int Form = 64 * 1024;

    public static void UseUploadLimit(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                var request = context.Request;
                if (!HttpMethods.IsPost(request.Method) || !IsForImport(context) || !request.HasFormContentType)
                {
                    await next(context);
                    return;
                }

                var size = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
                if (!context.RequestServices.GetRequiredService<Visitor>().MayPrepare(context.User))
                {
                    if (request.ContentLength <= Listening.MostBytes)
                    {
                        await next(context);
                        return;
                    }

                    // Nobody reads it: it is thrown away as it comes in, so that who sent it, and a proxy before us, gets an answer.
                    Allow(size, null);
                    context.Response.StatusCode = StatusCodes.Status400BadRequest;
                    return;
                }

                if (request.ContentLength > TalkImport.MostBytes + Form)
                {
                    // What still comes in is thrown away by the server for a few seconds; cut off, a browser shows no page at all.
                    Allow(size, null);
                    LeadOn(context);
                    return;
                }

                Allow(size, TalkImport.MostBytes + Form);
                try
                {
                    // In memory: what the framework puts aside on the disk would stay there when the program is killed.
                    context.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MemoryBufferThreshold = TalkImport.MostBytes + Form }));
                    await request.ReadFormAsync(context.RequestAborted);
                }
                catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
                {
                    LeadOn(context);
                    return;
                }
                catch (Exception broken) when (broken is InvalidDataException or IOException)
                {
                    // No form at all: as any other form without a token.
                    context.Response.StatusCode = StatusCodes.Status400BadRequest;
                    return;
                }

                await next(context);
            });

    private static bool IsForImport(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type == typeof(ImportPage);

    private static void Allow(IHttpMaxRequestBodySizeFeature? size, long? bytes)
    {
        if (size is { IsReadOnly: false })
        {
            size.MaxRequestBodySize = bytes;
        }
    }

    private static void LeadOn(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = TooLarge;
    }
}

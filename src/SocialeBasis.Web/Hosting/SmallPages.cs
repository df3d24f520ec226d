using Microsoft.AspNetCore.ResponseCompression;

namespace SocialeBasis.Web.Hosting;

/// <summary>
/// Pages that a whole hall asks for in the same minute, over a bad wifi, go over the line small. Only those that hold nothing worth guessing
/// by their length: what is secret in them is random or sealed anew in every answer.
/// </summary>
public static class SmallPages
{
    /// <summary>Call once, while the services are added.</summary>
    public static void AddSmallPages(this WebApplicationBuilder builder) =>
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html"];
        });

    /// <summary>Call after routing.</summary>
    public static void UseSmallPages(this WebApplication app) =>
        app.UseWhen(
            context => context.GetEndpoint()?.Metadata.GetMetadata<SentSmallAttribute>() is not null,
            branch => branch.UseResponseCompression());
}

/// <summary>This page is sent compressed: many ask for it at once, and its length tells nothing (see <see cref="SmallPages"/>).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SentSmallAttribute : Attribute;

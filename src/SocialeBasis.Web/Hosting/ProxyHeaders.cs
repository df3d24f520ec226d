using Microsoft.AspNetCore.HttpOverrides;

namespace SocialeBasis.Web.Hosting;

/// <summary>Behind a proxy on this computer, the visitor's address and https are read from its headers; from others they are ignored.</summary>
public static class ProxyHeaders
{
    public static void UseProxyHeaders(this WebApplication app) => app.UseForwardedHeaders(new ForwardedHeadersOptions
    {
        ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
    });
}

using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace SocialeBasis.Web.Hosting;

/// <summary>
/// The visitor's address and https are read from the headers of a proxy that is known: the ones in <c>Proxy:Known</c>, or any on
/// this computer when that setting is empty. From others these headers are ignored.
/// </summary>
public static class ProxyHeaders
{
    /// <summary>Addresses and networks, with a comma in between: <c>127.0.0.1, 10.1.0.0/16</c>.</summary>
    public const string Setting = "Proxy:Known";

    // What the framework leaves of X-Forwarded-For once it was read. OwnComputer takes it for what it is: a sign of a proxy.
    private static readonly string SignOfAProxy = ForwardedHeadersDefaults.XOriginalForHeaderName;

    public static void UseProxyHeaders(this WebApplication app)
    {
        var known = Known(app.Configuration[Setting]);
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        if (known.Count > 0)
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in known)
            {
                options.KnownIPNetworks.Add(network);
            }

            options.ForwardLimit = null; // a chain of proxies, each of them known
        }

        app.Use((context, next) =>
        {
            // A proxy on this computer that passes on nothing, and names the host "localhost", looks like somebody who sits here.
            // Two things give it away: the settings say that everybody comes through a proxy, or the browser names the address it sees.
            if (known.Count > 0 || NamesAnotherOrigin(context.Request))
            {
                context.Request.Headers.TryAdd(SignOfAProxy, "");
            }

            return next(context);
        });
        app.UseForwardedHeaders(options);
    }

    /// <summary>The networks in the setting; a single address is a network of one.</summary>
    /// <exception cref="InvalidOperationException">Something in it is no address and no network: starting without it would be unsafe.</exception>
    internal static IReadOnlyList<IPNetwork> Known(string? setting) =>
        [.. (setting ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Network)];

    private static IPNetwork Network(string text) =>
        IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : throw new InvalidOperationException(
            $"De instelling {Setting} klopt niet: '{text}' is geen adres en geen netwerk. Voorbeeld: 127.0.0.1, 10.1.0.0/16."
        );

    // A circuit always names it. A form of ours says "null", for our pages never tell where they are (Referrer-Policy): that proves nothing.
    private static bool NamesAnotherOrigin(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var from) && !from.IsLoopback;
}

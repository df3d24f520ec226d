using System.Net;
using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Web.Access;

/// <summary>Whether a request was made at the computer that runs the program.</summary>
internal static class OwnComputer
{
    // X-Original-… is what the forwarded-headers middleware leaves of X-Forwarded-….
    private static readonly string[] SignsOfAProxy =
        ["X-Forwarded-For", "X-Original-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-Proto", "Forwarded", "X-Real-IP", "Via"];

    /// <summary>
    /// A loopback connection without any sign of a proxy, for a host name that means this computer. The name keeps out pages of
    /// other sites that let their own name point to 127.0.0.1 (DNS rebinding), and proxies that pass on their public name.
    /// </summary>
    public static bool Sent(HttpRequest request)
    {
        var remote = request.HttpContext.Connection.RemoteIpAddress;
        if (remote is null)
        {
            return false;
        }

        if (remote.IsIPv4MappedToIPv6)
        {
            remote = remote.MapToIPv4();
        }

        return IPAddress.IsLoopback(remote)
            && !SignsOfAProxy.Any(request.Headers.ContainsKey)
            && !HttpProtocol.IsHttp10(request.Protocol) // no browser speaks it; a proxy without any setting does, and names the host "localhost"
            && MeansThisComputer(request.Host.Host)
            && (!CircuitEndpoint.Serves(request.HttpContext) || ComesFromThisComputer(request));
    }

    // A circuit does what its page asks, so its page must have been opened here too. Long polling names no origin; the browser then
    // says that it is the one of the address it asks, and that means this computer.
    private static bool ComesFromThisComputer(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            ? HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Site"] == "same-origin"
            : Uri.TryCreate(origin, UriKind.Absolute, out var from) && MeansThisComputer(from.Host);
    }

    private static bool MeansThisComputer(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}

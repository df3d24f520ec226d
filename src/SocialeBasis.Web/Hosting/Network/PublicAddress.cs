using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SocialeBasis.Web.Hosting.Network;

/// <summary>The address that stands on the big screen and in the QR code: the one that phones in the room can open.</summary>
public sealed class PublicAddress(IConfiguration configuration, IServer server)
{
    /// <summary>The setting <c>PublicUrl</c>; null when it is empty or no http(s) address.</summary>
    public Uri? Configured { get; } =
        Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    /// <summary>
    /// Without a slash at the end. The setting wins; then the address the visitor used, unless that is "localhost", which means
    /// nothing to a phone: then the first address of this computer in its network, when the program listens there.
    /// </summary>
    /// <param name="visited">The scheme and host of the request, or <c>NavigationManager.BaseUri</c> on a live page.</param>
    public string For(Uri visited)
    {
        ArgumentNullException.ThrowIfNull(visited);
        if (Configured is not null)
        {
            return Plain(Configured);
        }

        return visited.IsLoopback && InThisNetwork() is [var first, ..] ? first : Plain(visited);
    }

    /// <inheritdoc cref="For(Uri)"/>
    public string For(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return For(new Uri($"{request.Scheme}://{request.Host}/"));
    }

    /// <summary>All addresses for others in this network, the most likely first; empty when only this computer is served.</summary>
    public IReadOnlyList<string> InThisNetwork() => Reachable(Listening(), LocalAddresses.Find());

    /// <summary>What the server listens to, such as <c>http://0.0.0.0:5080</c>; the port is the actual one once it has started.</summary>
    internal IReadOnlyList<Uri> Listening() =>
        [.. (server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            .Select(address => address.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal))
            .Where(address => Uri.IsWellFormedUriString(address, UriKind.Absolute))
            .Select(address => new Uri(address))];

    internal static IReadOnlyList<string> Reachable(IReadOnlyList<Uri> listening, IReadOnlyList<IPAddress> addresses) =>
        [.. listening.Where(url => !url.IsLoopback).SelectMany(url => IsEverywhere(url)
            ? addresses.Select(address => Plain(new UriBuilder(url) { Host = address.ToString() }.Uri))
            : [Plain(url)]).Distinct()];

    private static bool IsEverywhere(Uri url) =>
        IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any));

    private static string Plain(Uri url) => url.GetLeftPart(UriPartial.Path).TrimEnd('/');
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SocialeBasis.Web.Hosting;

/// <summary>
/// Whether the program can listen where it was asked to, looked at before it starts: what the server itself says about a port that
/// is taken is a page of code.
/// </summary>
internal static class PortCheck
{
    /// <summary>Says what is wrong and what to do; null when nothing is.</summary>
    public static string? PortTrouble(this WebApplication app) =>
        (app.Configuration["urls"] ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(TroubleAt)
            .FirstOrDefault(trouble => trouble is not null);

    private static string? TroubleAt(string url)
    {
        // What the server reads otherwise (a socket file, a wrong address) it may judge itself.
        if (
            url.Contains("://unix:", StringComparison.OrdinalIgnoreCase)
            || url.Contains("://pipe:", StringComparison.OrdinalIgnoreCase)
            || Read(url) is not { Port: > 0 } address
        )
        {
            return null;
        }

        try
        {
            Listen(address.Host, address.Port);
            return null;
        }
        catch (SocketException failure)
        {
            return Words(failure.SocketErrorCode, url, address.Port);
        }
    }

    private static BindingAddress? Read(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // As the server does it: on all addresses of both kinds, or on the one that was named.
    private static void Listen(string host, int port)
    {
        var isNamed = IPAddress.TryParse(host.Trim('[', ']'), out var address);
        address =
            isNamed ? address!
            : host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback
            : Socket.OSSupportsIPv6 ? IPAddress.IPv6Any
            : IPAddress.Any;
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (address.Equals(IPAddress.IPv6Any))
        {
            socket.DualMode = true;
        }

        socket.Bind(new IPEndPoint(address, port));
        socket.Listen();
    }

    private static string Words(SocketError error, string url, int port)
    {
        var (what, remedy) = error switch
        {
            SocketError.AddressAlreadyInUse => (
                $"Poort {Text(port)} is al in gebruik:",
                $"Staat dit programma al aan? Open dan http://localhost:{Text(port)}, of stop het eerst.\nOf kies een andere poort: ./run --Urls {Next(url, port)}"
            ),
            SocketError.AccessDenied => (
                $"Het programma mag poort {Text(port)} niet gebruiken:",
                $"Kies een poort boven 1024: ./run --Urls {Next(url, 5079)}\nPoorten tot 1024 zijn voor een proxy. Zie docs/installeren.md."),
            SocketError.AddressNotAvailable => (
                "Deze computer heeft dit adres niet:",
                $"Kijk de instelling Urls na. Alle adressen van deze computer: ./run --Urls http://0.0.0.0:{Text(port)}"),
            _ => ("Het programma kan hier niet luisteren:", "Kijk de instelling Urls na."),
        };
        return $"Het programma start niet.\n{what}\n  {url}\n{remedy}";
    }

    private static string Next(string url, int port) =>
        $"{url[..url.IndexOf("://", StringComparison.Ordinal)]}://{BindingAddress.Parse(url).Host}:{Text(port < ushort.MaxValue ? port + 1 : 5080)}";

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}

using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace SocialeBasis.Web.Hosting.Network;

/// <summary>The IPv4 addresses at which others in the same network can reach this computer.</summary>
public static class LocalAddresses
{
    // Bridges of containers and virtual machines: nobody in the room is in those networks.
    private static readonly string[] VirtualNames =
        ["docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "cni", "flannel", "podman", "vethernet", "tailscale", "zt", "wsl"];

    private static readonly string[] VirtualDescriptions = ["virtual", "hyper-v", "docker", "wsl"];

    /// <summary>What this computer has now, the most likely address first; empty without a network.</summary>
    public static IReadOnlyList<IPAddress> Find()
    {
        try
        {
            return InOrder(NetworkInterface.GetAllNetworkInterfaces()
                .Where(network => network.OperationalStatus == OperationalStatus.Up
                    && network.NetworkInterfaceType is not NetworkInterfaceType.Loopback and not NetworkInterfaceType.Tunnel)
                .SelectMany(network => network.GetIPProperties().UnicastAddresses
                    .Select(address => new Candidate(network.Name, network.Description, address.Address))));
        }
        catch (NetworkInformationException)
        {
            return [];
        }
    }

    /// <summary>
    /// Private ranges first, in the order home and office networks use them; addresses that a computer gave itself (169.254…)
    /// last; virtual bridges only when there is nothing else.
    /// </summary>
    internal static IReadOnlyList<IPAddress> InOrder(IEnumerable<Candidate> candidates)
    {
        var usable = candidates
            .Where(candidate => candidate.Address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(candidate.Address))
            .ToList();
        var real = usable.Where(candidate => !IsVirtual(candidate)).ToList();
        return [.. (real.Count > 0 ? real : usable).Select(candidate => candidate.Address).OrderBy(Rank).Distinct()];
    }

    private static int Rank(IPAddress address) => address.GetAddressBytes() switch
    {
        [192, 168, ..] => 0,
        [10, ..] => 1,
        [172, >= 16 and <= 31, ..] => 2,
        [169, 254, ..] => 4,
        _ => 3,
    };

    private static bool IsVirtual(Candidate candidate) =>
        VirtualNames.Any(name => candidate.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        || VirtualDescriptions.Any(word => candidate.Description.Contains(word, StringComparison.OrdinalIgnoreCase));

    internal readonly record struct Candidate(string Name, string Description, IPAddress Address);
}

using System.Net;
using System.Net.Sockets;

namespace SocialeBasis.Web.Access;

/// <summary>Where somebody comes from, as far as it tells them apart.</summary>
internal static class CallerNetwork
{
    /// <summary>One household or attacker has a whole /64 of version 6: the last eight bytes say nothing about who it is. Unknown is one network.</summary>
    public static IPAddress Of(IPAddress? address)
    {
        if (address is null)
        {
            return IPAddress.None;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        if (address.AddressFamily is not AddressFamily.InterNetworkV6)
        {
            return address;
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}

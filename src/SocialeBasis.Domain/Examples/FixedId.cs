using System.Security.Cryptography;
using System.Text;

namespace SocialeBasis.Domain.Examples;

/// <summary>Ids that are the same each time: an example made twice is the same talk.</summary>
internal static class FixedId
{
    /// <summary>The id that belongs to a name such as <c>voorbeeld/deelnemer/3</c>: the first bytes of its SHA-256, as a version 8 UUID.</summary>
    public static Guid Of(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>A number from 0 up to <paramref name="below"/> that belongs to a name; stands in for chance.</summary>
    public static int Number(string name, int below) => (int)((uint)BitConverter.ToInt32(Of(name).ToByteArray(), 0) % (uint)below);
}

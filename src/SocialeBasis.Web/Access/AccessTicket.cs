using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace SocialeBasis.Web.Access;

/// <summary>
/// What one cookie says: a kind of access to one talk until a moment in time. <see cref="Subject"/> is who takes part, or by which
/// key somebody leads (<see cref="ProofOf"/>); empty for a big screen. As bytes, so that fifty of them fit in the headers of a request.
/// </summary>
internal readonly record struct AccessTicket(AccessKind Kind, Guid Session, Guid Subject, DateTimeOffset Until)
{
    private const int Length = 1 + 16 + 16 + 8;

    /// <summary>The same for every ticket of this kind in this talk: a new ticket replaces the old one.</summary>
    public string CookieName => NamePrefix(Kind) + Base64Url.EncodeToString(Session.ToByteArray());

    /// <summary>What a cookie keeps of the key of a secret link: enough to see that the link has another key by now.</summary>
    public static Guid ProofOf(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));

    public static string NamePrefix(AccessKind kind) => kind switch
    {
        AccessKind.Lead => "sb-l-",
        AccessKind.Screen => "sb-s-",
        AccessKind.Participant => "sb-p-",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public string Protect(IDataProtector protector)
    {
        var bytes = new byte[Length];
        bytes[0] = (byte)Kind;
        Session.TryWriteBytes(bytes.AsSpan(1));
        Subject.TryWriteBytes(bytes.AsSpan(17));
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(33), Until.ToUnixTimeSeconds());
        return Base64Url.EncodeToString(protector.Protect(bytes));
    }

    /// <summary>False for what was not made here, was changed, stands under another name than its own, or has ended.</summary>
    public static bool TryRead(string name, string value, IDataProtector protector, DateTimeOffset now, [NotNullWhen(true)] out AccessTicket? ticket)
    {
        ticket = null;
        byte[] bytes;
        try
        {
            bytes = protector.Unprotect(Base64Url.DecodeFromChars(value));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return false;
        }
        if (bytes.Length != Length || !Enum.IsDefined((AccessKind)bytes[0]))
        {
            return false;
        }

        var read = new AccessTicket(
            (AccessKind)bytes[0],
            new Guid(bytes.AsSpan(1, 16)),
            new Guid(bytes.AsSpan(17, 16)),
            DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(33))));
        if (read.CookieName != name || read.Until <= now)
        {
            return false;
        }

        ticket = read;
        return true;
    }
}

using System.Security.Cryptography;

namespace SocialeBasis.Web.TakePart;

/// <summary>
/// Makes a double click on "Doe mee" one participant: the form carries random bits, and the participant's id follows from
/// them and the talk. Who knows an id of somebody else cannot find the bits that belong to it.
/// </summary>
public static class JoinTicket
{
    private const int Length = 16;

    public static string New() => Convert.ToHexString(RandomNumberGenerator.GetBytes(Length));

    /// <summary>The participant that this form stands for in this talk; a new one when the form has no ticket of ours.</summary>
    public static Guid ParticipantFor(string? ticket, Guid sessionId)
    {
        Span<byte> bytes = stackalloc byte[Length + 16];
        if (ticket?.Length != 2 * Length || Convert.FromHexString(ticket, bytes, out _, out _) is not System.Buffers.OperationStatus.Done)
        {
            return Guid.NewGuid();
        }

        sessionId.TryWriteBytes(bytes[Length..]);
        return new Guid(SHA256.HashData(bytes).AsSpan(0, 16));
    }
}

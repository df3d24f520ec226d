using System.Security.Cryptography;
using System.Text;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// The code with which the first account is made. It is on the console of the program and nowhere else, works once, and is
/// another one after a restart.
/// </summary>
internal sealed class SetupCode
{
    private const int Length = 16;

    private readonly Lock _gate = new();
    private string? _code;

    /// <summary>Whether a first account can be made now.</summary>
    public bool IsOffered
    {
        get
        {
            lock (_gate)
            {
                return _code is not null;
            }
        }
    }

    /// <summary>A new code, in groups of four to read aloud. 27 to the power 16: 76 bits.</summary>
    public string Offer()
    {
        lock (_gate)
        {
            _code = RandomNumberGenerator.GetString(JoinCode.Alphabet, Length);
            return string.Join('-', _code.Chunk(4).Select(group => new string(group)));
        }
    }

    /// <summary>Whether this is the code, with or without dashes and capitals.</summary>
    public bool Fits(string? typed)
    {
        var given = string.Concat(SameText.Of(typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        lock (_gate)
        {
            return _code is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(_code), Encoding.UTF8.GetBytes(given));
        }
    }

    /// <summary>Uses it up; false when it was used already.</summary>
    public bool Use()
    {
        lock (_gate)
        {
            var was = _code is not null;
            _code = null;
            return was;
        }
    }
}

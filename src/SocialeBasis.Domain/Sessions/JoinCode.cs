namespace SocialeBasis.Domain.Sessions;

/// <summary>The code on the big screen: six characters that cannot be mistaken for one another.</summary>
public static class JoinCode
{
    /// <summary>27 letters and digits; without 0 O 1 I L 5 S 8 B, which look alike on a projector.</summary>
    public const string Alphabet = "234679ACDEFGHJKMNPQRTUVWXYZ";

    /// <summary>Characters in a code.</summary>
    public const int Length = 6;

    /// <summary>What somebody typed, as a code: capitals, without spaces and dashes; null when it cannot be one.</summary>
    public static string? Parse(string? typed)
    {
        if (typed is null || typed.Length > 40)
        {
            return null;
        }

        var code = string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c is not '-' and not '.')).ToUpperInvariant();
        return code.Length == Length && code.All(char.IsAsciiLetterOrDigit) ? code : null;
    }

    /// <summary>A code from six random bytes; the caller provides them from a cryptographic source.</summary>
    /// <exception cref="ArgumentException">When fewer than <see cref="Length"/> numbers are given or one is outside the alphabet.</exception>
    public static string From(ReadOnlySpan<int> indexes)
    {
        if (indexes.Length != Length)
        {
            throw new ArgumentException($"A code takes {Length} numbers.", nameof(indexes));
        }

        var code = new char[Length];
        for (var i = 0; i < Length; i++)
        {
            code[i] = Alphabet[indexes[i]];
        }

        return new string(code);
    }

    /// <summary>The code as people read it: two groups of three, <c>KM4 T7R</c>.</summary>
    public static string Spaced(string code) => code.Length == Length ? $"{code[..3]} {code[3..]}" : code;
}

using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

/// <summary>The code on the big screen: six characters that cannot be mistaken for one another.</summary>
public static class JoinCode
{
    /// <summary>27 letters and digits; without 0 O 1 I L 5 S 8 B, which look alike on a projector.</summary>
    public const string Alphabet = "234679ACDEFGHJKMNPQRTUVWXYZ";

    /// <summary>Characters in a code.</summary>
    public const int Length = 6;

    /// <summary>The longest that is looked at: an address with everything that a mail program hangs on to it.</summary>
    public const int MostTyped = 500;

    /// <summary>
    /// What somebody typed or pasted, as a code: the code itself in any spelling (<c>km4-t7r</c>, <c>Code: KM4 T7R</c>), or the address
    /// that a QR code or an invitation holds. Null when it cannot be one.
    /// </summary>
    public static string? Parse(string? typed)
    {
        if (typed is null || typed.Length > MostTyped)
        {
            return null;
        }

        var text = SameText.Of(typed);
        string[] parts = [text.Contains('/', StringComparison.Ordinal) ? InAddress(text) : "", text[(text.LastIndexOf(':') + 1)..], text];
        return parts.Select(Alone).FirstOrDefault(code => code is not null);
    }

    // No code has an O, so a code never begins with this.
    private const string Word = "CODE";

    /// <summary>The part of an address that is the code: after the page where people join or talk, as a question, or else the last.</summary>
    private static string InAddress(string text)
    {
        var address = text.Split(' ').First(word => word.Contains('/', StringComparison.Ordinal));
        if (address.Split('?', '&', '#').FirstOrDefault(part => part.StartsWith("code=", StringComparison.Ordinal)) is { } asked)
        {
            return Uri.UnescapeDataString(asked["code=".Length..]).Replace('+', ' ');
        }

        var parts = address.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var page = Array.FindLastIndex(parts, part => part is "meedoen" or "gesprek");
        return Uri.UnescapeDataString(page >= 0 && page + 1 < parts.Length ? parts[page + 1] : parts.LastOrDefault() ?? "");
    }

    /// <summary>The code, when there is nothing else than it and what is no letter or digit.</summary>
    private static string? Alone(string text)
    {
        var code = string.Concat(SameText.Of(text).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        code = code.Length == Word.Length + Length && code.StartsWith(Word, StringComparison.Ordinal) ? code[Word.Length..] : code;
        return code.Length == Length ? code : null;
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

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace SocialeBasis.Domain.Language;

/// <summary>
/// When two spellings are the same: the only place that decides it, for names of actors, roles, perspectives, tables and words. What
/// it makes of a text is for comparing and never shown.
/// </summary>
public static class SameText
{
    /// <summary>Compares names by <see cref="NameOf"/>.</summary>
    public static IEqualityComparer<string> Names { get; } = new Comparer(NameOf);

    /// <summary>Compares words by <see cref="Of"/>.</summary>
    public static IEqualityComparer<string> Words { get; } = new Comparer(Of);

    /// <summary>Whether two names are one.</summary>
    public static bool IsSameName(string one, string other) => Names.Equals(one, other);

    /// <summary>
    /// A text as it compares: letters in every form alike (small, wide, joined as in <c>ﬁ</c>), all quotes alike, all dashes alike,
    /// single spaces, and nothing that cannot be seen. Accents stay. May be empty.
    /// </summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAnyExcept(Simple))
        {
            return text.ToLowerInvariant();
        }

        // Signs first: what Unicode calls compatible with ´ is a space with an accent.
        var letters = new StringBuilder(text.Length);
        foreach (var rune in Signs(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Invisible.IsBlank(rune))
            {
                AppendOnce(letters, ' ');
            }
            else if (!Invisible.Is(rune))
            {
                Append(letters, rune);
            }
        }

        // An accent that stands alone is a sign, though what it is compatible with has nothing to see.
        return Invisible.IsAll(letters.ToString()) ? TypedText.OneLine(text) : letters.ToString().Trim(' ').Normalize(NormalizationForm.FormKC);
    }

    /// <summary>
    /// A name as it compares: as <see cref="Of"/>, and without accents, with dashes and slashes as spaces, and without what stands at
    /// the end of a sentence. <c> Buurt-café.</c> and <c>buurt cafe</c> are one; so are <c>'t Trefpunt</c> and <c>’t Trefpunt</c>.
    /// </summary>
    public static string NameOf(string name)
    {
        var whole = Of(name);
        var letters = new StringBuilder(whole.Length);
        foreach (var rune in whole.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (rune.Value is ' ' or '-' or '/')
            {
                AppendOnce(letters, ' ');
            }
            else if (!IsAccent(rune.Value))
            {
                letters.Append(rune.ToString());
            }
        }

        var bare = letters.ToString().Trim(' ').TrimEnd(' ', '.', ',', ';', ':', '!', '?', '…').Normalize(NormalizationForm.FormC);

        // Of a name that is nothing else, the signs are what tells it from another.
        return bare.Length > 0 ? bare : whole;
    }

    private static readonly System.Buffers.SearchValues<char> Simple = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    private static string Signs(string text)
    {
        var signs = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Halves of characters and codes that are none cannot be made uniform.
            if (Invisible.IsBlank(rune))
            {
                signs.Append(' ');
            }
            else if (!Invisible.Disturbs(rune))
            {
                Append(signs, rune);
            }
        }

        return signs.ToString();
    }

    private static void Append(StringBuilder text, Rune rune)
    {
        if (IsQuote(rune.Value))
        {
            AppendOnce(text, '\'');
        }
        else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.DashPunctuation || rune.Value is 0x2212 or 0x2043 or 0x02D7)
        {
            text.Append('-');
        }
        else
        {
            text.Append(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).Value switch
            {
                'ß' => "ss",
                'ı' or 'İ' => "i",
                var small => new Rune(small).ToString(),
            });
        }
    }

    private static void AppendOnce(StringBuilder text, char sign)
    {
        if (sign == ' ' ? text.Length > 0 && text[^1] != ' ' : text.Length == 0 || text[^1] != sign)
        {
            text.Append(sign);
        }
    }

    /// <summary>Every apostrophe and quotation mark, and what keyboards offer instead of them.</summary>
    private static bool IsQuote(int code) =>
        code
            is '\''
                or '"'
                or '`'
                or 0xB4
                or 0xAB
                or 0xBB
                or 0x02B9
                or (>= 0x02BA and <= 0x02BF)
                or 0x02C8
                or 0x02CA
                or 0x02CB
                or 0x02EE
                or 0x055A
                or 0x05F3
                or 0x05F4
                or (>= 0x2018 and <= 0x201F)
                or (>= 0x2032 and <= 0x2037)
                or 0x2039
                or 0x203A
                or 0x275B
                or 0x275C
                or 0x275D
                or 0x275E
                or (>= 0x300C and <= 0x300F)
                or (>= 0x301D and <= 0x301F)
                or 0xA78B
                or 0xA78C
                or 0xFF02
                or 0xFF07
                or 0xFF40;

    /// <summary>
    /// Accents on European letters, and the points that Hebrew and Arabic may leave out. In other scripts such signs are vowels, and make another
    /// word.
    /// </summary>
    private static bool IsAccent(int code) =>
        code
            is (>= 0x0300 and <= 0x036F)
                or (>= 0x0591 and <= 0x05BD)
                or 0x05BF
                or 0x05C1
                or 0x05C2
                or 0x05C4
                or 0x05C5
                or 0x05C7
                or (>= 0x0610 and <= 0x061A)
                or (>= 0x064B and <= 0x0652)
                or 0x0670
                or (>= 0x1AB0 and <= 0x1AFF)
                or (>= 0x1DC0 and <= 0x1DFF)
                or (>= 0xFE20 and <= 0xFE2F);

    private sealed class Comparer(Func<string, string> key) : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => ReferenceEquals(x, y) || (x is not null && y is not null && key(x) == key(y));

        public int GetHashCode([DisallowNull] string obj) => key(obj).GetHashCode(StringComparison.Ordinal);
    }
}

namespace SocialeBasis.Tests.Typing;

/// <summary>Texts as keyboards, clipboards and files give them, and what becomes of them.</summary>
internal static class HardTexts
{
    /// <param name="Name">What is hard about it.</param>
    /// <param name="Typed">As it comes.</param>
    /// <param name="Stored">As it is kept and shown in a text of more lines; in a name a new line is a space.</param>
    /// <param name="Compares">As it compares as a name.</param>
    public sealed record Row(string Name, string Typed, string Stored, string Compares);

    public static IReadOnlyList<Row> All { get; } =
    [
        // Separators stay separators.
        new("tab", "Ontmoeten\tMeedoen", "Ontmoeten Meedoen", "ontmoeten meedoen"),
        new("line of Windows", "a\r\nb", "a\nb", "a b"),
        new("line of an old Mac", "a\rb", "a\nb", "a b"),
        new("vertical tab", "a\vb", "a\nb", "a b"),
        new("form feed", "a\fb", "a\nb", "a b"),
        new("next line", "a\u0085b", "a\nb", "a b"),
        new("line separator", "a\u2028b", "a\nb", "a b"),
        new("paragraph separator", "a\u2029b", "a\nb", "a b"),
        new("unit separator", "a\u001fb\u001cc", "a b c", "a b c"),
        new("no-break spaces", "a\u00a0b\u202fc\u2007d", "a b c d", "a b c d"),
        new("wide spaces", "a\u3000b\u2003c\u1680d\u205fe", "a b c d e", "a b c d e"),
        new("several spaces", " a  b ", "a  b", "a b"),
        new("empty line between", "a\n\nb", "a\n\nb", "a b"),

        // Then what is none goes.
        new("control characters", "a\u0000b\u0007c\u001b[31md\u007f", "abc[31md", "abc[31md"),
        new("mark of byte order", "\ufeffa\ufeffb", "ab", "ab"),
        new("picture of a word processor", "a\ufffcb", "ab", "ab"),
        new("half a character", "a\ud83db\udc00c", "abc", "abc"),
        new("codes that are none", "a\ufffeb\ufdd0c\uffffd", "abcd", "abcd"),
        new("invisible at the edges", "\u200b\u2060Buurthuis\u00ad\u200b", "Buurthuis", "buurthuis"),
        new("hidden letters", "a\U000E0068\U000E0069b", "ab", "ab"),

        // Nothing to see is nothing.
        new("only spaces", " \u00a0\u3000\t\n", "", ""),
        new("only joiners", "\u200b\u200c\u200d\u2060\ufeff\u00ad", "", ""),
        new("only a filler", "\u3164\uffa0\u115f", "", ""),
        new("only braille without dots", "\u2800\u2800", "", ""),
        new("only hieroglyphs that keep room", "\U00013441\U00013442", "", ""),
        new("only an accent", "\u0301\u034f", "", ""),
        new("only marks of direction", "\u200e\u200f\u061c\u202e\u2066", "", ""),
        new("only a variant", "\ufe0f\U000E0100", "", ""),

        // Joiners and signs inside text stay.
        new("soft hyphen", "buurt\u00adhuis", "buurt\u00adhuis", "buurthuis"),
        new("non-joiner in Persian", "می\u200cروم", "می\u200cروم", "میروم"),
        new("joiner at the end", "ه\u200d", "ه\u200d", "ه"),
        new("family", "👨\u200d👩\u200d👧\u200d👦", "👨\u200d👩\u200d👧\u200d👦", "👨👩👧👦"),
        new("flag of a country", "🇳🇱 wij", "🇳🇱 wij", "🇳🇱 wij"),
        new(
            "flag within a country",
            "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F x",
            "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F x",
            "🏴 x"
        ),
        new("tone of skin", "👋🏽 hoi", "👋🏽 hoi", "👋🏽 hoi"),
        new("keycap", "1\ufe0f\u20e3 eerst", "1\ufe0f\u20e3 eerst", "1\u20e3 eerst"),
        new("heart", "❤\ufe0f", "❤\ufe0f", "❤"),

        // Directions.
        new("Hebrew and Arabic", "שלום مرحبا", "שלום مرحبا", "שלום مرحبا"),
        new("points and vowels", "שָׁלוֹם", "שָׁלוֹם", "שלום"),
        new("mark of direction", "C++\u200e זה", "C++\u200e זה", "c++ זה"),
        new("turning what follows", "voor\u202egnat\u202c na", "voorgnat na", "voorgnat na"),
        new("isolates that do not end", "\u2067a\u2066b", "ab", "ab"),

        // One spelling per letter.
        new("accent apart", "cafe\u0301", "café", "cafe"),
        new("accent within", "café", "café", "cafe"),
        new("vowels of India", "कु", "कु", "कु"),
        new("Korean in pieces", "\u1112\u1161\u11ab", "한", "한"),
        new("voiced Japanese", "か\u3099", "が", "が"),
        new("ligature", "oﬃcieel", "oﬃcieel", "officieel"),
        new("one sign for ij", "Ĳsselmeer", "Ĳsselmeer", "ijsselmeer"),
        new("wide letters", "Ｋｅｒｋ", "Ｋｅｒｋ", "kerk"),
        new("bold letters", "𝐊𝐞𝐫𝐤", "𝐊𝐞𝐫𝐤", "kerk"),
        new("capital dotted i", "İşçi", "İşçi", "isci"),
        new("sharp s", "Straße", "Straße", "strasse"),
        new("final sigma", "ΟΔΟΣ", "ΟΔΟΣ", "οδοσ"),
        new("many accents", "z" + new string('\u0316', 300), "z" + new string('\u0316', 8), "z"),

        // Quotes and dashes keep their spelling, and are alike.
        new("straight apostrophe", "'t Trefpunt", "'t Trefpunt", "'t trefpunt"),
        new("curly apostrophe", "’t Trefpunt", "’t Trefpunt", "'t trefpunt"),
        new("opening quote", "‘t Trefpunt", "‘t Trefpunt", "'t trefpunt"),
        new("grave accent", "`t Trefpunt", "`t Trefpunt", "'t trefpunt"),
        new("acute accent", "´t Trefpunt", "´t Trefpunt", "'t trefpunt"),
        new("letter apostrophe", "ʼt Trefpunt", "ʼt Trefpunt", "'t trefpunt"),
        new("wide apostrophe", "＇t Trefpunt", "＇t Trefpunt", "'t trefpunt"),
        new("low quotes", "„De Brug”", "„De Brug”", "'de brug'"),
        new("angle quotes", "«De Brug»", "«De Brug»", "'de brug'"),
        new("long dash", "Buurt—huis", "Buurt—huis", "buurt huis"),
        new("dash that does not break", "Buurt\u2011huis", "Buurt\u2011huis", "buurt huis"),
        new("minus", "Buurt\u2212huis", "Buurt\u2212huis", "buurt huis"),
        new("slash and point", "Buurt/huis.", "Buurt/huis.", "buurt huis"),
        new("only signs", "?!", "?!", "?!"),
        new("only an accent that stands alone", "¨", "¨", "¨"),
        new("code of a page", "<b>x</b> & {{y}}", "<b>x</b> & {{y}}", "<b>x< b> & {{y}}"),
    ];

    /// <summary>One of every kind, short enough for every field.</summary>
    public static IReadOnlyList<Row> Some { get; } =
    [
        .. All.Where(row =>
            row.Name
                is "tab"
                    or "line separator"
                    or "no-break spaces"
                    or "accent apart"
                    or "flag within a country"
                    or "non-joiner in Persian"
                    or "turning what follows"
                    or "curly apostrophe"
                    or "half a character"
                    or "only joiners"
                    or "control characters"
                    or "only a filler"
        ),
    ];

    public static string OneLine(this Row row) => row.Stored.Replace('\n', ' ');
}

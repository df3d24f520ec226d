using System.Globalization;
using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Content;

/// <summary>
/// Dutch words for numbers, dates and lists. Written out here instead of asked from the machine's culture data, so that
/// the same session gives the same report on every machine; days as <see cref="DutchDate"/> says them.
/// </summary>
internal static class Dutch
{
    private static readonly string[] Small =
        ["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    /// <summary>12 maart 2026.</summary>
    public static string Date(DateOnly date) => DutchDate.Of(date);

    /// <summary>12 maart 2026, 16.05 uur.</summary>
    public static string Moment(DateTime local) => DutchDate.OfMoment(local);

    /// <summary>In words up to twelve, in figures above.</summary>
    public static string Number(int number) => number >= 0 && number < Small.Length ? Small[number] : Digits(number);

    /// <summary>The same at the start of a sentence.</summary>
    public static string NumberAtStart(int number) => AtStart(Number(number));

    /// <summary>In figures.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value on the scale of 1 to 5: 3 or 2,5 or 3,75.</summary>
    public static string Decimal(double value) => value.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>A share of 0 to 1 as a whole percentage.</summary>
    public static string Percent(double share) => Text($"{Math.Round(share * 100, MidpointRounding.AwayFromZero)} %");

    /// <summary>één mens, twee mensen, 24 mensen.</summary>
    public static string People(int number) => number == 1 ? "één mens" : Number(number) + " mensen";

    /// <summary>One of two words by number.</summary>
    public static string Plural(int number, string one, string more) => number == 1 ? one : more;

    /// <summary>a, b en c.</summary>
    public static string List(IEnumerable<string> items, string last = "en")
    {
        var all = items.ToList();
        return all.Count switch
        {
            0 => "",
            1 => all[0],
            _ => string.Join(", ", all.Take(all.Count - 1)) + " " + last + " " + all[^1],
        };
    }

    /// <summary>With a capital in front; "één" becomes "Eén".</summary>
    public static string AtStart(string text) =>
        text.Length == 0 ? text
        : text.StartsWith("één", StringComparison.Ordinal) ? "Eén" + text[3..]
        : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With a full stop, unless it ends a sentence already.</summary>
    public static string Sentence(string text)
    {
        var end = text.TrimEnd();
        return end.Length == 0 || end[^1] is '.' or '?' or '!' or '…' or '"' or '”' or '’' ? end : end + ".";
    }

    /// <summary>At most this many characters, cut between two words, with dots when something is left out.</summary>
    public static string Shorten(string text, int most)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', most - 1);
        var at = space > most / 2 ? space : most - 1;
        return line[..(char.IsHighSurrogate(line[at - 1]) ? at - 1 : at)].TrimEnd(' ', ',', ';', ':') + " …";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

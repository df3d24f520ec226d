using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialeBasis.Reports.Pdf;

/// <summary>
/// Reads from a file that the browser printed on which page each linked part begins: the browser has no page numbers for a
/// list of contents. Knows the plain form that Chromium writes, and gives nothing for any other.
/// </summary>
internal static partial class PdfPages
{
    private const int DeepestTree = 20;

    /// <summary>How many pages there are, and on which page, from 1, every id lies that a link points at; none when the file cannot be read.</summary>
    public static PrintedPages Of(ReadOnlySpan<byte> file)
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        var text = Encoding.Latin1.GetString(file);
        var places = Places(text);
        var order = new List<int>();
        if (ObjectAt(text, places, Reference(text, text.LastIndexOf("trailer", StringComparison.Ordinal), "Root")) is not { } catalog)
        {
            return new(0, pages);
        }

        AddPages(text, places, Reference(catalog, 0, "Pages"), order, 0);
        if (ObjectAt(text, places, Reference(catalog, 0, "Dests")) is { } destinations)
        {
            foreach (Match match in Destination().Matches(destinations))
            {
                var page = order.IndexOf(int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
                if (page >= 0)
                {
                    pages[match.Groups[1].Value] = page + 1;
                }
            }
        }

        return new(order.Count, pages);
    }

    private static void AddPages(string text, Dictionary<int, int> places, int number, List<int> order, int depth)
    {
        if (depth > DeepestTree || ObjectAt(text, places, number) is not { } node)
        {
            return;
        }

        var kids = Kids().Match(node);
        if (!kids.Success)
        {
            order.Add(number);
            return;
        }

        foreach (Match kid in Numbered().Matches(kids.Groups[1].Value))
        {
            AddPages(text, places, int.Parse(kid.Groups[1].Value, CultureInfo.InvariantCulture), order, depth + 1);
        }
    }

    /// <summary>Where every object begins, from the table at the end of the file.</summary>
    private static Dictionary<int, int> Places(string text)
    {
        var places = new Dictionary<int, int>();
        var table = XrefStart().Match(text, Math.Max(0, text.Length - 200));
        if (
            !table.Success
            || !int.TryParse(table.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || start >= text.Length
            || !text.AsSpan(start).StartsWith("xref")
        )
        {
            return places;
        }

        var number = 0;
        foreach (Match line in XrefLine().Matches(text[start..]))
        {
            if (line.Groups[3].Success)
            {
                places[number++] = int.Parse(line.Groups[3].Value, CultureInfo.InvariantCulture);
            }
            else
            {
                number = int.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture);
            }
        }

        return places;
    }

    private static string? ObjectAt(string text, Dictionary<int, int> places, int number)
    {
        if (!places.TryGetValue(number, out var start) || start >= text.Length)
        {
            return null;
        }

        var end = text.IndexOf("endobj", start, StringComparison.Ordinal);
        return end < 0 ? null : text[start..end];
    }

    private static int Reference(string text, int from, string name)
    {
        var match = from < 0 ? Match.Empty : new Regex($"/{name} (\\d{{1,9}}) 0 R").Match(text, from);
        return match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : -1;
    }

    [GeneratedRegex(@"startxref\s+(\d{1,9})")]
    private static partial Regex XrefStart();

    // "0 5949" opens a part of the table; "0000000015 00000 n" is a place in the file.
    [GeneratedRegex(@"^(?:(\d{1,9}) (\d{1,9})\s*$|(\d{10}) \d{5} [nf])", RegexOptions.Multiline)]
    private static partial Regex XrefLine();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d{1,9}) 0 R")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"/([A-Za-z0-9-]+) \[(\d{1,9}) 0 R /XYZ")]
    private static partial Regex Destination();
}

/// <summary>The pages of a printed file.</summary>
/// <param name="Count">How many; 0 when the file could not be read.</param>
/// <param name="Of">The page, from 1, on which a part begins, by its id.</param>
public sealed record PrintedPages(int Count, IReadOnlyDictionary<string, int> Of);

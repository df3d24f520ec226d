using System.Text.Json;
using System.Text.RegularExpressions;

namespace SocialeBasis.Tests.Reports;

/// <summary>The tags of a printed file as poppler and qpdf read them, in reading order.</summary>
internal static partial class PdfStructure
{
    /// <summary>
    /// Headings, captions, header cells and figures: type and text (of a figure its alternative), without white space, which line breaks eat.
    /// </summary>
    public static async Task<List<(string Type, string Text)>> ReadAsync(string file)
    {
        var alternatives = new Queue<string>(await AlternativesAsync(file));
        var found = new List<(string Type, string Text)>();
        var open = new Stack<(int Indent, int Index)>();
        foreach (var line in (await Tools.RunAsync("pdfinfo", "-struct-text", file)).Split('\n'))
        {
            var indent = line.Length - line.TrimStart().Length;
            if (line.TrimStart().StartsWith('"'))
            {
                if (open.Count > 0 && open.Peek() is var (_, index) && index >= 0 && found[index].Type != "Figure")
                {
                    found[index] = (found[index].Type, Add(found[index].Text, Bare(line.Trim().Trim('"'))));
                }

                continue;
            }

            if (Element().Match(line) is not { Success: true } match)
            {
                continue;
            }

            while (open.Count > 0 && open.Peek().Indent >= indent)
            {
                open.Pop();
            }

            var type = match.Groups[1].Value;
            if (type is "Figure")
            {
                found.Add((type, Bare(alternatives.Dequeue())));
            }
            else if (type is "TH" or "TD" or "Caption" or "L" || Heading().IsMatch(type))
            {
                found.Add((type, ""));
            }
            else
            {
                continue;
            }

            open.Push((indent, found.Count - 1));
        }

        Assert.Empty(alternatives);
        return [.. found.Where(one => one.Type is not ("TD" or "L"))];
    }

    /// <summary>How many elements of each type there are.</summary>
    public static async Task<ILookup<string, string>> TypesAsync(string file) =>
        (await Tools.RunAsync("pdfinfo", "-struct", file))
            .Split('\n')
            .Select(line => Element().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)
            .ToLookup(type => type);

    /// <summary>Text as it is compared.</summary>
    public static string Bare(string text) => White().Replace(text, "");

    // The head of a table that runs on is repeated on the next page, under the same element.
    private static string Add(string already, string more) => already == more ? already : already + more;

    /// <summary>The alternatives of all figures in the order of the structure tree.</summary>
    private static async Task<List<string>> AlternativesAsync(string file)
    {
        using var json = JsonDocument.Parse(await Tools.RunAsync("qpdf", "--json=2", "--json-key=qpdf", file));
        var objects = json.RootElement.GetProperty("qpdf")[1];
        var catalog = Resolve(objects.GetProperty("trailer").GetProperty("value").GetProperty("/Root"));
        var found = new List<string>();
        Walk(Resolve(catalog.GetProperty("/StructTreeRoot")));
        return found;

        JsonElement Resolve(JsonElement value) =>
            value.ValueKind is JsonValueKind.String && value.GetString()!.EndsWith(" R", StringComparison.Ordinal)
                ? objects.GetProperty("obj:" + value.GetString()).GetProperty("value")
                : value;

        void Walk(JsonElement node)
        {
            if (node.ValueKind is not JsonValueKind.Object)
            {
                return;
            }

            if (node.TryGetProperty("/S", out var type) && type.GetString() == "/Figure")
            {
                found.Add(node.TryGetProperty("/Alt", out var alt) ? alt.GetString()![2..] : "");
            }

            if (!node.TryGetProperty("/K", out var kids))
            {
                return;
            }

            kids = Resolve(kids);
            foreach (var kid in kids.ValueKind is JsonValueKind.Array ? [.. kids.EnumerateArray()] : new[] { kids })
            {
                Walk(Resolve(kid));
            }
        }
    }

    [GeneratedRegex(@"^ *([A-Z][A-Za-z0-9]*)(?: \((?:block|inline)\))?(?: <[^>]*>)?:?$")]
    private static partial Regex Element();

    [GeneratedRegex("^H[1-6]$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}

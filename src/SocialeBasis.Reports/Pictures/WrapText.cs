namespace SocialeBasis.Reports.Pictures;

/// <summary>Text broken at spaces into lines of a given width.</summary>
internal static class WrapText
{
    /// <summary>The lines; what does not fit in so many is cut short with an ellipsis, and so is a word that is wider than a line.</summary>
    public static IReadOnlyList<string> Lines(string text, double width, double size, bool bold, int most = int.MaxValue)
    {
        var lines = new List<string>();
        var line = "";
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            var longer = line.Length == 0 ? words[at] : $"{line} {words[at]}";
            if (line.Length == 0 || TextMeasure.Width(longer, size, bold) <= width)
            {
                line = longer;
                continue;
            }

            if (lines.Count + 1 == most)
            {
                line = string.Join(' ', words[at..].Prepend(line));
                break;
            }

            lines.Add(line);
            line = words[at];
        }

        lines.Add(line);
        return [.. lines.Select(one => FitLine.Of(one, width, size, size, bold).Text)];
    }
}

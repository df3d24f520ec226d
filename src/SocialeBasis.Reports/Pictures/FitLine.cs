namespace SocialeBasis.Reports.Pictures;

/// <summary>One line of text in a given width: smaller letters first, then cut short with an ellipsis.</summary>
internal static class FitLine
{
    public static (string Text, double Size) Of(string text, double width, double size, double smallest, bool bold)
    {
        var wide = TextMeasure.Width(text, size, bold);
        if (wide <= width)
        {
            return (text, size);
        }

        var smaller = Math.Max(smallest, size * width / wide);
        if (TextMeasure.Width(text, smaller, bold) <= width + 0.5)
        {
            return (text, smaller);
        }

        var cut = text.Length;
        while (cut > 1 && TextMeasure.Width(text[..cut].TrimEnd() + '…', smaller, bold) > width)
        {
            cut--;
        }

        if (char.IsHighSurrogate(text[cut - 1]) && cut > 1)
        {
            cut--;
        }

        return (text[..cut].TrimEnd() + '…', smaller);
    }
}

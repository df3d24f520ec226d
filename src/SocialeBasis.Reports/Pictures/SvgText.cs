namespace SocialeBasis.Reports.Pictures;

/// <summary>Text as SVG: lines as <c>tspan</c>, the halo as a stroke painted first.</summary>
internal static class SvgText
{
    private static readonly KeyValuePair<string, string>[] None = [];

    public static SvgNode Of(TextBlock text, SvgOptions options)
    {
        var mono = options.BlackAndWhite;
        var attributes = new List<KeyValuePair<string, string>>();
        if (text.Arc is null)
        {
            attributes.AddRange([SvgTree.At("x", text.X), SvgTree.At("y", text.Y)]);
        }

        attributes.Add(SvgTree.At("font-size", text.Size));
        if (text.Bold)
        {
            attributes.Add(new("font-weight", "700"));
        }

        if (text.Anchor != TextAnchor.Start)
        {
            attributes.Add(new("text-anchor", text.Anchor == TextAnchor.Middle ? "middle" : "end"));
        }

        attributes.Add(new("fill", text.Ink.In(mono)));
        if (text.Halo is { } halo)
        {
            attributes.AddRange(
            [
                new("stroke", halo.In(mono)),
                SvgTree.At("stroke-width", text.HaloWidth),
                new("stroke-linejoin", "round"),
                new("paint-order", "stroke"),
            ]);
        }

        if (text.Arc is { } arc)
        {
            KeyValuePair<string, string>[] along =
                [new("href", $"#{options.IdPrefix}{arc}"), new("startOffset", Numbers.Text(text.ArcOffset * 100) + "%")];
            return new("text", attributes, [new("textPath", along, [], Clean(string.Join(' ', text.Lines)))]);
        }

        if (text.Lines.Count == 1)
        {
            return new("text", attributes, [], Clean(text.Lines[0]));
        }

        return new("text", attributes, [.. text.Lines.Select((line, i) => new SvgNode(
            "tspan",
            [SvgTree.At("x", text.X), .. i > 0 ? [SvgTree.At("dy", text.LineHeight)] : None],
            [],
            Clean(line)))]);
    }

    /// <summary>Leaves out what XML cannot hold (control characters, half surrogates) and marks that turn the direction of what follows.</summary>
    public static string Clean(string text)
    {
        var clean = new System.Text.StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var code = rune.Value;
            var allowed = code is 9 or 10 or 13 or (>= 0x20 and < 0x7F) or (>= 0xA0 and not (0xFFFD or 0xFFFE or 0xFFFF))
                && code is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
            if (allowed)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}

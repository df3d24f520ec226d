namespace SocialeBasis.Reports.Pictures;

/// <summary>The three patterns as SVG; in colour light inks over the fill, in black and white fine solid black.</summary>
internal static class SvgPattern
{
    public static SvgNode Of(PatternDefinition pattern, KeyValuePair<string, string> id, SvgOptions options)
    {
        var mono = options.BlackAndWhite;
        var s = pattern.Scale;
        var ink = pattern.Ink.In(mono);
        var period = (pattern.Kind == PatternKind.Dots ? 14 : 12) * s;
        var attributes = new List<KeyValuePair<string, string>>
        {
            id,
            SvgTree.At("width", period),
            SvgTree.At("height", period),
            new("patternUnits", "userSpaceOnUse"),
        };
        if (pattern.Kind == PatternKind.Diagonal)
        {
            attributes.Add(new("patternTransform", "rotate(45)"));
        }

        var line = (mono ? 1.1 : 2.4) * s;
        IReadOnlyList<SvgNode> marks = pattern.Kind switch
        {
            PatternKind.Dots => [Dot(3.5 * s), Dot(10.5 * s)],
            PatternKind.Diagonal => [Bar(line, period)],
            _ => [Bar(period, line)],
        };
        return new("pattern", attributes, marks);

        SvgNode Dot(double at) => new(
            "circle",
            [SvgTree.At("cx", at), SvgTree.At("cy", at), SvgTree.At("r", (mono ? 1.3 : 1.7) * s), .. Filled(0.34, 1)],
            []);

        SvgNode Bar(double width, double height) => new(
            "rect", [SvgTree.At("width", width), SvgTree.At("height", height), .. Filled(0.2, 0.75)], []);

        KeyValuePair<string, string>[] Filled(double colour, double black) =>
            [new("fill", ink), SvgTree.At("opacity", mono ? black : colour)];
    }
}

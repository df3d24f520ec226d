namespace SocialeBasis.Reports.Pictures;

/// <summary>A <see cref="Drawing"/> as SVG elements; the one place that knows SVG.</summary>
public static class SvgTree
{
    /// <summary>The class of groups that may move on a live screen.</summary>
    public const string MovingClass = "beweegt";

    /// <summary>What stands inside the <c>svg</c> element: definitions first, then the shapes.</summary>
    public static IReadOnlyList<SvgNode> Of(Drawing drawing, SvgOptions options)
    {
        var nodes = new List<SvgNode>();
        if (drawing.Definitions.Count > 0)
        {
            nodes.Add(new("defs", [], [.. drawing.Definitions.Select(d => Define(d, options))]));
        }

        nodes.AddRange(Siblings(drawing.Shapes, options));
        return nodes;
    }

    private static List<SvgNode> Siblings(IReadOnlyList<Shape> shapes, SvgOptions options)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var nodes = new List<SvgNode>(shapes.Count);
        foreach (var shape in shapes)
        {
            var node = Draw(shape, options);
            // A page refuses two siblings with one key; the second then simply has no identity.
            nodes.Add(node.Key is { } key && !keys.Add(key) ? node with { Key = null } : node);
        }

        return nodes;
    }

    private static SvgNode Draw(Shape shape, SvgOptions options) => shape switch
    {
        CircleShape c => new(
            "circle", [At("cx", c.X), At("cy", c.Y), At("r", c.Radius), .. Inked(c.Paint, options)], []),
        RectShape r => new(
            "rect",
            [
                At("x", r.X), At("y", r.Y), At("width", r.Width), At("height", r.Height),
                .. r.Corner > 0 ? [At("rx", r.Corner)] : Array.Empty<KeyValuePair<string, string>>(),
                .. Inked(r.Paint, options),
            ],
            []),
        PathShape p => new("path", [new("d", p.Data), .. Inked(p.Paint, options)], []),
        LineShape l => new(
            "line", [At("x1", l.X1), At("y1", l.Y1), At("x2", l.X2), At("y2", l.Y2), .. Inked(l.Paint, options)], []),
        TextBlock t => SvgText.Of(t, options),
        Group g => Grouped(g, options),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
    };

    private static SvgNode Grouped(Group group, SvgOptions options)
    {
        var attributes = new List<KeyValuePair<string, string>>();
        var moving = options.Live && group.Key is not null;
        var classes = string.Join(' ', new[] { group.CssClass, moving ? MovingClass : null }.Where(c => c is not null));
        if (classes.Length > 0)
        {
            attributes.Add(new("class", classes));
        }

        if (moving)
        {
            attributes.Add(new("style", Numbers.Path($"transform:translate({group.Dx}px,{group.Dy}px)")));
        }
        else if (group.Dx != 0 || group.Dy != 0)
        {
            attributes.Add(new("transform", Numbers.Path($"translate({group.Dx} {group.Dy})")));
        }

        if (group.Clip is { } clip)
        {
            attributes.Add(new("clip-path", $"url(#{options.IdPrefix}{clip})"));
        }

        var inside = options.Brief && DotsOf(group) is { } dots ? [Points(dots, options)] : Siblings(group.Shapes, options);
        return new("g", attributes, inside, Key: group.Key);
    }

    /// <summary>The group as dots of one size and ink; null when it holds anything else.</summary>
    private static List<CircleShape>? DotsOf(Group group)
    {
        var dots = group.Shapes.OfType<CircleShape>().ToList();
        return dots is [var first, _, ..] && dots.Count == group.Shapes.Count
            && first.Paint is { Fill: not null, Pattern: null, Stroke: null }
            && dots.TrueForAll(dot => dot.Radius == first.Radius && dot.Paint == first.Paint)
                ? dots
                : null;
    }

    /// <summary>A line of no length with round ends is a dot (SVG 2, 13.5.5).</summary>
    private static SvgNode Points(List<CircleShape> dots, SvgOptions options) => new(
        "path",
        [
            new("d", string.Concat(dots.Select(dot => Numbers.Path($"M{Math.Round(dot.X, 1)} {Math.Round(dot.Y, 1)}h0")))),
            .. Inked(new Paint(Stroke: dots[0].Paint.Fill, StrokeWidth: 2 * dots[0].Radius, Round: true, Opacity: dots[0].Paint.Opacity), options),
        ],
        []);

    private static SvgNode Define(Definition definition, SvgOptions options)
    {
        var id = new KeyValuePair<string, string>("id", options.IdPrefix + definition.Id);
        return definition switch
        {
            PatternDefinition p => SvgPattern.Of(p, id, options),
            ClipDefinition c => new(
                "clipPath", [id], [new("circle", [At("cx", c.X), At("cy", c.Y), At("r", c.Radius)], [])]),
            ArcDefinition a => new("path", [id, new("d", a.Data), new("fill", "none")], []),
            _ => throw new ArgumentOutOfRangeException(nameof(definition), definition, null),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Inked(Paint paint, SvgOptions options)
    {
        var fill = paint.Pattern is { } id ? $"url(#{options.IdPrefix}{id})" : paint.Fill?.In(options.BlackAndWhite);
        yield return new("fill", fill ?? "none");
        if (paint.Stroke is { } stroke)
        {
            yield return new("stroke", stroke.In(options.BlackAndWhite));
            yield return At("stroke-width", paint.StrokeWidth);
            if (paint.Dash is { } dash)
            {
                yield return new("stroke-dasharray", string.Join(' ', dash.Select(Numbers.Text)));
            }

            if (paint.Round)
            {
                yield return new("stroke-linecap", "round");
                yield return new("stroke-linejoin", "round");
            }
        }

        if (paint.Opacity < 1)
        {
            yield return At("opacity", paint.Opacity);
        }
    }

    internal static KeyValuePair<string, string> At(string name, double value) => new(name, Numbers.Text(value));
}

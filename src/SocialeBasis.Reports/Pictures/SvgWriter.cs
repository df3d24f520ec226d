using System.Text;

namespace SocialeBasis.Reports.Pictures;

/// <summary>Writes a drawing as an SVG of its own. The same drawing and options give the same bytes, on every machine.</summary>
public static class SvgWriter
{
    private const string Family = "'Atkinson Hyperlegible', Verdana, sans-serif";

    /// <summary>One <c>svg</c> element, well-formed XML, with every text escaped.</summary>
    public static string Write(Drawing drawing, SvgOptions? options = null)
    {
        options ??= new SvgOptions();
        var text = new StringBuilder(4096);
        var size = Numbers.Path($"width=\"{drawing.Width}\" height=\"{drawing.Height}\" viewBox=\"0 0 {drawing.Width} {drawing.Height}\"");
        text.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" ").Append(size)
            .Append(" font-family=\"").Append(Family).Append("\" color=\"").Append(Inks.Green.In(options.BlackAndWhite)).Append('"');
        if (drawing.Sentence.Length > 0)
        {
            text.Append(" role=\"img\" aria-labelledby=\"").Append(options.IdPrefix).Append("zin\"><title id=\"")
                .Append(options.IdPrefix).Append("zin\">");
            Escape(text, SvgText.Clean(drawing.Sentence));
            text.Append("</title>");
        }
        else
        {
            text.Append(" aria-hidden=\"true\">");
        }

        Inside(text, drawing, options);
        return text.Append("</svg>").ToString();
    }

    /// <summary>What stands inside the <c>svg</c> element, well-formed, with every text escaped.</summary>
    public static string Inside(Drawing drawing, SvgOptions options)
    {
        var text = new StringBuilder(2048);
        Inside(text, drawing, options);
        return text.ToString();
    }

    private static void Inside(StringBuilder text, Drawing drawing, SvgOptions options)
    {
        foreach (var node in SvgTree.Of(drawing, options))
        {
            Write(text, node);
        }
    }

    private static void Write(StringBuilder text, SvgNode node)
    {
        text.Append('<').Append(node.Name);
        foreach (var (name, value) in node.Attributes)
        {
            text.Append(' ').Append(name).Append("=\"");
            Escape(text, value);
            text.Append('"');
        }

        if (node.Children.Count == 0 && node.Text is null)
        {
            text.Append("/>");
            return;
        }

        text.Append('>');
        if (node.Text is { } inside)
        {
            Escape(text, inside);
        }

        foreach (var child in node.Children)
        {
            Write(text, child);
        }

        text.Append("</").Append(node.Name).Append('>');
    }

    private static void Escape(StringBuilder text, string value)
    {
        foreach (var c in value)
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                _ => text.Append(c),
            };
        }
    }
}

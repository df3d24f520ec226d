using System.Text;

namespace SocialeBasis.Reports.Html;

/// <summary>Writes HTML; every text and attribute value is encoded here, so that words of people are only ever words.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _html = new(64 * 1024);

    /// <summary>An opening tag; a null value leaves its attribute out.</summary>
    public Markup Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            _html.Append(' ').Append(attribute).Append("=\"");
            Encode(_html, value);
            _html.Append('"');
        }

        _html.Append('>');
        return this;
    }

    public Markup Close(string name)
    {
        _html.Append("</").Append(name).Append('>');
        return this;
    }

    public Markup Text(string text)
    {
        Encode(_html, text);
        return this;
    }

    /// <summary>An element with only text.</summary>
    public Markup Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close(name);

    /// <summary>Only for what this project wrote itself: a drawing, a style sheet, a line break.</summary>
    public Markup Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    public Markup Line() => Raw("\n");

    public override string ToString() => _html.ToString();

    /// <summary>
    /// Text as HTML: signs with a meaning escaped; control characters, lone surrogates and signs that turn the direction of what follows left out.
    /// </summary>
    private static void Encode(StringBuilder html, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\n' or '\t' => html.Append((char)rune.Value),
                < 0x20 or (>= 0x7F and < 0xA0) => html,
                (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => html,
                _ => html.Append(rune.ToString()),
            };
        }
    }
}

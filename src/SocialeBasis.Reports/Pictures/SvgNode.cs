namespace SocialeBasis.Reports.Pictures;

/// <summary>One SVG element, ready to be written to a file or rendered in a page; values are not escaped yet.</summary>
/// <param name="Name">The element's name, with its capitals.</param>
/// <param name="Attributes">In a fixed order.</param>
/// <param name="Children">Empty for a text.</param>
/// <param name="Text">The text inside; null for none.</param>
/// <param name="Key">See <see cref="Group.Key"/>; unique among siblings.</param>
public sealed record SvgNode(
    string Name,
    IReadOnlyList<KeyValuePair<string, string>> Attributes,
    IReadOnlyList<SvgNode> Children,
    string? Text = null,
    string? Key = null);

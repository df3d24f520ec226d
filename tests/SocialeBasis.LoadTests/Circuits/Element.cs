namespace SocialeBasis.LoadTests.Circuits;

/// <summary>
/// What stands in a page: an element, a component (without a tag), or a text (without a tag, with words). Elements in which nothing ever changes
/// come as one text of markup, and are not found as elements.
/// </summary>
public sealed class Element
{
    /// <summary>Null for a component and for a text.</summary>
    public string? Tag { get; init; }

    /// <summary>The element it stands in; null at the top of a component.</summary>
    public Element? Parent { get; internal set; }

    public IReadOnlyDictionary<string, string?> Attributes => Own;

    /// <summary>What happens to it that the program wants to know, as <c>onclick</c>, with the number under which to tell it.</summary>
    public IReadOnlyDictionary<string, long> Handlers => OwnHandlers;

    internal string? Words { get; set; }

    internal List<Element> Children { get; init; } = [];

    internal Dictionary<string, string?> Own { get; } = [];

    internal Dictionary<string, long> OwnHandlers { get; } = [];

    /// <summary>All words inside.</summary>
    public string Text => Words ?? string.Concat(Children.Select(child => child.Text));

    public string? this[string attribute] => Own.GetValueOrDefault(attribute);

    /// <summary>Itself and all inside, in the order of the page.</summary>
    public IEnumerable<Element> All => Children.SelectMany(child => child.All).Prepend(this);

    internal void Insert(int at, Element child)
    {
        child.Parent = this;
        Children.Insert(at, child);
    }
}

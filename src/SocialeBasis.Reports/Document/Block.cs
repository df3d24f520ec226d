using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Document;

/// <summary>Something under a heading; the closed family of what a renderer must know.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>Running text.</summary>
/// <param name="Text">One or a few sentences.</param>
/// <param name="Lead">Words in front that stand out, such as <c>Grijs gebied:</c>; null for none.</param>
/// <param name="IsIntroduction">Larger, at the start of a section.</param>
/// <param name="Origin">What it was made from; null for words that are not a statement about the talk.</param>
internal sealed record Paragraph(string Text, string? Lead = null, bool IsIntroduction = false, Origin? Origin = null) : Block;

/// <summary>A list of short texts by the program.</summary>
/// <param name="Items">At least one.</param>
/// <param name="IsNumbered">Whether the order counts.</param>
internal sealed record BulletList(Seq<ListItem> Items, bool IsNumbered = false) : Block
{
    /// <summary>A list of words only.</summary>
    public BulletList(Seq<string> Items, bool IsNumbered = false)
        : this(Items.Select(item => new ListItem(item)).ToSeq(), IsNumbered)
    {
    }
}

/// <summary>A line of a list.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Origin">What it was made from; null for words that are not a statement about the talk.</param>
internal sealed record ListItem(string Text, Origin? Origin = null);

/// <summary>Terms with what they are.</summary>
/// <param name="Facts">At least one.</param>
internal sealed record FactList(Seq<Fact> Facts) : Block;

/// <summary>Texts of people, in their own words.</summary>
/// <param name="Quotes">At least one.</param>
internal sealed record QuoteList(Seq<Quote> Quotes) : Block;

/// <summary>What somebody said.</summary>
/// <param name="Text">Their words, unchanged.</param>
/// <param name="By">Their name, where the group chose names; otherwise null.</param>
/// <param name="Note">What goes with it, such as a number of dots; null for none.</param>
public sealed record Quote(string Text, string? By = null, string? Note = null);

/// <summary>What the group settled and, equally large beside it, the other voice.</summary>
/// <param name="First">The left or upper panel.</param>
/// <param name="Second">The right or lower panel; null when there is no other voice.</param>
internal sealed record Panels(Panel First, Panel? Second) : Block
{
    /// <summary>From which step they come, where they stand away from it; otherwise null.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>One of two panels.</summary>
/// <param name="Kind">Which voice.</param>
/// <param name="Heading">Above the text.</param>
/// <param name="Text">The text itself.</param>
/// <param name="Note">Smaller under it: support, what is needed; null for none.</param>
internal sealed record Panel(PanelKind Kind, string Heading, string Text, string? Note);

/// <summary>Whose voice a panel holds.</summary>
internal enum PanelKind
{
    /// <summary>What the group settled.</summary>
    Agreed,

    /// <summary>The other voice.</summary>
    OtherVoice,
}

/// <summary>A small remark that must be read with what stands above it: a caution, a source.</summary>
/// <param name="Text">The remark.</param>
/// <param name="Source">Where it comes from; null for none.</param>
public sealed record Note(string Text, string? Source = null) : Block;

/// <summary>A picture with one sentence under it.</summary>
/// <param name="Id">Unique in the document.</param>
/// <param name="Drawing">The picture; its sentence is the text alternative and is never empty.</param>
/// <param name="Caption">The sentence under it: what it shows.</param>
/// <param name="Beside">What stands beside it where there is room, under it where there is not.</param>
/// <param name="TableId">Id of the <see cref="Table"/> with the same data; null when the caption holds all of it.</param>
internal sealed record Figure(string Id, Drawing Drawing, string Caption, Seq<Block> Beside, string? TableId = null) : Block
{
    /// <summary>What the caption was made from; null for words that are not a statement about the talk.</summary>
    public Origin? Origin { get; init; }
}

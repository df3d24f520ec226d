using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Document;

/// <summary>A part of the report under one heading.</summary>
/// <param name="Id">Unique in the document; letters, digits and dashes, so that a link can point at it.</param>
/// <param name="Level">Level of the heading: 2 for a part of the report, 3 within it, 4 within that.</param>
/// <param name="Heading">The words of the heading.</param>
/// <param name="Blocks">What stands directly under it.</param>
/// <param name="Sections">Smaller parts, one level deeper.</param>
public sealed record Section(string Id, int Level, string Heading, Seq<Block> Blocks, Seq<Section> Sections)
{
    /// <summary>A part without smaller parts.</summary>
    public Section(string id, int level, string heading, Seq<Block> blocks)
        : this(id, level, heading, blocks, [])
    {
    }

    /// <summary>How this part begins on paper; of no meaning on a screen.</summary>
    public PageStart Start { get; init; }

    /// <summary>This section and all inside it, in reading order.</summary>
    public IEnumerable<Section> Everything => Sections.SelectMany(section => section.Everything).Prepend(this);
}

/// <summary>How a part begins on paper.</summary>
public enum PageStart
{
    /// <summary>Under what comes before it.</summary>
    Anywhere,

    /// <summary>At the top of a page.</summary>
    NewPage,

    /// <summary>At the top of a page, and nothing follows on its last page.</summary>
    OwnPage,
}

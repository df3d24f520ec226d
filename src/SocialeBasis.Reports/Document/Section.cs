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

    /// <summary>True for a part that should stand on a page of its own on paper.</summary>
    public bool OnOwnPage { get; init; }

    /// <summary>This section and all inside it, in reading order.</summary>
    public IEnumerable<Section> Everything => Sections.SelectMany(section => section.Everything).Prepend(this);
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Document;

/// <summary>
/// A report as a value: what it says and in which structure, not how it looks. Renderers know this and nothing about
/// sessions; content knows this and nothing about renderers. Tests read it.
/// </summary>
/// <param name="Title">The title of the document; also that of the file.</param>
/// <param name="Language">BCP 47, such as <c>nl</c>.</param>
/// <param name="Footer">The line at the foot of every page but the first, without page numbers.</param>
/// <param name="Cover">The front page.</param>
/// <param name="Sections">In order; their own sections follow inside them.</param>
public sealed record ReportDocument(string Title, string Language, string Footer, Cover Cover, Seq<Section> Sections)
{
    /// <summary>Whether all of it is meant to stand on one sheet: a renderer that knows pages sets it closer when it does not fit.</summary>
    public bool IsOnePage { get; init; }

    /// <summary>Every section, inner ones too, in reading order.</summary>
    public IEnumerable<Section> AllSections => Sections.SelectMany(section => section.Everything);

    /// <summary>Every block of every section in reading order.</summary>
    public IEnumerable<Block> AllBlocks => AllSections.SelectMany(section => section.Blocks);
}

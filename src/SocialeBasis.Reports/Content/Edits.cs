using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>
/// What the facilitator did with the report, as one pure pass over the finished document: other words for the program's own
/// sentences, sections left out, and what a reader is told about both. For any document whose sentences have places.
/// </summary>
internal static class Edits
{
    /// <summary>The document as people read it.</summary>
    public static ReportDocument Apply(ReportDocument document, ShownTalk talk, ReportContext context)
    {
        var worded = Words(document, talk);
        var shown = worded with { Sections = worded.Sections.Where(section => !IsLeftOut(section, talk)).ToSeq() };
        var wording = Wording.Of(shown, talk, worded.Sections.Where(section => IsLeftOut(section, talk)).Select(section => section.Heading));
        return EditNotices.Add(WithoutDeadLinks(shown), wording, context);
    }

    /// <summary>Only the words: every section is still there.</summary>
    public static ReportDocument Words(ReportDocument document, ShownTalk talk) => Statements.Change(document, (text, origin) =>
    {
        if (origin.Place is not { } place || talk.ReportTexts.GetValueOrDefault(place) is not { } written)
        {
            return (text, origin);
        }

        return (written.Text, origin with { Generated = text, IsOutdated = written.Basis != talk.MarkOf(place, text) });
    });

    /// <summary>Whether the facilitator left this section out. What every report keeps cannot be.</summary>
    public static bool IsLeftOut(Section section, ShownTalk talk) =>
        talk.LeftOutSections.ContainsKey(section.Id) && !LeftOutSection.AlwaysThere.Contains(section.Id);

    /// <summary>What a link in this document can lead to.</summary>
    public static HashSet<string> Targets(ReportDocument document) => document.AllSections.Select(section => section.Id)
        .Concat(document.AllBlocks.OfType<Figure>().Select(figure => figure.Id))
        .Concat(document.AllBlocks.OfType<Table>().Select(table => table.Id))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A sentence can come from what was left out, or from a part that nobody needed.</summary>
    private static ReportDocument WithoutDeadLinks(ReportDocument document)
    {
        var there = Targets(document);
        return Statements.Change(
            document,
            (text, origin) => (text, origin.Target is { } target && !there.Contains(target) ? origin with { Target = null } : origin)
        );
    }
}

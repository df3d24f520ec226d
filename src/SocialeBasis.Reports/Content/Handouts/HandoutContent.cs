using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content.Handouts;

/// <summary>
/// The short versions of the report. They are made from the same material as the report itself, so that nothing stands in them
/// that the group was not shown. The same talk and context give an equal document.
/// </summary>
public static class HandoutContent
{
    /// <summary>The short version as it is now: a concept until the talk is closed.</summary>
    public static ReportDocument Of(ShownTalk talk, ReportContext context, Handout handout)
    {
        var material = new Material(talk, context);
        var sections = handout switch
        {
            Handout.Residents => ForResidents.Of(material),
            Handout.Council => ForCouncil.Of(material),
            _ => HandOver.Of(material),
        };
        var document = new ReportDocument(
            $"{handout.DutchName()}: {talk.Setup.Title}",
            "nl",
            $"{handout.DutchName()} · {Dutch.Shorten(talk.Setup.Title, 44)} · {Dutch.Date(talk.Setup.Date)}",
            CoverContent.Of(material) with { Heading = handout.DutchName(), Facts = [], Form = CoverForm.Head },
            sections.OfType<Section>().ToSeq())
        {
            IsOnePage = handout is not Handout.HandOver,
        };
        // A short version is read apart from the report: where a sentence comes from stands there.
        return Statements.Change(Edits.Apply(document, talk, context), (text, origin) => (text, origin with { IsApart = false, Target = null }));
    }
}

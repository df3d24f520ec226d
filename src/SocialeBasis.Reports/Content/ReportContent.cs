using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>
/// The report <em>Gedeelde taal</em> of a talk. Only what was shown to the group is in it: every step goes through the
/// facilitator's view, and what was hidden is left out. The same talk and context give an equal document.
/// </summary>
public static class ReportContent
{
    /// <summary>The report as it is now: a concept until the talk is closed. Steps that were not held have no section.</summary>
    public static ReportDocument Of(ShownTalk talk, ReportContext context) => Edits.Apply(Generated(talk, context), talk, context);

    /// <summary>The report as the program makes it, with every section and in its own words.</summary>
    internal static ReportDocument Generated(ShownTalk talk, ReportContext context)
    {
        var material = new Material(talk, context);
        Section?[] sections =
        [
            InShortSection.Of(material),
            OnNewPage(ChangedSection.Of(material)),
            context.WithTheTwelve ? AtTheTable.Section() : null,
            WordsSection.Of(material),
            OnNewPage(BelongsSection.Of(material)),
            HopesSection.Of(material),
            OnNewPage(InfluenceSection.Of(material)),
            RolesSection.Of(material),
            OnNewPage(TheorySection.Of(material)),
            AgreementsSection.Of(material),
            OtherVoicesSection.Of(material),
            OnNewPage(AccountSection.Of(material)),
            OnNewPage(AnnexSection.Of(material)),
        ];
        var title = "Gedeelde taal: " + talk.Setup.Title;
        return new(
            title,
            "nl",
            $"{Dutch.Shorten(talk.Setup.Title, 54)} · {Dutch.Date(talk.Setup.Date)}",
            CoverContent.Of(material),
            WithExtra([.. sections.OfType<Section>()], context.ExtraSections));
    }

    private static Section? OnNewPage(Section? section) => section is null ? null : section with { Start = PageStart.NewPage };

    private static Seq<Section> WithExtra(List<Section> sections, Seq<ExtraSection> extra)
    {
        foreach (var one in extra)
        {
            var after = sections.FindIndex(section => section.Id == one.After);
            sections.Insert(after < 0 ? sections.Count : after + 1, one.Section);
        }

        return sections.ToSeq();
    }
}

using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>What a reader is told about the sentences: on the cover and above the summary while they are provisional, and in the account.</summary>
internal static class EditNotices
{
    /// <summary>The words above the summary; null when there is nothing to warn for.</summary>
    public static string? Above(Wording wording) =>
        wording switch
        {
            { IsProvisional: true } => "Voorlopige zinnen, gemaakt door het programma. De gespreksleider heeft ze nog niet vastgesteld.",
            { ChangedSince: > 0 and var changed } =>
                $"{Dutch.NumberAtStart(changed)} {Dutch.Plural(changed, "zin is", "zinnen zijn")} sinds het vaststellen veranderd.",
            _ => null,
        };

    public static ReportDocument Add(ReportDocument document, Wording wording, ReportContext context)
    {
        var cover = wording.IsProvisional
            ? document.Cover with
            {
                Facts = [.. document.Cover.Facts, new("Zinnen", "voorlopig, gemaakt door het programma")],
            }
            : document.Cover;
        return document with { Cover = cover, Sections = document.Sections.Select(section => Noted(section, wording, context)).ToSeq() };
    }

    private static Section Noted(Section section, Wording wording, ReportContext context) =>
        section.Id switch
        {
            SectionIds.InShort => Above(wording) is { } words ? section with { Blocks = [new Note(words), .. section.Blocks] } : section,
            SectionIds.Account => section with
            {
                Sections = section.Sections.Select(inner => inner.Id == AccountSection.ThisReportId ? Told(inner, wording, context) : inner).ToSeq(),
            },
            _ => section,
        };

    private static Section Told(Section section, Wording wording, ReportContext context) => section with
    {
        Blocks = section.Blocks.Select(block => block is FactList list ? new FactList([.. list.Facts, .. Facts(wording, context)]) : block).ToSeq(),
    };

    private static IEnumerable<Fact> Facts(Wording wording, ReportContext context)
    {
        var made =
            wording.Adjusted == 0 ? "Het programma maakte ze." : $"Het programma maakte ze. De gespreksleider paste er {Dutch.Number(wording.Adjusted)} aan.";
        var since = wording.ChangedSince == 0 ? "" : $" {Above(wording)}";
        yield return new("Zinnen", (wording.ConfirmedUtc, wording.IsExample) switch
        {
            ({ } utc, _) => $"Vastgesteld op {Dutch.Moment(context.Local(utc))}. {made}{since}",
            (_, true) => made,
            _ => $"Voorlopig. {made} Zij zijn nog niet vastgesteld.",
        });
        if (wording.LeftOut.Count > 0)
        {
            yield return new("Weggelaten", $"{Dutch.List(wording.LeftOut)}. De groep besprak dit wel.");
        }
    }
}

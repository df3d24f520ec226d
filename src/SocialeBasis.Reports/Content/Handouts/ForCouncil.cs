using SocialeBasis.Domain;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content.Handouts;

/// <summary>
/// <em>Voor college en raad</em>: what was agreed, what one sees when, where people differ, and what cannot be counted. Written so that a later
/// college can adopt or change it (K10).
/// </summary>
internal static class ForCouncil
{
    private const int MostPlans = 6;
    private const int MostDifferent = 3;
    private const int MostPressures = 2;
    private const int LongText = 200;
    private const int LongLine = 120;

    // Of the eight reasons in the source the three that a council meets first.
    private static readonly string[] Limits = ["moeilijk-preventie", "moeilijk-lange-termijn", "moeilijk-proces"];

    public static IEnumerable<Section?> Of(Material material)
    {
        var texts = GroupTexts.Of(material).Where(text => material.Keeps(text.SectionId)).ToList();
        return
        [
            InBrief(material, texts),
            Agreed(texts),
            Municipality(material),
            Different(material, texts),
            NotToCount(),
            YourTurn(material),
        ];
    }

    private static Section InBrief(Material material, List<GroupText> texts)
    {
        var area = material.Setup.Area.Length > 0 ? $" over {material.Setup.Area}" : "";
        var blocks = new List<Block>
        {
            new Paragraph(
                $"Op {Dutch.Date(material.Setup.Date)} was er een gesprek{area}. Aan tafel: {CoverContent.WhoWasThere(material)}."
                    + (
                        material.Missing.Select(perspective => perspective.Name.ToLowerInvariant()).ToList() is { Count: > 0 } missing
                            ? $" Niet aan tafel: {Dutch.List(missing)}."
                            : ""
                    )
            ),
        };
        if (texts.FirstOrDefault(text => text.IsUsualTerm) is { Settlement: { Outcome: not Outcome.Parked, Text.Agreed.Length: > 0 } meaning })
        {
            blocks.Add(new Paragraph(Dutch.Sentence(Dutch.Shorten(meaning.Text.Agreed, LongText)), Lead: "Sociale basis betekent hier:"));
        }

        return new("in-een-minuut", 2, "In één minuut", blocks.ToSeq());
    }

    private static Section Agreed(List<GroupText> texts)
    {
        var plans = Plans.Of(texts);
        const string heading = "Wat is afgesproken, en wanneer u iets ziet";
        if (plans.Count == 0)
        {
            return new("afgesproken", 2, heading, [new Paragraph("De groep heeft nog geen afspraken vastgelegd.")]);
        }

        var blocks = new List<Block> { Plans.Table("afgesproken-tabel", plans.Take(MostPlans), LongLine) };
        if (plans.Count > MostPlans)
        {
            blocks.Add(
                new Paragraph(
                    $"En nog {Dutch.Number(plans.Count - MostPlans)} {Dutch.Plural(plans.Count - MostPlans, "afspraak", "afspraken")}: zie het verslag."
                )
            );
        }

        return new("afgesproken", 2, heading, blocks.ToSeq());
    }

    private static Section? Municipality(Material material)
    {
        var roles = material.Shown<RolesView>().Where(_ => material.Keeps(SectionIds.Roles)).Select(shown => shown.View).ToList();
        var own = roles.SelectMany(view => view.Results).Where(result => !result.IsSteerable).Select(result => result.Name).Distinct().ToList();
        var lines = new List<string>();
        if (own.Count > 0)
        {
            lines.Add(
                $"De gemeente stuurt niet bij {Dutch.List(own.Take(4))}{(own.Count > 4 ? " en andere" : "")}: die {Dutch.Plural(own.Count, "heeft", "hebben")} eigen geld."
            );
        }

        lines.AddRange(
            roles
                .SelectMany(view => view.Steadfast)
                .Take(MostPressures)
                .Select(deal =>
                    $"Als er druk komt: {Dutch.Sentence(Dutch.Shorten(deal.Scenario, LongLine))} {Dutch.Sentence(Dutch.Shorten(deal.WeDo, LongLine))}"
                )
        );
        return lines.Count == 0 ? null : new("rol-gemeente", 2, "Waar de gemeente zich aan houdt", [new BulletList(lines.ToSeq())]);
    }

    private static Section? Different(Material material, List<GroupText> texts)
    {
        var lines = InShortSection.Different(material, texts, []).Take(MostDifferent).ToSeq();
        return lines.Count == 0 ? null : new("verschil", 2, "Waar de groep verschillend over denkt", [new BulletList(lines)]);
    }

    private static Section NotToCount()
    {
        var limits = Limits.Select(id => ReferenceContent.Shipped.MeasuringLimits.First(limit => limit.Id == id)).ToList();
        return new(
            "niet-te-meten",
            2,
            "Wat u niet kunt meten",
            [
                new BulletList(limits.Select(limit => $"{Dutch.Sentence(limit.Title)} {limit.Text}").ToSeq()),
                new Note(
                    "Vraag daarom niet alleen om cijfers. Vraag ook om verhalen.",
                    $"{ReportCitation.Brief}, {Dutch.List(limits.SelectMany(limit => limit.Sources).Distinct())}. Feiten uit {ReportCitation.Year} of eerder."
                ),
            ]
        );
    }

    private static Section YourTurn(Material material) => new("aan-u", 2, "Wat u nu kunt doen",
    [
        new Paragraph(
            "Neem deze woorden over, of zeg wat er anders moet en waarom. Noem wie een afspraak namens u volgt. "
            + (material.Talk.IsClosed ? "" : "Dit stuk is een concept: het gesprek is nog niet afgesloten. ")
            + "Het hele verslag laat zien hoe de groep hier kwam."),
    ]);
}

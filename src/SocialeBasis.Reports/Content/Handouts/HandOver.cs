using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content.Handouts;

/// <summary><em>Overdracht</em>: for who comes new to a table where others already agreed on words (K3). Made without opening a talk.</summary>
internal static class HandOver
{
    private const int LongText = 240;
    private const int MostDifferent = 10;
    private const int MostPlans = 12;
    private const int MostRoles = 12;

    public static IEnumerable<Section?> Of(Material material)
    {
        var texts = GroupTexts.Of(material).Where(text => material.Keeps(text.SectionId)).ToList();
        return
        [
            About(material),
            Words(material, texts),
            Map(material),
            Roles(material),
            Agreed(texts),
            Different(material, texts),
            Open(material),
        ];
    }

    private static Section About(Material material)
    {
        var area = material.Setup.Area.Length > 0 ? $" over {material.Setup.Area}" : "";
        var missing = material.Missing.Select(perspective => perspective.Name.ToLowerInvariant()).ToList();
        var facts = new List<Fact> { new("Aan tafel", CoverContent.WhoWasThere(material)) };
        if (missing.Count > 0)
        {
            facts.Add(new("Niet aan tafel", Dutch.List(missing)));
        }

        if (material.Setup.LedBy.Length > 0)
        {
            facts.Add(new("Gespreksleider", material.Setup.LedBy));
        }

        return new(
            "waarover",
            2,
            "Waar u instapt",
            [
                new Paragraph(
                    $"Een groep sprak op {Dutch.Date(material.Setup.Date)}{area} over de sociale basis. Hier leest u in ongeveer tien minuten welke woorden, plekken en rollen zij gebruikt, "
                        + "en waar zij nog verschillend over denkt. Een andere groep kan het anders zien.",
                    IsIntroduction: true
                ),
                new FactList(facts.ToSeq()),
            ]
        );
    }

    private static Section? Words(Material material, List<GroupText> texts)
    {
        var rows = texts
            .Where(text => text.SectionId == SectionIds.Words && text.Settlement.Outcome is not Outcome.Parked)
            .Select(text => new Row([
                text.Subject,
                Dutch.Shorten(text.Settlement.Text.Agreed, LongText),
                Or(Dutch.Shorten(text.Settlement.Text.OtherVoice, LongText)),
            ]))
            .ToList();
        var known = rows.Select(row => row.Cells[0].Text).ToHashSet(SameText.Words);
        rows.AddRange(material.Words.Where(word => word is { IsOpen: false, IsDropped: false } && !known.Contains(word.Word))
            .Select(word => new Row([Dutch.AtStart(word.Word), Dutch.Shorten(word.Agreed, LongText), Or(Dutch.Shorten(word.Other, LongText))])));
        var dropped = material.Words.Where(word => word.IsDropped).Select(word => $"“{word.Word}”").ToList();
        if (rows.Count == 0 && dropped.Count == 0)
        {
            return null;
        }

        var blocks = new List<Block>();
        if (rows.Count > 0)
        {
            blocks.Add(
                new Table("woorden-tabel", "Wat de groep met een woord bedoelt.", [new("Woord"), new("Wij bedoelen"), new("Anderen bedoelen")], rows.ToSeq())
            );
        }

        if (dropped.Count > 0)
        {
            blocks.Add(new Paragraph(Dutch.List(dropped) + ".", Lead: "Gebruiken we niet meer:"));
        }

        return new("woorden", 2, "De woorden", blocks.ToSeq());
    }

    private static Section? Map(Material material)
    {
        if (!material.Keeps(SectionIds.Belongs) || material.Map is not { } map)
        {
            return null;
        }

        var (drawing, _) = MapPicture.Figure(map.Results);
        var facts = SphereAreas
            .InOrder.Select(area => (Area: area, Names: map.Results.Where(result => result.Area == area).Select(result => result.Name).ToList()))
            .Where(row => row.Names.Count > 0)
            .Select(row => new Fact(Dutch.AtStart(Areas.Name(row.Area)), Dutch.List(row.Names)))
            .ToList();
        if (map.Results.Where(result => result.IsGrey).Select(result => result.Name).ToList() is { Count: > 0 } grey)
        {
            facts.Add(new("Grijs gebied", Dutch.List(grey)));
        }

        return new("kaart-deel", 2, "De kaart", [new Figure("kaart", drawing, MapPicture.Sentence(map.Results), []), new FactList(facts.ToSeq())]);
    }

    private static Section? Roles(Material material)
    {
        var views = material.Shown<RolesView>().Where(_ => material.Keeps(SectionIds.Roles)).Select(shown => shown.View).ToList();
        var rows = views.SelectMany(view => view.Results.Select(result => RoleRow(view, result))).OfType<Row>().Take(MostRoles).ToSeq();
        var pressure = views
            .SelectMany(view => view.Steadfast)
            .Select(deal => $"{Dutch.Sentence(deal.Scenario)} {Dutch.Sentence(deal.WeDo)} {deal.FirstContact}".Trim())
            .ToSeq();
        if (rows.Count == 0 && pressure.Count == 0)
        {
            return null;
        }

        var blocks = new List<Block>();
        if (rows.Count > 0)
        {
            blocks.Add(
                new Table(
                    "rollen-tabel",
                    "Wat een actor doet en niet doet. Zonder afspraak staat er welke rol de helft of meer nu ziet.",
                    [new("Actor"), new("Doet"), new("Doet niet")],
                    rows
                )
            );
        }

        if (pressure.Count > 0)
        {
            blocks.AddRange([new Paragraph("Als er druk komt:"), new BulletList(pressure)]);
        }

        return new("rollen-deel", 2, "Wie doet wat", blocks.ToSeq());
    }

    private static Row? RoleRow(RolesView view, RoleResult result)
    {
        if (result.Deal is { } deal && (deal.Does + deal.DoesNot).Length > 0)
        {
            return new([result.Name, Or(Dutch.Shorten(deal.Does, LongText)), Or(Dutch.Shorten(deal.DoesNot, LongText))]);
        }

        var seen = view
            .Roles.Where(role => result.Roles.Any(count => count.RoleId == role.Id && RolesSection.Sees(count.Now, result.NowAnswered)))
            .Select(role => role.Name)
            .ToList();
        return seen.Count == 0 ? null : new([result.Name, Dutch.List(seen), "–"]);
    }

    private static Section? Agreed(List<GroupText> texts)
    {
        var plans = Plans.Of(texts);
        return plans.Count == 0 ? null : new("afspraken-deel", 2, "Afspraken die lopen", [Plans.Table("afspraken-tabel", plans.Take(MostPlans), LongText)]);
    }

    private static Section? Different(Material material, List<GroupText> texts)
    {
        var rows = texts
            .Where(text => text.Settlement.Text.OtherVoice.Length > 0)
            .Take(MostDifferent)
            .Select(text => new Row([
                text.Subject,
                Or(Dutch.Shorten(SettlementBlocks.TextOf(text.Settlement), LongText)),
                Dutch.Shorten(text.Settlement.Text.OtherVoice, LongText),
                Or(text.Settlement.Text.Needed),
            ]))
            .ToSeq();
        var camps = InShortSection.Different(material, [], []).ToSeq();
        if (rows.Count == 0 && camps.Count == 0)
        {
            return null;
        }

        var blocks = new List<Block>();
        if (rows.Count > 0)
        {
            blocks.Add(
                new Table(
                    "verschillen-tabel",
                    "Waar mensen anders over denken, en wat zij nodig hebben.",
                    [new("Waarover"), new("De groep"), new("Andere stem"), new("Nodig")],
                    rows
                )
            );
        }

        if (camps.Count > 0)
        {
            blocks.Add(new BulletList(camps));
        }

        return new("verschillen", 2, "Open verschillen", blocks.ToSeq());
    }

    private static Section Open(Material material)
    {
        var lines = new List<string>();
        var terms = material
            .Of<TermView>()
            .Where(step => !step.WasShown || step.View.Settled is null or { Settlement.Outcome: Outcome.Parked })
            .Select(step => $"“{step.Step.Subject ?? AgendaStep.UsualTerm}”")
            .Concat(material.Words.Where(word => word is { IsOpen: true, StepId: null }).Select(word => $"“{word.Word}”"))
            .Distinct()
            .ToList();
        if (terms.Count > 0)
        {
            lines.Add($"Woorden zonder betekenis: {Dutch.List(terms)}.");
        }

        if (GreyBlocks.NotAsked(material) is { Count: > 0 } asked)
        {
            lines.Add($"Nog te vragen of zij zich deel vinden: {Dutch.List(asked)}.");
        }

        lines.AddRange(
            material
                .Parked.Where(item => item.IsOpen || item.End is ParkedEnd.TakenOn)
                .Select(item => $"{Dutch.Sentence(item.Text)} {item.EndInWords ?? "Nog niet opgepakt."}")
        );
        lines.Add("Praat met iemand die erbij was. Lees daarna het hele verslag: daar staat bij elk onderwerp wat mensen zelf schreven.");
        return new("nog-open", 2, "Nog open", [new BulletList(lines.ToSeq())]);
    }

    private static string Or(string text) => text.Length > 0 ? text : "–";
}

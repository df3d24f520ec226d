using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Afspraken</em>: what, who and when; proposals that were not settled; and what was parked and how it was closed.</summary>
internal static class AgreementsSection
{
    /// <summary>Id of the part with what was parked.</summary>
    public const string ParkedId = SectionIds.Agreements + "-geparkeerd";

    private const string Heading = "Afspraken";

    public static Section? Of(Material material)
    {
        var section = StepSections.Of<AgreementsView>(material, SectionIds.Agreements, Heading,
            (step, view, id, level) => (Blocks(material, step, view, id), Parts(material, view, id, level)));
        if (section is not null && GreyBlocks.NotAsked(material) is { Count: > 0 } asked)
        {
            section = section with
            {
                Blocks = section
                    .Blocks.Append(new Paragraph($"{Dutch.List(asked)}. Zien zij zichzelf als deel van de sociale basis?", Lead: "Nog te vragen aan:"))
                    .ToSeq(),
            };
        }

        if (Parked(material) is not { } parked)
        {
            return section;
        }

        section ??= new(
            SectionIds.Agreements,
            2,
            Heading,
            [new Paragraph("De stap Afspraken is niet gehouden. Er bleven wel onderwerpen liggen.", Origin: Origins.Fixed("afspraken-niet-gehouden"))]
        );
        return section with { Sections = section.Sections.Append(parked).ToSeq() };
    }

    private static IEnumerable<Block> Blocks(Material material, HeldStep step, AgreementsView view, string id)
    {
        var plans = view.Proposals.Where(proposal => proposal.Settled is { Outcome: not Outcome.Parked }).Select(proposal => proposal.Settled!).ToList();
        var before = material.Talk.EarlierAgreements
            .Where(agreement => material.Talk.GoesOn(agreement.Id))
            .ToDictionary(agreement => material.Talk.AgreementChecks[agreement.Id].CarriedAs!.Value);
        if (view.Settled is { Settlement.Outcome: not Outcome.Parked } whole)
        {
            plans.Insert(0, whole.Settlement);
        }

        if (plans.Count == 0)
        {
            yield return new Paragraph("De groep heeft geen afspraken vastgelegd.", Origin: step.Sentence("afspraken-geen", answers: view.Proposals.Count));
            yield break;
        }

        var goOn = plans.Any(plan => before.ContainsKey(plan.SubjectId));
        yield return new Table(
            $"{id}-tabel",
            "Wat we doen, wie het doet en wanneer het klaar is.",
            goOn ? [new("Wat"), new("Wie"), new("Wanneer"), new("Stand")] : [new("Wat"), new("Wie"), new("Wanneer")],
            plans.Select(plan => new Row(
            [
                plan.Text.Agreed,
                WhoAndWhen.Who(plan.Plan.Owner),
                WhoAndWhen.When(plan.Plan.DueOn),
                .. goOn ? new Cell[] { before.TryGetValue(plan.SubjectId, out var earlier) ? Stands(material, earlier) : "nieuw" } : [],
            ])).ToSeq());
    }

    /// <summary><c>niet gedaan, loopt sinds 12 maart 2026</c>.</summary>
    private static string Stands(Material material, EarlierAgreement agreement)
    {
        var since = $"loopt sinds {Dutch.Date(agreement.From.Date)}";
        return material.Talk.AgreementChecks[agreement.Id].Status is { } status ? $"{((AgreementStatus?)status).DutchName()}, {since}" : since;
    }

    private static IEnumerable<Section> Parts(Material material, AgreementsView view, string id, int level)
    {
        if (view.Settled is { } whole && (whole.Settlement.Text.OtherVoice.Length > 0 || whole.Support.Total > 0 || whole.Settlement.Version > 1))
        {
            yield return new($"{id}-samen", level, "Samen afgesproken", SettlementBlocks.Blocks(material, whole, "Dit spreken we af").ToSeq());
        }

        var number = 0;
        foreach (var proposal in view.Proposals.Where(proposal => proposal.Settled is not null))
        {
            yield return new($"{id}-afspraak-{Dutch.Digits(++number)}", level, $"Afspraak {Dutch.Digits(number)}",
                [
                    new Paragraph(proposal.Text.Text, Lead: "Voorstel:"),
                    .. proposal.Settled!.Plan.Assumption.Length == 0
                        ? Array.Empty<Block>()
                        : [new Paragraph(Dutch.Sentence(proposal.Settled.Plan.Assumption), Lead: "Wij nemen aan dat")],
                    .. SettlementBlocks.Blocks(material, proposal.Settled!, proposal.Support, "Dit spreken we af"),
                ]
            );
        }

        var open = view.Proposals.Where(proposal => proposal.Settled is null).ToList();
        if (open.Count > 0)
        {
            yield return new($"{id}-open", level, "Voorstellen zonder afspraak",
                [new QuoteList(open.Select(proposal => new Quote(proposal.Text.Text, proposal.Text.By, SettlementBlocks.SupportSentence(proposal.Support))).ToSeq())]);
        }
    }

    private static Section? Parked(Material material)
    {
        var items = material.Parked.ToList();
        if (items.Count == 0)
        {
            return null;
        }

        var open = items.Count(item => item.IsOpen);
        var sentence =
            open == 0
                ? "Alles wat geparkeerd was, is afgehandeld."
                : $"{Dutch.NumberAtStart(open)} van de {Dutch.Number(items.Count)} {Dutch.Plural(open, "is", "zijn")} nog open.";
        return new(
            ParkedId, 3, "Geparkeerd",
            [
                new Paragraph(
                    $"Deze onderwerpen pasten niet bij de stap van dat moment. {sentence}",
                    Origin: Origins.Whole(material, "geparkeerd-inleiding", ParkedId + "-tabel")
                ),
                new Table(
                    ParkedId + "-tabel", "Wat geparkeerd was en hoe het is afgehandeld.", [new("Onderwerp"), new("Bij stap"), new("Hoe afgehandeld")],
                    items.Select(item => new Row([item.Text, material.Talk.StepOf(item.StepId)?.Title ?? "–", item.EndInWords ?? "nog open"])).ToSeq()),
            ]);
    }
}

using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Onze woorden</em>: per term what the group means today, what others mean, and which terms are still open.</summary>
internal static class WordsSection
{
    public static Section? Of(Material material)
    {
        var section = StepSections.Of<TermView>(material, SectionIds.Words, "Onze woorden",
            (step, view, id, level) => (Blocks(material, step, view), Meanings(material, view, id, level)), alwaysParts: true);
        var list = WordListSection.Of(material, 3);
        if (section is null)
        {
            return list is null ? null : new(SectionIds.Words, 2, "Onze woorden", [Review(material)], [list]);
        }

        var open = material.Of<TermView>()
            .Where(step => !step.WasShown || step.View.Settled is null or { Settlement.Outcome: Outcome.Parked })
            .Select(step => $"“{step.Step.Subject ?? AgendaStep.UsualTerm}”")
            .ToList();
        var introduction = new Paragraph(
            "Een woord kan voor ieder iets anders betekenen. Hier staat wat deze groep er vandaag mee bedoelt, en wat anderen ermee bedoelen.",
            IsIntroduction: true,
            Origin: Origins.Fixed("woorden-inleiding")
        );
        return section with
        {
            Blocks =
                open.Count == 0 ? [introduction, Review(material)] : [introduction, Review(material), new Paragraph($"{Dutch.List(open)}.", Lead: "Nog open:")],
            Sections = list is null ? section.Sections : section.Sections.Append(list).ToSeq(),
        };
    }

    /// <summary>Until when this language stands: without a day to look at it again it is provisional.</summary>
    internal static Paragraph Review(Material material) => material.Setup.ReviewOn is { } day
        ? new Paragraph($"Op {Dutch.Date(day)} kijkt de groep opnieuw naar deze woorden.")
        : new Paragraph("Deze taal is voorlopig. De groep koos nog geen datum om opnieuw naar deze woorden te kijken.");

    /// <summary>What people of each perspective wrote, side by side; only perspectives that are large enough.</summary>
    private static IEnumerable<Section> Meanings(Material material, TermView view, string id, int level)
    {
        const int most = 5;
        var groups = view.Texts.Where(text => text.From is not null && text.People == 1).GroupBy(text => text.From!).ToList();
        if (groups.Count < 2)
        {
            yield break;
        }

        yield return new(
            $"{id}-naast-elkaar",
            level,
            "Betekenissen naast elkaar",
            [
                new Paragraph(
                    "Wat mensen per perspectief schreven. Alleen groepen die groot genoeg zijn staan hier"
                        + (material.Keeps(SectionIds.Annex) ? "; de andere teksten staan in de bijlage." : ".")
                ),
            ],
            groups
                .Select(
                    (group, i) =>
                        new Section(
                            $"{id}-vanuit-{Dutch.Digits(i + 1)}",
                            level + 1,
                            group.Key.Name,
                            group.Count() > most
                                ?
                                [
                                    new QuoteList(group.Take(most).Select(text => new Quote(text.Text, text.By)).ToSeq()),
                                    new Note(
                                        $"En nog {Dutch.Number(group.Count() - most)} {Dutch.Plural(group.Count() - most, "tekst", "teksten")}{(material.Keeps(SectionIds.Annex) ? " in de bijlage" : "")}."
                                    ),
                                ]
                                : [new QuoteList(group.Select(text => new Quote(text.Text, text.By)).ToSeq())]
                        )
                )
                .ToSeq()
        );
    }

    private static IEnumerable<Block> Blocks(Material material, HeldStep step, TermView view)
    {
        yield return new Paragraph(
            $"{Dutch.AtStart(Dutch.People(step.Answered))} {Dutch.Plural(step.Answered, "schreef", "schreven")} op wat zij eronder verstaan.{material.WhoLeft(step)}",
            Origin: step.Sentence("woorden-aantal")
        );
        if (material.Keeps(SectionIds.Annex))
        {
            yield return new Paragraph("Alle teksten die te lezen zijn, staan in de bijlage.");
        }

        if (view.Settled is null)
        {
            yield return new Paragraph(
                "De groep heeft hier geen gezamenlijke betekenis voor vastgelegd. Dit woord is nog open.",
                Origin: step.Sentence("woorden-open")
            );
        }

        foreach (var block in SettlementBlocks.Blocks(material, view.Settled, "Dit bedoelen we vandaag"))
        {
            yield return block;
        }

        if (view.Discuss.Count > 0)
        {
            yield return new Paragraph("Waar de woorden uiteenlopen:");
            yield return new BulletList(
                view.Discuss.Select(item => new ListItem($"{item.Name} {item.Why}", step.Sentence("woorden-verschil") with { Place = null })).ToSeq()
            );
        }
    }
}

using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Waarom we denken dat dit werkt</em>: the ladder as a figure, the same as a table, and what is unfinished in it.</summary>
internal static class TheorySection
{
    public static Section? Of(Material material) =>
        StepSections.Of<TheoryView>(material, SectionIds.Theory, "Waarom we denken dat dit werkt",
            (step, view, id, level) => (Blocks(material, step, view, id), Parts(step, view, id, level)));

    /// <summary>What a step of this kind asked.</summary>
    public static string Question(HeldStep step) => $"Wat draagt bij aan: {ChainEnd.Of(step.Step.Subject)}?";

    private static IEnumerable<Block> Blocks(Material material, HeldStep step, TheoryView view, string id)
    {
        var table = $"{id}-tabel";
        yield return new Paragraph(
            $"{Dutch.AtStart(Dutch.People(step.Answered))} {Dutch.Plural(step.Answered, "schreef", "schreven")} in {Dutch.Number(view.Links.Count)} {Dutch.Plural(view.Links.Count, "zin", "zinnen")} op "
            + $"wat waarschijnlijk bijdraagt aan: {view.End}.{material.WhoLeft(step)}",
            IsIntroduction: true,
            Origin: step.Sentence("theorie-inleiding", table, answers: view.Links.Count));
        foreach (var block in SettlementBlocks.Blocks(material, view.Settled, "Dit denken we samen"))
        {
            yield return block;
        }

        if (view.Links.Count == 0)
        {
            yield break;
        }

        var rungs = LadderRung.Of(view.Rungs);
        yield return new Figure(
            $"{id}-ladder", Ladder.Draw(view.End, rungs, Ladder.Sentence(view.End, rungs), LadderSize.Report), Caption(view), [], table)
        {
            Origin = step.Sentence("theorie-ladder", table, answers: view.Links.Count),
        };
        yield return TableOf(view, table);
        yield return new Note("Dit zijn aannames van deze groep, geen bewezen feiten. Iets draagt waarschijnlijk bij; of het dat hier doet, moet blijken.");
    }

    /// <summary>"Onderaan staat waar het mee begint. Twee treden zijn leeg: … Bij drie kaarten staat niet waarom."</summary>
    private static string Caption(TheoryView view)
    {
        var gaps = view.Gaps.Reverse().Select(rung => $"‘{rung.Name}’").ToList();
        var open = view.Rungs.SelectMany(rung => rung.Items).Count(item => item.IsUnfinished);
        return "Onderaan staat waar het mee begint, bovenaan waar we op hopen."
            + (gaps.Count == 0 ? "" : $" {(gaps.Count == 1 ? "Eén trede is" : $"{Dutch.NumberAtStart(gaps.Count)} treden zijn")} leeg: {Dutch.List(gaps)}.")
            + (open == 0 ? "" : $" Bij {Dutch.Number(open)} {Dutch.Plural(open, "kaart staat niet waarom; die is onaf", "kaarten staat niet waarom; die zijn onaf")}.");
    }

    private static Table TableOf(TheoryView view, string id) => new(
        id,
        "De ladder als tabel, van onder naar boven.",
        [new("Trede"), new("Als … dan …"), new("Want"), new("Mits")],
        view.Rungs.Reverse()
            .SelectMany(rung => rung.Items.SelectMany(item => item.Links, (item, link) => new Row(
            [
                item.Name is null ? rung.Name : $"{rung.Name}: {item.Name}",
                $"Als {link.If}, dan {link.Then}.",
                link.IsUnfinished ? "onaf" : Dutch.AtStart(link.Because),
                Dutch.AtStart(link.Provided),
            ])))
            .ToSeq());

    private static IEnumerable<Section> Parts(HeldStep step, TheoryView view, string id, int level)
    {
        if (TheoryWeights.Of(step, view, id, level) is { } weights)
        {
            yield return weights;
        }

        var open = view.Rungs.Reverse().SelectMany(rung => rung.Items).Where(item => item.IsUnfinished).ToList();
        var needed = view.Links.Where(link => link.Provided.Length > 0).ToList();
        if (open.Count > 0)
        {
            yield return new($"{id}-onaf", level, "Waarom zou dit zo zijn?",
            [
                new Paragraph("Hier schreef nog niemand een reden bij. Deze zinnen zijn onaf, niet fout.", Origin: Origins.Fixed("theorie-onaf", view.Id)),
                new BulletList(open.Select(item => Dutch.Sentence(item.Words)).ToSeq()),
            ]);
        }

        if (needed.Count > 0)
        {
            yield return new($"{id}-nodig", level, "Als wij dit willen, dan is nodig",
                [new BulletList(needed.Select(link => Dutch.Sentence(Dutch.AtStart(link.Provided))).Distinct().ToSeq())]);
        }

        foreach (var item in view.Rungs.SelectMany(rung => rung.Items))
        {
            var blocks = DifferenceBlocks.Of(view, item.Id).ToSeq();
            if (blocks.Count > 0)
            {
                yield return new($"{id}-verschil-{Dutch.Digits(view.Rungs.SelectMany(rung => rung.Items).TakeWhile(other => other != item).Count() + 1)}", level, Dutch.Shorten(item.Words, 80), blocks);
            }
        }
    }
}

using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Onze woorden</em>: per term what the group means today, what others mean, and which terms are still open.</summary>
internal static class WordsSection
{
    public static Section? Of(Material material)
    {
        var section = StepSections.Of<TermView>(material, StepKind.Term, SectionIds.Words, "Onze woorden", (step, view, _, _) => (Blocks(material, step, view), []), alwaysParts: true);
        if (section is null)
            return null;
        var open = material.Of(StepKind.Term)
            .Where(step => !step.WasShown || step.View.Settled is null or { Settlement.Outcome: Outcome.Parked })
            .Select(step => $"“{step.Step.Subject ?? AgendaStep.UsualTerm}”").ToList();
        var introduction = new Paragraph("Een woord kan voor ieder iets anders betekenen. Hier staat wat deze groep er vandaag mee bedoelt, en wat anderen ermee bedoelen.", IsIntroduction: true);
        return section with
        {
            Blocks = open.Count == 0 ? [introduction] : [introduction, new Paragraph($"{Dutch.List(open)}.", Lead: "Nog open:")],
        };
    }

    private static IEnumerable<Block> Blocks(Material material, HeldStep step, TermView view)
    {
        yield return new Paragraph(
            $"{Dutch.AtStart(Dutch.People(step.Answered))} {Dutch.Plural(step.Answered, "schreef", "schreven")} op wat zij eronder verstaan. Alle teksten staan in de bijlage.");
        if (view.Settled is null)
            yield return new Paragraph("De groep heeft hier geen gezamenlijke betekenis voor vastgelegd. Dit woord is nog open.");
        foreach (var block in Settled.Blocks(material, view.Settled, "Dit bedoelen we vandaag"))
            yield return block;
    }
}

using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>One section for all steps of a kind: directly under its heading when there is one, else a part for each.</summary>
internal static class StepSections
{
    /// <summary>What a step gives: blocks and smaller parts of the given level.</summary>
    internal delegate (IEnumerable<Block> Blocks, IEnumerable<Section> Sections) Maker<in T>(HeldStep step, T view, string id, int level);

    /// <summary>The section; null when no step of this kind was held.</summary>
    public static Section? Of<T>(Material material, string id, string heading, Maker<T> make, bool alwaysParts = false)
        where T : StepView
    {
        var held = material.Of<T>().ToList();
        if (held.Count == 0)
        {
            return null;
        }

        if (held.Count == 1 && !alwaysParts)
        {
            var (blocks, parts) = Content(held[0], make, id, 3);
            return new(id, 2, heading, blocks, parts);
        }

        return new(id, 2, heading, [], held.Select((step, i) =>
        {
            var inner = $"{id}-{Dutch.Digits(i + 1)}";
            var (blocks, parts) = Content(step, make, inner, 4);
            return new Section(inner, 3, HeadingOf(step), blocks, parts);
        }).ToSeq());
    }

    /// <summary>What a report says of a step that was never shown: how many answered, and nothing else.</summary>
    public static Paragraph Unseen(HeldStep step) =>
        new(
            step.Answered == 0
                ? "De gespreksleider schreef hier iets op voor de groep. Het is niet getoond en staat niet in dit verslag."
                : $"{Dutch.AtStart(Dutch.People(step.Answered))} {Dutch.Plural(step.Answered, "gaf", "gaven")} antwoord. De antwoorden zijn niet getoond en staan niet in dit verslag."
        );

    private static (Seq<Block> Blocks, Seq<Section> Sections) Content<T>(HeldStep step, Maker<T> make, string id, int level)
        where T : StepView
    {
        if (!step.WasShown || step.View is not T view)
        {
            return ([Unseen(step)], []);
        }

        var (blocks, sections) = make(step, view, id, level);
        var all = blocks.Concat(DifferenceBlocks.Of(view)).Concat(DifferenceBlocks.Recognised(view)).ToList();
        if (step.LaterRoundUnseen)
        {
            all.Add(
                new Note(
                    $"Daarna antwoordden mensen nog een keer, in ronde {Dutch.Digits(step.Step.Round)}. Die antwoorden zijn niet getoond en staan niet in dit verslag."
                )
            );
        }

        return (all.ToSeq(), sections.ToSeq());
    }

    private static string HeadingOf(HeldStep step) => step.Kind.Traits.Subject switch
    {
        StepSubject.Term => Dutch.AtStart(step.Step.Subject ?? step.Title),
        StepSubject.Question => InfluenceSection.Question(step),
        StepSubject.End => TheorySection.Question(step),
        StepSubject.None => $"{step.Title}, stap {Dutch.Digits(step.Step.Position + 1)}",
    };
}

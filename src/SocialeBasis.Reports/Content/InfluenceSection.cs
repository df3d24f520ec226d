using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Invloed van de overheid</em>: the question as asked, the answers of everybody, figures, perspectives and rounds.</summary>
internal static class InfluenceSection
{
    /// <summary>The question as people read it.</summary>
    internal static string Question(HeldStep step) => AskedInfluence.In(step.Step).Whole;

    public static Section? Of(Material material) =>
        StepSections.Of<InfluenceView>(material, SectionIds.Influence, HeadingOf(material),
            (step, view, id, level) => (Blocks(material, step, view, id), Parts(material, step, view, id, level)));

    private static string HeadingOf(Material material) =>
        material.Shown<InfluenceView>().Any(shown => shown.View.Whose is WhoseInfluence.Actors) ? "Wie heeft invloed" : "Invloed van de overheid";

    private static IEnumerable<Block> Blocks(Material material, HeldStep step, InfluenceView view, string id)
    {
        var anchors = view.Asked.Anchors;
        var words = new StepWords();
        yield return new Paragraph(Question(step), IsIntroduction: true);
        yield return new Paragraph(
            $"{Dutch.AtStart(Dutch.People(step.Answered))} {Dutch.Plural(step.Answered, "gaf", "gaven")} antwoord, elk voor zich. "
            + string.Join(", ", anchors.Select(anchor => $"{Dutch.Digits(anchor.Value)} = {LowerFirst(words.Fill(anchor.Name))}")) + ".");
        if (Answered(view).Count == 0)
        {
            yield return new Paragraph("Geen enkele actor kreeg een antwoord.");
            yield break;
        }

        yield return InfluenceTables.Answers(Answered(view), $"{id}-antwoorden", step.Step.RevealedRound);
        if (view.Results.Where(result => result.Counts.Answered == 0).Select(result => result.Name).ToList() is { Count: > 0 } none)
        {
            yield return new Paragraph(Dutch.List(none) + ".", Lead: "Geen antwoorden:");
        }

        var origin = step.Sentence("invloed-meest", $"{id}-antwoorden");
        yield return new Paragraph(
            MostAndLeast(view),
            Origin: view.Results is [{ Summary.Label: AgreementLabel.AlikeButForAVoice }] ? origin with { Place = null } : origin
        );
        if (view.NotHere.Count > 0)
        {
            yield return new Paragraph(
                InfluenceSentences.NotHere(view), Lead: "Niet aan tafel:", Origin: step.Sentence("invloed-niet-aan-tafel", $"{id}-antwoorden"));
        }

        foreach (var caution in Cautions(material, view))
        {
            yield return new Note(caution);
        }

        foreach (var block in SettlementBlocks.Blocks(material, view.Settled, "Dit spreken we af over invloed"))
        {
            yield return block;
        }
    }

    private static IEnumerable<Section> Parts(Material material, HeldStep step, InfluenceView view, string id, int level)
    {
        if (OutsideSection.Of(step, view, id, level) is { } outside)
        {
            yield return outside;
        }

        if (Answered(view).Count == 0)
        {
            yield break;
        }

        if (InfluenceDetails.Of(material, step, view, id, level) is { } details)
        {
            yield return details;
        }

        if (view.Results.Any(result => result.ByPerspective.Count > 0))
        {
            yield return InfluencePerspectives.Of(material, step, view, id, level);
        }

        if (view.Results.Any(result => result.Before is not null))
        {
            yield return InfluenceRounds.Of(view, step, id, level);
        }

        yield return new(
            $"{id}-cijfers", level, "De cijfers",
            [
                InfluenceTables.Figures(Answered(view), $"{id}-cijfertabel", material.Limits),
                .. view.Results.Any(result => result.Kinds.Sum() > 0) ? [InfluenceTables.Kinds(view.Results, $"{id}-soorten")] : Array.Empty<Block>(),
            ]);
    }

    private static Seq<InfluenceResult> Answered(InfluenceView view) => view.Results.Where(result => result.Counts.Answered > 0).ToSeq();

    private static string MostAndLeast(InfluenceView view)
    {
        var judged = view.Results.Where(result => result.Summary.Use is not FigureUse.DotsOnly).ToList();
        return judged.Count switch
        {
            0 => MeasureWords.TooFew,
            1 => $"Over {judged[0].Name} zijn de antwoorden {judged[0].Summary.Label.DutchName()}.",
            _ => $"Over {judged[0].Name} verschillen de antwoorden het meest. Over {judged[^1].Name} verschillen ze het minst.",
        };
    }

    private static IEnumerable<string> Cautions(Material material, InfluenceView view)
    {
        var answered = view.Results.Where(result => result.Counts.N > 0).ToList();
        if (answered.Any(result => MeasureWords.UseFor(result.Counts.N, material.Limits) is FigureUse.Label))
        {
            yield return MeasureWords.SmallGroup;
        }

        var unknown = view.Results.Where(result => result.Counts.IsOftenUnknown()).Select(result => result.Name).ToList();
        if (unknown.Count > 0)
        {
            yield return $"{MeasureWords.ManyUnknown} Dat geldt voor {Dutch.List(unknown)}.";
        }
    }

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}

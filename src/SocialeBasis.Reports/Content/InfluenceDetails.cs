using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content;

/// <summary>The actors about which people differ most, large, with what the group settled about them; and every other settled one.</summary>
internal static class InfluenceDetails
{
    private const int MostLarge = 3;

    /// <summary>The section; null when nobody differs and nothing was settled.</summary>
    public static Section? Of(Material material, HeldStep step, InfluenceView view, string id, int level)
    {
        var large = view
            .Results.Where(result => result.Summary.Label is AgreementLabel.TwoCamps or AgreementLabel.Diverging or AgreementLabel.AlikeButForAVoice)
            .Take(MostLarge)
            .ToList();
        var shown = view.Results.Where(result => large.Contains(result) || result.Settled is not null || view.NoteOf(result.ActorId) is not null).ToList();
        return shown.Count == 0
            ? null
            : new(
                $"{id}-verschil",
                level,
                "Waar we het over hadden",
                [],
                shown
                    .Select(
                        (result, i) =>
                            new Section($"{id}-actor-{Dutch.Digits(i + 1)}", level + 1, result.Name, Blocks(material, step, view, result, id, i + 1).ToSeq())
                    )
                    .ToSeq()
            );
    }

    private static IEnumerable<Block> Blocks(Material material, HeldStep step, InfluenceView view, InfluenceResult result, string id, int number)
    {
        Origin From(string what) => step.Sentence(what, $"{id}-antwoorden", result.ActorId, result.Counts.Answered);
        if (result.Counts.N > 0)
        {
            yield return FigureOf(result, $"{id}-actor-{Dutch.Digits(number)}-beeld", From);
        }

        if (result.Move is { } move)
        {
            yield return new Paragraph(move.Sentence, Origin: From("invloed-verschuiving"));
        }

        foreach (var block in DifferenceBlocks.Of(view, result.ActorId))
        {
            yield return block;
        }

        if (!result.IsSteerable)
        {
            yield return new Paragraph(
                "Deze actor heeft eigen geld. De gemeente stuurt hier niet. De vraag is: hoe verhouden we ons tot elkaar?",
                Origin: Origins.Fixed("invloed-eigen-geld", step.Step.Id, result.ActorId)
            );
        }

        if (result.Settled is { } settled)
        {
            foreach (var block in SettlementBlocks.Blocks(material, settled, null, "Dit spreken we af"))
            {
                yield return block;
            }
        }
    }

    private static Figure FigureOf(InfluenceResult result, string id, Func<string, Origin> from)
    {
        var counts = result.Counts;
        var sentence = PictureWords.Ratings(counts.Votes, counts.Unknown);
        var drawing = DotHistogram.Draw(result.Summary, DotHistogramSize.Report, new DotHistogramOptions($"{result.Name}: {sentence}", result.Before?.Votes));
        return new(id, drawing, sentence, Words(result, from).ToSeq()) { Origin = from("invloed-beeld") };
    }

    private static IEnumerable<Block> Words(InfluenceResult result, Func<string, Origin> from)
    {
        var summary = result.Summary;
        // Nobody words a lone voice away: that sentence is traced, and stays as it is.
        var origin = from("invloed-woorden");
        yield return new Paragraph(
            Explanation(summary), Lead: Dutch.AtStart(summary.Label.DutchName()) + ".", Origin: summary.LonePeople > 0 ? origin with { Place = null } : origin);
        if (summary.LoneVoicesSentence is { } voices)
        {
            yield return new Paragraph(voices + " Daar staat een ring om een stip.");
        }

        if (result.Before is not null)
        {
            yield return new Paragraph("De gestippelde lijn is de ronde ervoor.");
        }
    }

    private static string Explanation(RatingSummary summary) =>
        summary.Label switch
        {
            AgreementLabel.TwoCamps =>
                $"{Dutch.Digits(summary.Counts.Low)} mensen kiezen 1 of 2, {Dutch.Digits(summary.Counts.High)} mensen kiezen 4 of 5. Bijna niemand kiest het midden.",
            AgreementLabel.AlikeButForAVoice => "Bijna iedereen kiest ongeveer hetzelfde. De andere stem telt ook.",
            AgreementLabel.Diverging => "De antwoorden liggen verspreid over de hele schaal.",
            AgreementLabel.PartlyAlike => "De antwoorden liggen deels bij elkaar.",
            AgreementLabel.MostlyAlike => "De meeste antwoorden liggen bij elkaar.",
            _ => MeasureWords.TooFew,
        };
}

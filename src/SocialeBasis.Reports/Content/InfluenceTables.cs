using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content;

/// <summary>The ratings as tables: every answer, the figures, and the kinds of influence.</summary>
internal static class InfluenceTables
{
    /// <summary>A dot for everybody, with the same numbers beside it and the word; what differs most on top.</summary>
    public static Table Answers(Seq<InfluenceResult> results, string id, int round) =>
        new(
            id,
            (round > 1 ? $"De antwoorden van ronde {Dutch.Digits(round)}." : "De antwoorden.")
                + " Elke stip is één mens."
                + (results.Any(result => result.Before is not null) ? $" De gestippelde lijn is ronde {Dutch.Digits(round - 1)}." : "")
                + " Waar mensen het meest verschillen, staat boven.",
            [
                new("Actor"),
                new("1 2 3 4 5", ColumnKind.Picture),
                .. Enumerable.Range(1, 5).Select(value => new Column(Dutch.Digits(value), ColumnKind.Number)),
                new("Weet niet", ColumnKind.Number),
                new("In woorden"),
            ],
            results
                .Select(result => new Row([
                    result.Name,
                    new Cell("", DotHistogram.Draw(result.Counts.Votes, DotHistogramSize.Row, new DotHistogramOptions("", result.Before?.Votes))),
                    .. result.Counts.Votes.Select(count => new Cell(Dutch.Digits(count))),
                    Dutch.Digits(result.Counts.Unknown),
                    Dutch.AtStart(result.Summary.Label.DutchName()),
                ]))
                .ToSeq()
        )
        {
            IsCompact = true,
        };

    /// <summary>The five counts in one cell, on one line.</summary>
    public static string Votes(RatingCounts counts) => string.Join("\u00A0·\u00A0", counts.Votes.Select(Dutch.Digits));

    /// <summary>How many answered, the median, the middle half, and the percentage where there are enough people.</summary>
    public static Table Figures(Seq<InfluenceResult> results, string id, MeasureLimits limits) => new(
        id,
        $"De cijfers bij elke actor. Onder {Dutch.Number(limits.FigureFrom)} antwoorden staat er geen percentage.",
        [
            new("Actor"),
            new("Antwoorden", ColumnKind.Number),
            new("Weet niet", ColumnKind.Number),
            new("Midden", ColumnKind.Number),
            new("Middelste helft", ColumnKind.Number),
            new("Bij elkaar", ColumnKind.Number),
            new("Heel anders", ColumnKind.Number),
        ],
        results.Select(result =>
        {
            var summary = result.Summary;
            var enough = summary.Use is not FigureUse.DotsOnly && summary.Quartiles is not null;
            return new Row(
            [
                result.Name,
                Dutch.Digits(result.Counts.N),
                Dutch.Digits(result.Counts.Unknown),
                enough ? Dutch.Decimal(summary.Quartiles!.Median) : "–",
                enough ? $"{Dutch.Decimal(summary.Quartiles!.Q1)} tot {Dutch.Decimal(summary.Quartiles.Q3)}" : "–",
                summary.Use >= FigureUse.FigureForFacilitatorAndReport && summary.Consensus is { } consensus ? Dutch.Percent(consensus) : "–",
                enough ? Dutch.Digits(summary.LonePeople) : "–",
            ]);
        }).ToSeq())
    { IsCompact = true };

    /// <summary>Which kinds of influence people named.</summary>
    public static Table Kinds(Seq<InfluenceResult> results, string id) => new(
        id,
        "Hoe die invloed er is, volgens de mensen die antwoordden. Eén mens kan meer manieren noemen.",
        [new("Actor"), .. StepGuide.Shipped.InfluenceKinds.Select(kind => new Column(kind.Name, ColumnKind.Number))],
        results.Where(result => result.Kinds.Sum() > 0)
            .Select(result => new Row([result.Name, .. result.Kinds.Select(count => new Cell(Dutch.Digits(count)))])).ToSeq())
    { IsCompact = true };
}

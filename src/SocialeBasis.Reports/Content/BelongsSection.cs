using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Wat hoort erbij</em>: who and what the group named, the map with its table, and the grey zone with reasons.</summary>
internal static class BelongsSection
{
    private const string Heading = "Wat hoort erbij";

    public static Section? Of(Material material)
    {
        var named = StepSections.Of<ActorsView>(material, "actoren", "Wie en wat we noemden", (step, view, _, _) => (Named(material, step, view), []));
        var placed = StepSections.Of<SpheresView>(material, SectionIds.Belongs, Heading, (step, view, id, level) => Placed(material, step, view, id, level));
        if (named is null)
        {
            return placed;
        }

        var first = named with { Level = 3, Sections = named.Sections.Select(part => part with { Level = 4 }).ToSeq() };
        return placed is null
            ? new(SectionIds.Belongs, 2, Heading, [], [first])
            : placed with { Sections = placed.Sections.Append(first).ToSeq() };
    }

    private static IEnumerable<Block> Named(Material material, HeldStep step, ActorsView view)
    {
        var inScope = view.Actors.Count(actor => actor.InScope);
        var outside = view.Actors.Where(actor => !actor.InScope).Select(actor => actor.Name).ToList();
        yield return new Paragraph(
            $"De groep noemde {Dutch.Number(view.Actors.Count)} {Dutch.Plural(view.Actors.Count, "actor", "actoren")}: mensen, groepen, plekken en organisaties. "
            + (outside.Count == 0 ? "Zij horen allemaal bij het gesprek van vandaag."
                : $"{Dutch.NumberAtStart(inScope)} daarvan {Dutch.Plural(inScope, "hoort", "horen")} bij het gesprek van vandaag."),
            Origin: step.Sentence("actoren-aantal"));
        if (outside.Count > 0)
        {
            yield return new Paragraph(Dutch.List(outside) + ".", Lead: "Vandaag niet besproken:");
        }

        foreach (var block in SettlementBlocks.Blocks(material, view.Settled, "Hier hebben we het vandaag over"))
        {
            yield return block;
        }
    }

    private static (IEnumerable<Block>, IEnumerable<Section>) Placed(Material material, HeldStep step, SpheresView view, string id, int level)
    {
        var grey = DiscussFirst.OrderPlacements(view.Results.Where(result => result.IsGrey), CountsOf).ToList();
        var sections = new List<Section>();
        if (grey.Count > 0)
        {
            sections.Add(GreySection(material, step, view, grey, id, level));
        }

        var settled = view.Results.Where(result => result is { IsGrey: false, Settled: not null }).ToList();
        if (settled.Count > 0)
        {
            sections.Add(
                new(
                    $"{id}-vastgelegd",
                    level,
                    "Wat we over een plek vastlegden",
                    [],
                    settled
                        .Select(
                            (result, i) =>
                                new Section(
                                    $"{id}-plek-{Dutch.Digits(i + 1)}",
                                    level + 1,
                                    result.Name,
                                    SettlementBlocks.Blocks(material, result.Settled!, null, "Deze plek spreken we af").ToSeq()
                                )
                        )
                        .ToSeq()
                )
            );
        }

        return (MapBlocks(material, step, view, id), sections);
    }

    private static IEnumerable<Block> MapBlocks(Material material, HeldStep step, SpheresView view, string id)
    {
        yield return new Paragraph(
            $"{Dutch.AtStart(Dutch.People(step.Answered))} {Dutch.Plural(step.Answered, "zette", "zetten")} elke actor op een plek: in een sfeer, in een overlap of erbuiten. "
            + "De tekening laat zien waar de meeste mensen een actor zetten, of wat de groep daarna afsprak.",
            IsIntroduction: true,
            Origin: step.Sentence("sferen-inleiding", $"{id}-tabel"));
        if (view.Results.All(result => result.N == 0 && result.Settled is null))
        {
            yield return new Paragraph("Niemand koos een plek.");
            yield break;
        }

        var table = $"{id}-tabel";
        var (drawing, layout) = MapPicture.Figure(view.Results);
        yield return new Figure($"{id}-kaart", drawing, MapPicture.Sentence(view.Results), Beside(view, layout).ToSeq(), table)
        {
            Origin = step.Sentence("sferen-kaart", table),
        };
        yield return PlacementTable.Of(view.Results, table, step.Step.RevealedRound);
        if (view.Results.Any(result => result.N is > 0 && result.N < material.Limits.FewestAnswers))
        {
            yield return new Note(
                $"Bij sommige actoren kozen minder dan {Dutch.Number(material.Limits.FewestAnswers)} mensen een plek. Dat is te weinig om er iets over te zeggen."
            );
        }

        foreach (var block in GreyBlocks.Variants(step, view, table))
        {
            yield return block;
        }

        foreach (var block in SettlementBlocks.Blocks(material, view.Settled, "Dit spreken we af over de sferen"))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Beside(SpheresView view, SphereMapLayout layout)
    {
        yield return new FactList(
        [
            new("P", "persoonlijk (stippen)"),
            new("G", "gemeenschappelijk (schuine lijnen)"),
            new("I", "institutioneel (rechte lijnen)"),
        ]);
        if (Names(view, result => result.IsGrey) is { Length: > 0 } grey)
        {
            yield return new Paragraph(grey, Lead: "Grijs gebied:");
        }

        if (Names(view, result => result.Area is Spheres.None) is { Length: > 0 } outside)
        {
            yield return new Paragraph(outside, Lead: "Vandaag erbuiten:");
        }

        foreach (var rest in layout.Overflow.Where(area => area.Area != Spheres.None))
        {
            yield return new Paragraph(Dutch.List(rest.Actors.Select(actor => actor.Name)) + ".", Lead: $"Ook {rest.Area.DutchName()}:");
        }

        if (Names(view, result => result.Area is null && !result.IsGrey) is { Length: > 0 } none)
        {
            yield return new Paragraph(none, Lead: "Geen antwoorden:");
        }
    }

    private static string Names(SpheresView view, Func<PlacementResult, bool> which)
    {
        var names = view.Results.Where(which).Select(result => result.Name).ToList();
        return names.Count == 0 ? "" : Dutch.List(names) + ".";
    }

    private static Section GreySection(Material material, HeldStep step, SpheresView view, List<PlacementResult> grey, string id, int level)
    {
        var parts = grey.Select(
            (result, i) =>
            {
                var blocks = new List<Block>
                {
                    new Figure(
                        $"{id}-grijs-{Dutch.Digits(i + 1)}-beeld",
                        SpreadBar.Draw(result.Counts, $"{result.Name}: {PictureWords.Places(result.Counts, result.Unknown)}", 448, 30),
                        PictureWords.Places(result.Counts, result.Unknown),
                        []
                    )
                    {
                        Origin = step.Sentence("grijs-beeld", $"{id}-tabel", result.ActorId, result.N + result.Unknown),
                    },
                };
                if (result.Reasons.Count > 0)
                {
                    blocks.Add(
                        new QuoteList(
                            result.Reasons.Select(reason => new Quote(reason.Text, Note: reason.Area is { } area ? Areas.Name(area) : "weet niet")).ToSeq()
                        )
                    );
                }

                blocks.AddRange(GreyBlocks.Moved(step, result, $"{id}-tabel"));
                blocks.AddRange(GreyBlocks.Record(result));
                blocks.AddRange(DifferenceBlocks.Of(view, result.ActorId));
                blocks.AddRange(GreyBlocks.Groups(result, $"{id}-grijs-{Dutch.Digits(i + 1)}"));
                if (result.Settled is { } settled)
                {
                    blocks.AddRange(SettlementBlocks.Blocks(material, settled, null, "Dit spreken we af"));
                }

                return new Section($"{id}-grijs-{Dutch.Digits(i + 1)}", level + 1, result.Name, blocks.ToSeq());
            }
        );
        return new(
            $"{id}-grijs",
            level,
            "Het grijze gebied",
            [
                new Paragraph(
                    "Bij deze actoren kiezen mensen verschillende plekken. Dat is geen fout: hier zit vaak het gesprek. Bovenaan staat waar de groep het meest verschilt.",
                    Origin: Origins.Fixed("grijs-inleiding", step.Step.Id)
                ),
            ],
            parts.ToSeq()
        );
    }

    private static PlacementCounts CountsOf(PlacementResult result) =>
        PlacementCounts.FromVotes(
            SphereAreas
                .InOrder.SelectMany((area, i) => Enumerable.Repeat<Spheres?>(area, result.Counts[i]))
                .Concat(Enumerable.Repeat<Spheres?>(null, result.Unknown))
        );
}

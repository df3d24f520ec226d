using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content;

/// <summary>An actor in the grey zone as a result: the arguments, what changes in practice, whether it was asked, and how groups place it.</summary>
internal static class GreyBlocks
{
    /// <summary>The record of the talk; nothing when none was written.</summary>
    public static IEnumerable<Block> Record(PlacementResult result)
    {
        if (result.Grey is not { } note)
        {
            yield break;
        }

        var facts = new List<Fact>();
        if (note.For.Length > 0)
        {
            facts.Add(new("Erbij, want", note.For));
        }

        if (note.Against.Length > 0)
        {
            facts.Add(new("Niet erbij, want", note.Against));
        }

        if (note.WhatChanges.Length > 0)
        {
            facts.Add(new("Wat er verandert als we dit meerekenen", note.WhatChanges));
        }

        if (note.Asked is not Asked.Unknown)
        {
            facts.Add(new("Hebben we het hun gevraagd?", note.Asked is Asked.Yes ? "Ja." : "Nog niet."));
        }

        if (facts.Count > 0)
        {
            yield return new FactList(facts.ToSeq());
        }
    }

    /// <summary>Groups side by side, as a small table; nothing when none may be shown apart.</summary>
    public static IEnumerable<Block> Groups(PlacementResult result, string id)
    {
        if (result.ByGroup.Count == 0)
        {
            yield break;
        }

        yield return new Table(
            $"{id}-groepen",
            $"Waar groepen {result.Name} leggen. Alleen groepen die groot genoeg zijn.",
            [new("Groep"), new("Plekken")],
            result
                .ByGroup.Select(group => new Row([
                    group.Group.IsPart ? $"waarvan {group.Group.Name.ToLowerInvariant()}" : group.Group.Name,
                    PictureWords.Places(group.Counts, group.Unknown),
                ]))
                .ToSeq()
        )
        {
            IsCompact = true,
        };
    }

    /// <summary>What moved since the round before.</summary>
    public static IEnumerable<Block> Moved(HeldStep step, PlacementResult result, string table)
    {
        if (result is { Move: { } move, CountsBefore: { } before })
        {
            yield return new Paragraph(
                $"{move.Sentence} In de ronde ervoor: {LowerFirst(PictureWords.Places(before, 0))}",
                Origin: step.Sentence("grijs-verschuiving", table, result.ActorId, result.N + result.Unknown)
            );
        }
    }

    /// <summary>Actors that were split from another, in one sentence each.</summary>
    public static IEnumerable<Block> Variants(HeldStep step, SpheresView view, string table)
    {
        var variants = view.Results.Where(result => result.VariantOfName is not null).ToList();
        if (variants.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph("De groep splitste een actor, omdat het om verschillende dingen ging:");
        yield return new BulletList(
            variants
                .Select(result => new ListItem(
                    $"{result.Name}, naast {result.VariantOfName}: {Place(result)}.",
                    step.Sentence("sferen-variant", table, result.ActorId, result.N + result.Unknown)
                ))
                .ToSeq()
        );
    }

    /// <summary>Actors that the group still has to ask.</summary>
    public static IReadOnlyList<string> NotAsked(Material material) =>
        [
            .. material
                .Shown<SpheresView>()
                .SelectMany(shown => shown.View.Results)
                .Where(result => result.Grey is { Asked: Asked.NotYet })
                .Select(result => result.Name)
                .Distinct(),
        ];

    private static string Place(PlacementResult result) =>
        result.IsGrey ? "grijs gebied" : result.Area is { } area ? Areas.Name(area) : "nog geen plek";

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}

using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Wat we hopen</em>: per sphere and actor, with reasons and dots; what clashes stands beside it.</summary>
internal static class HopesSection
{
    public static Section? Of(Material material) =>
        StepSections.Of<HopesView>(material, SectionIds.Hopes, "Wat we hopen",
            (step, view, id, level) => (Blocks(material, step, view, id), HopeGroups.Of(step, view, id, level).Concat(Groups(view, id, level))));

    /// <summary>The reasons that somebody gave, in the words people ticked.</summary>
    internal static string ReasonsOf(HopeReasons reasons) =>
        Dutch.List(GuideNames.Of(reasons).Select(LowerFirst));

    private static IEnumerable<Block> Blocks(Material material, HeldStep step, HopesView view, string id)
    {
        yield return new Paragraph(
            $"{Dutch.AtStart(Dutch.People(step.Answered))} {Dutch.Plural(step.Answered, "schreef", "schreven")} samen {Dutch.Number(view.Hopes.Count)} {Dutch.Plural(view.Hopes.Count, "wens", "wensen")} op.{material.WhoLeft(step)} "
            + $"Daarna gaf ieder hoogstens {Dutch.Number(HopeDot.Each)} stippen aan wat het zwaarst telt.",
            IsIntroduction: true,
            Origin: step.Sentence("hoop-inleiding", answers: view.Hopes.Count));
        foreach (var block in SettlementBlocks.Blocks(material, view.Settled, "Deze wensen delen we"))
        {
            yield return block;
        }

        if (view.Hopes.Any(hope => hope.Reasons is not HopeReasons.None))
        {
            yield return new Table(
                $"{id}-redenen",
                "Waarom mensen dit hopen. Bij één wens kunnen meer redenen staan.",
                [new("Reden"), new("Wensen", ColumnKind.Number)],
                GuideNames.Reasons.Select(one => new Row([one.Name, Dutch.Digits(view.Hopes.Count(hope => hope.Reasons.HasFlag(one.Reason)))])).ToSeq()
            );
        }
    }

    private static IEnumerable<Section> Groups(HopesView view, string id, int level)
    {
        var groups = SphereAreas.InOrder
            .Select(area => (Name: Dutch.AtStart(Areas.Name(area)), Hopes: view.Hopes.Where(hope => hope.Sphere == area)))
            // One group for all actors: most have one wish, and a heading above each would take more room than the wishes.
            .Append((Name: "Over een actor", Hopes: view.Hopes.Where(hope => hope is { Sphere: null, ActorName: not null })))
            .Append((Name: "Over een andere actor", Hopes: view.Hopes.Where(hope => hope is { Sphere: null, ActorName: null })));
        var number = 0;
        foreach (var (name, hopes) in groups)
        {
            var quotes = hopes.OrderByDescending(hope => hope.Dots).Select(hope => new Quote(hope.Text.Text, hope.Text.By, NoteOf(view, hope))).ToSeq();
            if (quotes.Count > 0)
            {
                yield return new($"{id}-groep-{Dutch.Digits(++number)}", level, name, [new QuoteList(quotes)]);
            }
        }
    }

    private static string? NoteOf(HopesView view, HopeView hope)
    {
        var parts = new List<string>();
        if (hope is { Sphere: null, ActorName: { } actor })
        {
            parts.Add("over " + actor);
        }

        if (HopeGroups.NameOf(view, hope) is { } group)
        {
            parts.Add("groep: " + group);
        }

        if (DifferenceBlocks.NoteOf(hope.Text) is { } note)
        {
            parts.Add(note);
        }

        if (hope.Dots > 0)
        {
            parts.Add($"{Dutch.Digits(hope.Dots)} {Dutch.Plural(hope.Dots, "stip", "stippen")}");
        }

        if (hope.Reasons is not HopeReasons.None)
        {
            parts.Add("reden: " + ReasonsOf(hope.Reasons));
        }

        return parts.Count == 0 ? null : string.Join(" · ", parts);
    }

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}

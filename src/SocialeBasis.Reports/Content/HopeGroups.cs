using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>Hopes that say about the same, with their dots; and pairs that are hard to have at once, equally large.</summary>
internal static class HopeGroups
{
    public static IEnumerable<Section> Of(HeldStep step, HopesView view, string id, int level)
    {
        var groups = view.Groups.Where(group => group.HopeIds.Count > 0).OrderByDescending(group => group.Dots).ToList();
        if (groups.Count > 0)
        {
            yield return new($"{id}-samen", level, "Wensen die bij elkaar horen",
            [
                new Table($"{id}-samen-tabel", "De groepen die we maakten, met hun stippen samen. De wensen staan hierna in eigen woorden.",
                    [new("Groep"), new("Wensen", ColumnKind.Number), new("Stippen", ColumnKind.Number)],
                    groups.Select(group => new Row([group.Name, Dutch.Digits(group.HopeIds.Count), Dutch.Digits(group.Dots)])).ToSeq()),
            ]);
        }

        if (view.Clashes.Count > 0)
        {
            yield return new(
                $"{id}-botst",
                level,
                "Wensen die botsen",
                [
                    new Paragraph(
                        "Deze wensen zijn lastig samen te hebben. We kozen niet, we schreven op wat er botst.",
                        Origin: Origins.Fixed("hoop-botst", step.Step.Id)
                    ),
                    .. view.Clashes.SelectMany(Pair),
                ]
            );
        }
    }

    /// <summary>The group that a hope lies in, for the note under it; null when in none.</summary>
    public static string? NameOf(HopesView view, HopeView hope) => view.Groups.FirstOrDefault(group => group.Id == hope.GroupId)?.Name;

    private static IEnumerable<Block> Pair(HopeClashView clash)
    {
        yield return new Panels(
            new Panel(PanelKind.Agreed, "De ene wens", clash.First, null),
            new Panel(PanelKind.Agreed, "De andere wens", clash.Second, null)
        );
        if (clash.Note.Length > 0)
        {
            yield return new Paragraph(Dutch.Sentence(clash.Note), Lead: "Wat er botst:");
        }
    }
}

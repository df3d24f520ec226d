using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Niet aan ons</em>: what has influence too without anybody at the table having it in hand, with the rule or department it is about.</summary>
internal static class OutsideSection
{
    /// <summary>The section; null when nothing stands on the list.</summary>
    public static Section? Of(HeldStep step, InfluenceView view, string id, int level) => view.Outside.Count == 0
        ? null
        : new(
            $"{id}-niet-aan-ons",
            level,
            "Niet aan ons",
            [
                new Paragraph(
                    "Ook dit heeft invloed. Niemand die meedeed heeft het in de hand. Wie er wel over gaat, kan het hier lezen.",
                    Origin: Origins.Fixed("niet-aan-ons", step.Step.Id)),
                new Table(
                    $"{id}-niet-aan-ons-tabel",
                    "Wat ook invloed heeft, en over welke regel of afdeling het gaat.",
                    [new("Wat"), new("Regel of afdeling")],
                    view.Outside.Select(one => new Row([one.Text.By is { } by ? $"{one.Text.Text} ({by})" : one.Text.Text, one.Concerns.Length > 0 ? one.Concerns : "nog niet bekend"])).ToSeq()),
            ]);
}

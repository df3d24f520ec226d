using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>The map as a table: where every actor lies and how many people chose which area.</summary>
internal static class PlacementTable
{
    public static Table Of(Seq<PlacementResult> results, string id, int round)
    {
        Seq<Column> columns =
        [
            new("Actor"),
            new("Plek"),
            .. SphereAreas.InOrder.Select(area => new Column(area.Letters(), ColumnKind.Number)),
            new("Weet niet", ColumnKind.Number),
        ];
        var rows = results.OrderBy(Place).Select(result => new Row(
        [
            result.Name,
            result.IsGrey ? "grijs gebied" : result.Area is { } area ? Areas.Name(area) : "geen antwoorden",
            .. result.Counts.Select(count => new Cell(Dutch.Digits(count))),
            Dutch.Digits(result.Unknown),
        ]));
        var which = round > 1 ? $" Ronde {Dutch.Digits(round)}." : "";
        return new(
            id,
            $"Hoeveel mensen elke plek kozen.{which} P persoonlijk, G gemeenschappelijk, I institutioneel, B buiten. Twee of drie letters: de overlap.",
            columns,
            rows.ToSeq())
        { IsCompact = true };
    }

    private static int Place(PlacementResult result) => result.IsGrey ? 98 : result.Area is { } area ? SphereAreas.InOrder.ToList().IndexOf(area) : 99;
}

using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content.SideBySide;

/// <summary>Where each group puts the same actors: the maps, a table, and a question where they differ.</summary>
internal static class SidePlaces
{
    private const int MostQuestions = 8;

    public static Section? Of(Seq<SideTalk> talks, IReadOnlyList<SameActor> actors)
    {
        var maps = talks.Select(talk => talk.Material.Map).ToList();
        if (maps.All(map => map is null))
        {
            return null;
        }

        var rows = actors
            .Select(actor =>
                (
                    Actor: actor,
                    Places: actor.Ids.Select((id, i) => id is { } known ? maps[i]?.Results.FirstOrDefault(result => result.ActorId == known) : null).ToList()
                )
            )
            .Where(row => row.Places.Any(place => place is not null))
            .ToList();
        var shared = rows.Where(row => row.Places.Count(place => place is not null) > 1).ToList();
        var parts = new List<Section>();
        if (talks.Count > 1 && shared.Count > 0)
        {
            parts.Add(Shared(talks, shared));
        }

        if (talks.Count > 1 && rows.Except(shared).ToList() is { Count: > 0 } alone)
        {
            parts.Add(Alone(talks, alone));
        }

        parts.Add(Maps(talks, maps));
        return new("plekken", 2, "Wie hoort waar", [], parts.ToSeq());
    }

    private static Section Shared(Seq<SideTalk> talks, List<(SameActor Actor, List<PlacementResult?> Places)> rows)
    {
        var different = rows.Where(row => row.Places.OfType<PlacementResult>().Select(Place).Distinct().Count() > 1).ToList();
        var same = rows.Count - different.Count;
        var blocks = new List<Block>
        {
            new Paragraph(
                $"{Dutch.NumberAtStart(rows.Count)} {Dutch.Plural(rows.Count, "actor komt", "actoren komen")} in meer gesprekken voor. "
                    + $"{Dutch.NumberAtStart(same)} {Dutch.Plural(same, "ligt", "liggen")} overal op dezelfde plek, {Dutch.Number(different.Count)} niet."
            ),
            new Table(
                "plekken-tabel",
                "Waar elke groep een actor zet, en hoeveel mensen een plek kozen. Wat verschilt, staat boven.",
                [new("Actor"), .. talks.Select(talk => new Column(talk.Name))],
                different
                    .Concat(rows.Except(different))
                    .Select(row => new Row([
                        row.Actor.Name,
                        .. row.Places.Select(place => new Cell(
                            place is null ? "–" : $"{Dutch.AtStart(Place(place))}\n{Dutch.Digits(place.N)} {Dutch.Plural(place.N, "mens", "mensen")}"
                        )),
                    ]))
                    .ToSeq()
            ),
        };
        if (different.Count > 0)
        {
            blocks.Add(new Paragraph("Vragen bij de verschillen:"));
            blocks.Add(new BulletList(different.Take(MostQuestions).Select(row => Question(talks, row.Actor, row.Places)).ToSeq()));
        }

        return new("plekken-samen", 3, "Dezelfde actoren", blocks.ToSeq());
    }

    private static string Question(Seq<SideTalk> talks, SameActor actor, List<PlacementResult?> places)
    {
        var said = places.Select((place, i) => (Place: place is null ? null : Place(place), talks[i].Name)).Where(one => one.Place is not null)
            .GroupBy(one => one.Place).Select(group => $"{Dutch.List(group.Select(one => one.Name))}: {group.Key}");
        return $"{actor.Name}. {Dutch.AtStart(string.Join("; ", said))}. Wat is daar anders?";
    }

    private static Section Alone(Seq<SideTalk> talks, List<(SameActor Actor, List<PlacementResult?> Places)> rows) => new(
        "plekken-alleen", 3, "In één gesprek genoemd",
        [
            new FactList(talks.Select((talk, i) => (talk.Name, Actors: rows.Where(row => row.Places[i] is not null).Select(row => row.Actor.Name).ToList()))
                .Where(one => one.Actors.Count > 0).Select(one => new Fact(one.Name, Dutch.List(one.Actors))).ToSeq()),
            new Paragraph("Bestaat dit elders niet, of dacht niemand eraan?", Lead: "Vraag:"),
        ]);

    private static Section Maps(Seq<SideTalk> talks, List<SpheresView?> maps) => new(
        "kaarten", 3, "De kaarten",
        talks.Select((talk, i) => maps[i] is { } map
            ? (Block)new Figure($"kaart-{Dutch.Digits(i + 1)}", MapPicture.Figure(map.Results).Drawing, $"{talk.Name}: {MapPicture.Sentence(map.Results)}", [])
            : new Paragraph($"{talk.Name} heeft nog geen kaart.")).ToSeq());

    private static string Place(PlacementResult result) => result.IsGrey ? "grijs gebied" : result.Area is { } area ? Areas.Name(area) : "geen plek";
}

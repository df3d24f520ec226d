using SocialeBasis.Domain;
using SocialeBasis.Reports.Content;

namespace SocialeBasis.Reports.Excel;

/// <summary>A number for every actor that was shown, by alphabet, on which sheets join.</summary>
internal sealed class ActorNumbers
{
    private readonly Dictionary<Guid, (int Number, string Name)> _actors;
    private readonly Dictionary<Guid, ActorLine> _lines;
    private readonly Dictionary<Guid, PlacementResult> _places;

    public ActorNumbers(IReadOnlyList<ShownRound> rounds)
    {
        _lines = Latest(rounds.Of<ActorsView>().SelectMany(shown => shown.View.Actors), line => line.Id);
        _places = Latest(rounds.Of<SpheresView>().SelectMany(shown => shown.View.Results), result => result.ActorId);
        var named = _lines.Values.Select(line => (line.Id, line.Name))
            .Concat(_places.Values.Select(result => (result.ActorId, result.Name)))
            .Concat(rounds.Of<InfluenceView>().SelectMany(shown => shown.View.Results).Select(result => (result.ActorId, result.Name)))
            .Concat(rounds.Of<RolesView>().SelectMany(shown => shown.View.Results).Select(result => (result.ActorId, result.Name)))
            .Concat(
                rounds
                    .Of<HopesView>()
                    .SelectMany(shown => shown.View.Hopes)
                    .Where(hope => hope is { ActorId: not null, ActorName: not null })
                    .Select(hope => (hope.ActorId!.Value, hope.ActorName!))
            );
        _actors = named
            .DistinctBy(actor => actor.Item1)
            .OrderBy(actor => actor.Item2, StringComparer.InvariantCultureIgnoreCase)
            .ThenBy(actor => actor.Item1)
            .Select((actor, i) => (actor.Item1, Number: i + 1, Name: actor.Item2))
            .ToDictionary(actor => actor.Item1, actor => (actor.Number, actor.Name));
    }

    /// <summary>Number and name, for the columns <c>actor-nr</c> and <c>actor</c>; empty when the actor is not shown.</summary>
    public IEnumerable<Value> Cells(Guid? actor) =>
        actor is { } id && _actors.TryGetValue(id, out var known) ? [known.Number, known.Name] : [Value.None, Value.None];

    public Sheet Sheet() => new(
        "actoren",
        ["actor-nr", "actor", "genoemd door", "hoort bij vandaag", "plek"],
        _actors.OrderBy(actor => actor.Value.Number).Select(actor => new SheetRow(
        [
            actor.Value.Number,
            actor.Value.Name,
            _lines.TryGetValue(actor.Key, out var line) ? line.Mentions : Value.None,
            line is null ? Value.None : line.InScope ? "ja" : "nee",
            _places.TryGetValue(actor.Key, out var place) ? PlaceOf(place) : Value.None,
        ])).ToSeq());

    private static Value PlaceOf(PlacementResult place) => place.IsGrey ? "grijs gebied" : place.Area is { } area ? Areas.Name(area) : null;

    private static Dictionary<Guid, T> Latest<T>(IEnumerable<T> items, Func<T, Guid> id) =>
        items.GroupBy(id).ToDictionary(group => group.Key, group => group.Last());
}

using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Web.BigScreen;

/// <summary>The map as the group made it: computed once for the same results.</summary>
internal sealed record MapOfGroup(Drawing Picture, IReadOnlyList<GreyPart> Beside)
{
    private const int GreyPerPage = 5;

    // With the outline of the round before under every bar.
    private const int GreyPerPageAgain = 4;

    /// <summary>Lays out and draws.</summary>
    public static MapOfGroup Of(IReadOnlyList<PlacementResult> results)
    {
        var known = results.ToDictionary(result => result.ActorId.ToString());
        var layout = SphereMap.Layout(MapActors.Of(results), MapFormat.BigScreen);
        var picture = SphereMap.Draw(layout, new MapOptions(SpheresSentence.Of(results)));
        var grey = Evenly([.. layout.Grey.Select(actor => known[actor.Key])]).Select(part => new GreyPart(part, null, []));
        var rest = layout.Overflow.Select(over => new GreyPart([], over.Area, [.. over.Actors.Select(actor => actor.Name)]));
        return new(picture, [.. grey, .. rest]);
    }

    private static IEnumerable<PlacementResult[]> Evenly(PlacementResult[] grey)
    {
        var most = grey.Any(result => result.CountsBefore is not null) ? GreyPerPageAgain : GreyPerPage;
        var pages = (grey.Length + most - 1) / most;
        return pages == 0 ? [] : grey.Chunk((grey.Length + pages - 1) / pages);
    }
}

/// <summary>A page beside the map: actors in the grey zone, or the names that found no room in an area.</summary>
/// <param name="Grey">What differs most first.</param>
/// <param name="Area">Of which area the names are; null on a page of the grey zone.</param>
/// <param name="Names">The names without a place in the picture.</param>
public sealed record GreyPart(IReadOnlyList<PlacementResult> Grey, Spheres? Area, IReadOnlyList<string> Names)
{
    /// <summary>On a page of its own: what moved since the earlier talk.</summary>
    public IReadOnlyList<PlaceChange> Moves { get; init; } = [];
}

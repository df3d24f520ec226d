using System.Globalization;
using System.Runtime.CompilerServices;
using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Web.TakePart.Results;

/// <summary>
/// The map for a phone. Laid out once per result: the view hands every participant the same list, so a reveal in a room of
/// 150 asks for one layout.
/// </summary>
/// <param name="Picture">The map.</param>
/// <param name="Sentence">What it shows, in one sentence.</param>
/// <param name="Placed">Who is in a sphere, with the number on the map; "–" for who found no room.</param>
/// <param name="Outside">Who is outside for today.</param>
/// <param name="Grey">The grey zone, lowest agreement first.</param>
public sealed record PhoneMap(Drawing Picture, string Sentence, Seq<NumberedResult> Placed, Seq<PlacementResult> Outside, Seq<PlacementResult> Grey)
{
    private static readonly ConditionalWeakTable<Seq<PlacementResult>, PhoneMap> Kept = [];

    public static PhoneMap Of(Seq<PlacementResult> results) => Kept.GetValue(results, Make);

    private static PhoneMap Make(Seq<PlacementResult> results)
    {
        var placed = results.Where(result => result.Area is not null && !result.IsGrey).ToList();
        var layout = SphereMap.Layout(MapActors.Of(placed), MapFormat.Phone);
        var numbers = layout.Labels.ToDictionary(label => label.Actor.Key, label => label.Number);
        var inside = placed
            .Where(result => result.Area is not Spheres.None)
            .Select(result => new NumberedResult(
                numbers.TryGetValue(result.ActorId.ToString(), out var number) ? number.ToString(CultureInfo.InvariantCulture) : "–",
                result
            ))
            .OrderBy(row => int.TryParse(row.Number, out var number) ? number : int.MaxValue)
            .ToSeq();
        var outside = placed.Where(result => result.Area is Spheres.None).ToSeq();
        var grey = results.Where(result => result.IsGrey).OrderBy(result => result.Agreement ?? 1).ToSeq();
        var sentence = (results.Count, inside.Count, outside.Count, grey.Count) switch
        {
            (1, 1, _, _) => "Onze ene actor ligt in een sfeer.",
            (1, _, 1, _) => "Onze ene actor ligt erbuiten.",
            (1, _, _, 1) => "Onze ene actor ligt in het grijze gebied.",
            _ => $"Van onze {results.Count} actoren liggen er {inside.Count} in een sfeer, {outside.Count} erbuiten en {grey.Count} in het grijze gebied.",
        };
        return new PhoneMap(SphereMap.Draw(layout, new MapOptions($"De kaart met drie sferen. {sentence}")), sentence, inside, outside, grey);
    }
}

/// <summary>An actor with its number on the map.</summary>
public sealed record NumberedResult(string Number, PlacementResult Result);

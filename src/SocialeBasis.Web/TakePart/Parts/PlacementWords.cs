using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>Placements in Dutch, as participants read them.</summary>
public static class PlacementWords
{
    /// <summary>With a capital: <c>Persoonlijk en gemeenschappelijk</c>, <c>Hoort er niet bij</c>, <c>Weet niet</c>.</summary>
    public static string Of(Spheres? area)
    {
        if (area is not { } place)
        {
            return "Weet niet";
        }

        var name = place is Spheres.None ? "hoort er niet bij" : place.DutchName();
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary><c>5 persoonlijk, 3 gemeenschappelijk, 1 erbuiten. 2 weten het niet.</c></summary>
    public static string Spread(PlacementResult result) => Spread(result.Counts, result.Unknown);

    /// <inheritdoc cref="Spread(PlacementResult)"/>
    /// <param name="counts">Eight counts in the order of <see cref="SphereAreas.InOrder"/>.</param>
    /// <param name="unknown">How many said "weet niet".</param>
    public static string Spread(IReadOnlyList<int> counts, int unknown)
    {
        var parts = SphereAreas.InOrder
            .Zip(counts)
            .Where(pair => pair.Second > 0)
            .OrderByDescending(pair => pair.Second)
            .Select(pair => $"{pair.Second} {pair.First.DutchName()}")
            .ToList();
        var chosen = parts.Count == 0 ? "Nog niemand heeft gekozen." : string.Join(", ", parts) + ".";
        return unknown switch
        {
            0 => chosen,
            1 => chosen + " 1 weet het niet.",
            _ => $"{chosen} {unknown} weten het niet.",
        };
    }
}

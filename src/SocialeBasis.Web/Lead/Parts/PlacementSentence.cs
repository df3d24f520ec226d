using SocialeBasis.Domain.Actors;

namespace SocialeBasis.Web.Lead.Parts;

/// <summary>Placements in one plain sentence: "5 gemeenschappelijk, 4 erbuiten. 2 weten het niet."</summary>
internal static class PlacementSentence
{
    public static string Of(IReadOnlyList<int> counts, int unknown)
    {
        var chosen = string.Join(", ", SphereAreas.InOrder.Zip(counts).Where(part => part.Second > 0).Select(part => $"{part.Second} {part.First.DutchName()}"));
        var some = chosen.Length == 0 ? "Nog niemand koos een plek." : $"{chosen}.";
        return unknown switch
        {
            0 => some,
            1 => $"{some} 1 weet het niet.",
            _ => $"{some} {unknown} weten het niet.",
        };
    }
}

using SocialeBasis.Domain.Actors;

namespace SocialeBasis.Reports.Content;

/// <summary>The eight areas in the words of the report.</summary>
internal static class Areas
{
    /// <summary><c>persoonlijk</c>, …, <c>vandaag erbuiten</c>.</summary>
    public static string Name(Spheres area) => area is Spheres.None ? "vandaag erbuiten" : area.DutchName();

    /// <summary><c>4 mensen kozen gemeenschappelijk, 3 erbuiten. 1 weet het niet.</c></summary>
    public static string CountsSentence(IReadOnlyList<int> counts, int unknown)
    {
        var chosen = SphereAreas.InOrder.Select((area, i) => (Area: area, People: counts[i])).Where(count => count.People > 0).OrderByDescending(count => count.People).ToList();
        var parts = chosen.Select((count, turn) => turn == 0
            ? $"{Dutch.Digits(count.People)} {Dutch.Plural(count.People, "mens koos", "mensen kozen")} {count.Area.DutchName()}"
            : $"{Dutch.Digits(count.People)} {count.Area.DutchName()}");
        var text = chosen.Count == 0 ? "Niemand koos een plek." : string.Join(", ", parts) + ".";
        return unknown switch
        {
            0 => text,
            1 => text + " 1 weet het niet.",
            _ => text + $" {Dutch.Digits(unknown)} weten het niet.",
        };
    }
}

using System.Globalization;
using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>Dutch sentences that say what a figure shows, for its text alternative and for the line below it.</summary>
public static class PictureWords
{
    /// <summary><c>5 mensen kiezen 1, 1 kiest 3, 4 kiezen 5. 2 weten het niet.</c></summary>
    /// <param name="counts">Five counts, for the answers 1 to 5.</param>
    /// <param name="unknown">How many said <c>weet niet</c>.</param>
    public static string Ratings(IReadOnlyList<int> counts, int unknown = 0)
    {
        var parts = Enumerable.Range(0, counts.Count)
            .Where(i => counts[i] > 0)
            .Select((i, turn) => Invariant($"{counts[i]} {Who(counts[i], turn == 0)} {i + 1}"))
            .ToList();
        var chosen = parts.Count == 0 ? "Nog niemand heeft gekozen." : string.Join(", ", parts) + ".";
        return chosen + Unknown(unknown);

        static string Who(int count, bool first) => (count, first) switch
        {
            (1, true) => "mens kiest",
            (1, false) => "kiest",
            (_, true) => "mensen kiezen",
            _ => "kiezen",
        };
    }

    /// <summary><c>4 mensen kozen gemeenschappelijk, 3 erbuiten. 1 weet het niet.</c></summary>
    /// <param name="counts">Eight counts in the order of <see cref="SphereAreas.InOrder"/>.</param>
    /// <param name="unknown">How many said <c>weet niet</c>.</param>
    public static string Places(IReadOnlyList<int> counts, int unknown = 0)
    {
        var parts = SphereAreas.InOrder.Zip(counts)
            .Where(part => part.Second > 0)
            .OrderByDescending(part => part.Second)
            .Select((part, turn) => Invariant($"{part.Second} {(turn > 0 ? "" : part.Second == 1 ? "mens koos " : "mensen kozen ")}{part.First.DutchName()}"))
            .ToList();
        return (parts.Count == 0 ? "Niemand koos een plek." : string.Join(", ", parts) + ".") + Unknown(unknown);
    }

    /// <summary><c>22 mensen · 2 weet niet</c>; without the second part when everybody chose.</summary>
    public static string People(int chosen, int unknown) =>
        Invariant($"{chosen} {(chosen == 1 ? "mens" : "mensen")}") + (unknown > 0 ? Invariant($" · {unknown} weet niet") : "");

    /// <summary><c>11 hopen</c>, <c>1 hoop</c>, <c>geen</c>: behind a bar of <see cref="ReasonBars"/>.</summary>
    public static string Hopes(int count) => count switch
    {
        0 => "geen",
        1 => "1 hoop",
        _ => Invariant($"{count} hopen"),
    };

    /// <summary><c>11 hopen: goed op zichzelf. 4 hopen: minder dure zorg nodig.</c> Reasons that nobody gave are left out.</summary>
    public static string Reasons(IEnumerable<ReasonCount> reasons)
    {
        var given = reasons.Where(reason => reason.Count > 0).Select(reason => $"{reason.Words}: {Small(reason.Name)}.").ToList();
        return given.Count == 0 ? "Niemand gaf een reden." : string.Join(' ', given);
    }

    private static string Unknown(int people) => people switch
    {
        0 => "",
        1 => " 1 weet het niet.",
        _ => Invariant($" {people} weten het niet."),
    };

    private static string Small(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

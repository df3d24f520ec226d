namespace SocialeBasis.Domain;

/// <summary>Finds where a long Dutch name may be broken over two lines. A guess, for names that nobody stored a break for.</summary>
public static class DutchCompound
{
    /// <summary>Names up to this many characters stay on one line.</summary>
    public const int LongestWhole = 14;

    private const int ShortestFront = 4;

    // Second halves of the compounds that name actors. The longest that fits wins: "basisvoorziening" before "voorziening".
    private static readonly string[] Tails =
    [
        "aanbieder", "ambtenaar", "begeleider", "begeleiding", "bemiddeling", "besteding", "bijeenkomst", "brigade", "bureau",
        "centrale", "centrum", "coach", "consulent", "corporatie", "coördinator", "deskundige", "dienst", "fonds", "gebouw",
        "gemeenschap", "gezondheidszorg", "groep", "houder", "huis", "initiatief", "instelling", "kantoor", "kring", "loket",
        "makelaar", "manager", "netwerk", "ondernemer", "onderneming", "ondersteuner", "ondersteuning", "onderwijs", "opvang",
        "organisatie", "overheid", "platform", "plein", "praktijk", "project", "punt", "raad", "regisseur", "school", "stichting",
        "team", "tuin", "vereniging", "verlening", "verpleegkundige", "verzekeraar", "voorziening", "werk", "werker", "winkel", "zorg",
    ];

    /// <summary>
    /// The name with <c>|</c> at the place to break: <c>Vrijwilligers-|organisatie</c>, <c>Buurthuis of|wijkcentrum</c>.
    /// A hyphen before the bar is only shown when the name is really broken there. Unchanged when the name is short, or
    /// when no good place is known.
    /// </summary>
    public static string Break(string name)
    {
        if (name.Length <= LongestWhole || name.Contains('|', StringComparison.Ordinal))
        {
            return name;
        }

        return BreakAtSpace(name) ?? BreakInWord(name) ?? name;
    }

    private static string? BreakAtSpace(string name)
    {
        var middle = name.Length / 2;
        var best = -1;
        for (var i = name.IndexOf(' ', StringComparison.Ordinal); i >= 0; i = name.IndexOf(' ', i + 1))
        {
            if (best < 0 || Math.Abs(i - middle) < Math.Abs(best - middle))
            {
                best = i;
            }
        }

        return best < 0 ? null : $"{name[..best]}|{name[(best + 1)..]}";
    }

    private static string? BreakInWord(string name)
    {
        var hyphen = name.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && hyphen < name.Length - 1)
        {
            return $"{name[..(hyphen + 1)]}|{name[(hyphen + 1)..]}";
        }

        var tail = Tails
            .Where(tail => name.EndsWith(tail, StringComparison.OrdinalIgnoreCase) && name.Length - tail.Length >= ShortestFront)
            .MaxBy(tail => tail.Length);
        return tail is null ? null : $"{name[..^tail.Length]}-|{name[^tail.Length..]}";
    }
}

namespace SocialeBasis.Reports.Pictures;

/// <summary>A part of a name that stays whole.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Inside">What joins it to the next part on the same line: a space, or nothing.</param>
/// <param name="AtBreak">What ends it when the line breaks after it: a hyphen, or nothing.</param>
/// <param name="Cost">How unwelcome a break here is, in type sizes of line width.</param>
internal sealed record NamePiece(string Text, string Inside, string AtBreak, double Cost);

/// <summary>Where a Dutch name may break.</summary>
internal static class NamePieces
{
    private const int LongWord = 12;

    // A line does not end in one of these if it can be helped.
    private static readonly HashSet<string> SmallWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "van", "de", "het", "een", "en", "of", "voor", "in", "met", "bij", "op", "te", "aan", "om", "tot", "uit", "&",
    };

    // Second halves of compounds that occur among actors; longer ones first where one ends in another.
    private static readonly string[] Heads =
    [
        "voorzieningen", "voorziening", "verpleegkundige", "hulpverlening", "deskundigen", "deskundige", "ondersteuning",
        "ondersteuner", "organisaties", "organisatie", "vereniging", "initiatieven", "initiatief", "corporatie", "bemiddeling",
        "verzekeraar", "ondernemer", "aannemer", "ambtenaar", "adviseur", "instelling", "werkers", "werker", "overheid",
        "onderwijs", "platform", "gesprek", "centrum", "consult", "bureau", "kantoor", "aanbieder", "aanbod", "opvang",
        "besteding", "regisseur", "manager", "makelaar", "verlener", "houder", "project", "activiteit", "groepen", "groep",
        "zorger", "werk", "team", "teams", "school", "coach", "raad", "punt", "plein", "winkel", "agent", "zorg", "hulp", "huis", "tuin",
    ];

    public static IReadOnlyList<NamePiece> Of(string name, string? broken, int lines)
    {
        var marks = broken?.Count(c => c == '|') ?? 0;
        if (marks > 0 && lines == marks + 1)
        {
            return Marked(name, broken!, wordsToo: false);
        }

        return marks > 0 ? Marked(name, broken!, wordsToo: true) : Words(name, last: "");
    }

    private static List<NamePiece> Marked(string name, string broken, bool wordsToo)
    {
        var pieces = new List<NamePiece>();
        var parts = broken.Split('|', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var bare = parts[i].Trim().TrimEnd('-');
            var real = parts[i].TrimEnd().EndsWith('-') && name.Contains(parts[i].Trim(), StringComparison.Ordinal);
            var spaced = !real && name.Contains(bare + " ", StringComparison.Ordinal) && !parts[i].TrimEnd().EndsWith('-');
            var end = i == parts.Length - 1
                ? new NamePiece(parts[i].Trim(), "", "", 0)
                : new NamePiece(real ? bare + "-" : bare, spaced ? " " : "", real || spaced ? "" : "-", 0);
            var words = wordsToo ? Words(end.Text, end.Inside) : [end];
            pieces.AddRange(words.SkipLast(1));
            pieces.Add(end with { Text = words[^1].Text });
        }

        return pieces;
    }

    private static List<NamePiece> Words(string text, string last)
    {
        var pieces = new List<NamePiece>();
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var parts = Compound(words[i]);
            for (var p = 0; p < parts.Count; p++)
            {
                var hyphen = parts[p].EndsWith('-') || parts[p].EndsWith('/');
                pieces.Add(p < parts.Count - 1
                    ? new(parts[p], "", hyphen ? "" : "-", hyphen ? 0.2 : 0.8)
                    : new(parts[p], i < words.Length - 1 ? " " : last, "", SmallWords.Contains(words[i]) ? 1.5 : 0));
            }
        }

        return pieces.Count > 0 ? pieces : [new(text, last, "", 0)];
    }

    private static List<string> Compound(string word)
    {
        var at = word.IndexOfAny(['-', '/']);
        if (at > 2 && at < word.Length - 3)
        {
            return [word[..(at + 1)], .. Compound(word[(at + 1)..])];
        }

        if (word.Length < LongWord || !word.All(char.IsLetter))
        {
            return word.Length > 2 * LongWord ? Slices(word) : [word];
        }

        foreach (var head in Heads)
        {
            var start = word.LastIndexOf(head, StringComparison.OrdinalIgnoreCase);
            if (start >= 4 && start >= word.Length - head.Length - 1)
            {
                return [.. Compound(word[..start]), word[start..]];
            }
        }

        return word.Length >= 16 ? Syllables(word) : [word];
    }

    /// <summary>Between two consonants that stand between vowels, near the middle: <c>Verantwoor-dingsplicht</c>.</summary>
    private static List<string> Syllables(string word)
    {
        var middle = word.Length / 2;
        for (var step = 0; step < middle - 3; step++)
        {
            foreach (var at in new[] { middle + step, middle - step })
            {
                if (!Vowel(word[at - 1]) && !Vowel(word[at]) && Vowel(word[at - 2]) && Vowel(word[at + 1]))
                {
                    return [.. Compound(word[..at]), .. Compound(word[at..])];
                }
            }
        }

        return word.Length > 2 * LongWord ? Slices(word) : [word];
    }

    /// <summary>A run of signs without any place to break: cut by length, never inside one sign.</summary>
    private static List<string> Slices(string word)
    {
        var slices = new List<string>();
        var signs = System.Globalization.StringInfo.GetTextElementEnumerator(word);
        while (signs.MoveNext())
        {
            if (slices.Count == 0 || slices[^1].Length >= LongWord)
            {
                slices.Add("");
            }

            slices[^1] += signs.GetTextElement();
        }

        return slices;
    }

    private static bool Vowel(char c) => "aeiouyáéíóúäëïöüèê".Contains(char.ToLowerInvariant(c), StringComparison.Ordinal);
}

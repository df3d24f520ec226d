using System.Text;

namespace SocialeBasis.Tests.Fuzz;

/// <summary>Texts as people type them, and texts that are meant to break something.</summary>
internal static class HostileText
{
    // Every length that stands in TextLimits, and one more.
    private static readonly int[] Lengths = [1, 20, 21, 60, 61, 120, 121, 200, 201, 400, 401, 600, 601, 5_000];

    private static readonly string[] Fragments =
    [
        "",
        " ",
        "\t\r\n",
        "\0",
        "\u0007\u001b[31m",
        "\u200b\u200d",
        "\u202e\u202d\u2066",
        "\u2028\u2029",
        "\ud800",
        "\udc00",
        "a\udfffb",
        "\uFFFE\uFFFF",
        "\uFDD0",
        "\ufeff",
        "😀👩‍👩‍👧",
        "e\u0301\u0301\u0301",
        "שלום",
        "مرحبا",
        "İıßﬀ",
        "<script>alert(1)</script>",
        "'); DROP TABLE Sessions;--",
        "=HYPERLINK(\"x\")",
        "{0} {{",
        "%s%n",
        "../../etc/passwd",
        "|",
        "-",
        "...",
        "/",
        "a/b",
        "\\u003C",
        "&amp;",
        "\"",
        "null",
        "NaN",
        "1e309",
        "\u00ad",
        "\u0300",
        new string('\u0316', 300),
    ];

    private static readonly string[] Words =
    [
        "buren",
        "samen",
        "koffie",
        "de",
        "kerk",
        "wijk",
        "zorg",
        "elkaar",
        "kennen",
        "plein",
        "gemeente",
        "jongeren",
        "huisarts",
        "sociale basis",
        "verbinding",
        "tijd",
    ];

    public static string Next(Random random) => random.Next(10) switch
    {
        0 => Fragments[random.Next(Fragments.Length)],
        1 => new string((char)random.Next('a', 'z'), Lengths[random.Next(Lengths.Length)]),
        2 => Sentence(random) + Fragments[random.Next(Fragments.Length)],
        3 => Noise(random),
        _ => Sentence(random),
    };

    private static string Sentence(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Words[random.Next(Words.Length)]).Append($"{random.Next(1000)}"));

    private static string Noise(Random random)
    {
        var noise = new StringBuilder();
        for (var left = random.Next(1, 40); left > 0; left--)
        {
            noise.Append((char)random.Next(0x10000));
        }

        return noise.ToString();
    }
}

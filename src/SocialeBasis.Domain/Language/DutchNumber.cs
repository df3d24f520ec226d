using System.Globalization;

namespace SocialeBasis.Domain.Language;

/// <summary>Numbers in running Dutch text.</summary>
public static class DutchNumber
{
    private static readonly string[] Names =
        ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    /// <summary>In words up to twelve, in figures above it and below nought.</summary>
    public static string InWords(int number) =>
        number >= 0 && number < Names.Length ? Names[number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same with a capital, to begin a sentence with.</summary>
    public static string AtStart(int number) => number == 1 ? "Eén" : Capital(InWords(number));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

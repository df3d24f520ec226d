using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

/// <summary>A link as one sentence: <c>Als … dan … want … mits …</c>. Somebody fills in the parts; the words between them are ours.</summary>
public static class LinkSentence
{
    /// <summary>The most characters of one part: four of them with the words between fit in <see cref="TextLimits.Contribution"/>.</summary>
    public const int LongestPart = 90;

    // Phones begin every field with a capital. These words never need one, so the sentence reads on; a name keeps its own.
    private static readonly HashSet<string> WithoutCapital = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "het", "een", "er", "we", "wij", "je", "u", "ik", "zij", "ze", "wie", "wat", "dat", "die", "dit", "deze", "alle", "meer", "minder", "elke", "ook",
        "mensen", "iemand", "iedereen", "niemand", "bewoners", "inwoners", "buren", "ouderen", "jongeren", "kinderen", "vrijwilligers", "organisaties",
    };

    /// <summary>One part as it stands in the sentence: without the word that leads it in, and without the end of a sentence.</summary>
    /// <param name="typed">As it came.</param>
    /// <param name="leads">The words that may stand before it, such as <c>want</c> and <c>omdat</c>.</param>
    public static string Part(string? typed, params ReadOnlySpan<string> leads)
    {
        var part = TypedText.OneLine(typed).TrimEnd('.', ',', ';', '…', ' ');
        foreach (var lead in leads)
        {
            if (part.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && (part.Length == lead.Length || part[lead.Length] is ' ' or ':' or '…'))
            {
                part = part[lead.Length..].TrimStart(' ', ':', '…');
                break;
            }
        }

        var first = part.AsSpan(0, part.IndexOf(' ') is > 0 and var space ? space : part.Length).ToString();
        return WithoutCapital.Contains(first) ? char.ToLowerInvariant(part[0]) + part[1..] : part;
    }

    /// <summary>What has to be the case.</summary>
    public static string If(string? typed) => Part(typed, "als", "wanneer");

    /// <summary>What happens then.</summary>
    public static string Then(string? typed) => Part(typed, "dan");

    /// <summary>Why that would be; may be empty.</summary>
    public static string Because(string? typed) => Part(typed, "want", "omdat");

    /// <summary>What has to be arranged for it; may be empty.</summary>
    public static string Provided(string? typed) => Part(typed, "mits", "als");

    /// <summary>The whole sentence.</summary>
    public static string Of(string condition, string result, string because, string provided) =>
        $"Als {condition}, dan {result}{(because.Length > 0 ? $", want {because}" : "")}{(provided.Length > 0 ? $", mits {provided}" : "")}.";
}

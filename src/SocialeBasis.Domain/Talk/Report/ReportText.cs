using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialeBasis.Domain;

/// <summary>A sentence of the report as the facilitator wrote it, instead of the one that the program makes (H13).</summary>
/// <param name="Place">Where it stands, see <see cref="PlaceOf"/>; the same whatever else is answered.</param>
/// <param name="Text">1 to <see cref="TextLimits.Sentence"/> characters, trimmed.</param>
/// <param name="Basis">The mark of the program's own sentence at that moment; see <see cref="MarkOf"/>.</param>
/// <param name="RecordedUtc">When it was last written.</param>
public sealed partial record ReportText(string Place, string Text, string Basis, DateTime RecordedUtc)
{
    /// <summary>The most sentences of one report that can be written anew.</summary>
    public const int Most = 400;

    /// <summary>The longest place: a word and two ids.</summary>
    public const int LongestPlace = LongestWord + (2 * 33);

    /// <summary>How many characters a mark has.</summary>
    public const int MarkLength = 8;

    /// <summary>The longest first part of a place.</summary>
    public const int LongestWord = 40;

    /// <summary>The place of a sentence: <c>invloed-beeld.{step}.{actor}</c>.</summary>
    /// <param name="what">Lower-case letters and dashes: what the sentence says, and in which part of the report.</param>
    /// <param name="stepId">The step it is about; null for the talk as a whole.</param>
    /// <param name="subjectId">The actor it is about; null for the step as a whole.</param>
    public static string PlaceOf(string what, Guid? stepId = null, Guid? subjectId = null) =>
        $"{what}{(stepId is { } step ? $".{step:N}" : "")}{(subjectId is { } subject ? $".{subject:N}" : "")}";

    /// <summary>Whether this can be a place of a sentence.</summary>
    public static bool IsPlace(string? place) => place is not null && Places().IsMatch(place);

    /// <summary>What a place consists of, as it was given to <see cref="PlaceOf"/>.</summary>
    /// <param name="place">Must be a place; see <see cref="IsPlace"/>.</param>
    public static (string What, Guid? StepId, Guid? SubjectId) PartsOf(string place)
    {
        var parts = place.Split('.');
        return (parts[0], parts.Length > 1 ? Guid.ParseExact(parts[1], "N") : null, parts.Length > 2 ? Guid.ParseExact(parts[2], "N") : null);
    }

    /// <summary>
    /// Tells a sentence at a place from any other, in <see cref="MarkLength"/> characters. Kept instead of the sentence itself, which
    /// may name what was hidden since. It goes by the names of the step and the actor, not by their ids, so that it holds in a copy
    /// of the talk that comes from a file.
    /// </summary>
    /// <param name="session">The talk.</param>
    /// <param name="place">Must be a place; see <see cref="IsPlace"/>.</param>
    /// <param name="text">The sentence.</param>
    public static string MarkOf(Session session, string place, string text)
    {
        var (what, stepId, subjectId) = PartsOf(place);
        var step = session.Steps.GetValueOrDefault(stepId ?? Guid.Empty);
        var actor = session.Actors.GetValueOrDefault(subjectId ?? Guid.Empty);
        return Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{what}\n{step?.Kind} {step?.Subject}\n{actor?.Name}\n{text}")).AsSpan(0, MarkLength / 2)
        );
    }

    /// <summary>Whether this can be a mark.</summary>
    public static bool IsMark(string? mark) => mark is not null && Marks().IsMatch(mark);

    [GeneratedRegex(@"\A[a-z][a-z-]{0,39}(?:\.[0-9a-f]{32}){0,2}\z")]
    private static partial Regex Places();

    [GeneratedRegex(@"\A[0-9a-f]{8}\z")]
    private static partial Regex Marks();
}

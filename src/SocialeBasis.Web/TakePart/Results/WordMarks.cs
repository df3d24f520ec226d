using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Web.TakePart.Results;

/// <summary>
/// Which words of a step's texts return and in which they differ. All phones show the same texts, so a reveal in a room of
/// 150 looks for them once.
/// </summary>
public sealed class WordMarks
{
    private static readonly ConditionalWeakTable<SessionSetup, ConcurrentDictionary<Guid, Lazy<WordMarks>>> Kept = [];

    private readonly ConcurrentDictionary<string, Seq<TextPart>> _parts = new(StringComparer.Ordinal);
    private readonly string[] _texts;
    private readonly ReturningWords _returning;
    private readonly DifferingWords _differing;

    private WordMarks(string[] texts, string? subject, WordMarks? before)
    {
        (_texts, _returning, _differing) = (texts, ReturningWords.In(texts, subject), DifferingWords.In(texts, subject));
        foreach (var text in texts)
        {
            var parts = _differing.Mark(text, _returning).ToSeq();

            // The same as before is the same value: a hundred phones then see at a glance that it need not be drawn again.
            _parts[text] = before?._parts.GetValueOrDefault(text) is { } kept && kept.Equals(parts) ? kept : parts;
        }
    }

    /// <summary>The words that return, in small letters.</summary>
    public IReadOnlyList<string> Returning => _returning.Words;

    /// <summary>On what the texts take two sides.</summary>
    public IReadOnlyList<WordContrast> Contrasts => _differing.Contrasts;

    /// <summary>The words that stand on a side of those subjects, in small letters, each once.</summary>
    public IEnumerable<string> Differing =>
        _texts.SelectMany(Mark).Where(part => part.Differs).Select(part => DutchWords.Small(part.Text)).Distinct(StringComparer.Ordinal);

    /// <summary>The marks of these texts; kept with the talk for as long as they are the same.</summary>
    /// <param name="setup">The talk's preparation: all its screens share it.</param>
    /// <param name="stepId">The step.</param>
    /// <param name="texts">Its texts, in the same order for everybody.</param>
    /// <param name="subject">What they are about.</param>
    public static WordMarks Of(SessionSetup setup, Guid stepId, IEnumerable<string> texts, string? subject)
    {
        var now = texts.ToArray();
        return Kept.GetOrCreateValue(setup).AddOrUpdate(
            stepId,
            _ => Once(now, subject, null),
            (_, kept) => kept.Value._texts.AsSpan().SequenceEqual(now) ? kept : Once(now, subject, kept.Value)).Value;
    }

    // Phones are drawn side by side: only the first looks for them.
    private static Lazy<WordMarks> Once(string[] texts, string? subject, WordMarks? before) => new(() => new WordMarks(texts, subject, before));

    /// <summary>The text in pieces, returning and differing words as pieces of their own.</summary>
    public Seq<TextPart> Mark(string text) => _parts.GetOrAdd(text, one => _differing.Mark(one, _returning).ToSeq());
}

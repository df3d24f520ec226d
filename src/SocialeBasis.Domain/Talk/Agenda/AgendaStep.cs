using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

/// <summary>One step of a talk's agenda and how far it is.</summary>
/// <param name="Id">Stable for the life of the talk.</param>
/// <param name="Position">0-based place in the agenda.</param>
/// <param name="Kind">What kind of step.</param>
/// <param name="Minutes">Planned length; 0 for none.</param>
/// <param name="Subject">What the step is about, by <see cref="StepTraits.Subject"/>: a term, a concrete question or the end of a chain; otherwise null.</param>
/// <param name="Phase">Where in the rhythm.</param>
/// <param name="Round">1-based; answers belong to a round, and a later round never overwrites an earlier.</param>
/// <param name="StartedUtc">When the group first came to this step; null when not yet.</param>
public sealed record AgendaStep(
    Guid Id, int Position, StepKind Kind, int Minutes, string? Subject, Phase Phase = Phase.Alone, int Round = 1, DateTime? StartedUtc = null)
{
    /// <summary>The most rounds a step may have; stability, not consensus, is the reason to stop (facilitation, Delphi practice).</summary>
    public const int MostRounds = 3;

    /// <summary>How people answer before the reveal.</summary>
    public StepMethod Method { get; init; }

    /// <summary>In a step of Invloed: whose influence it asks about.</summary>
    public WhoseInfluence Whose { get; init; }

    /// <summary>
    /// In a step of Invloed: the hope, or group of hopes, on which it asks for influence; null when the facilitator typed it. Its words are
    /// those that everybody can read: see <see cref="Shown.ShownTalk.Agenda"/>.
    /// </summary>
    public Guid? HopeId { get; init; }

    /// <summary>With <see cref="StepMethod.OneTwoFourAll"/>: in which circle people think now, 1 alone, 2 in pairs, 4 in fours. "All" is the reveal.</summary>
    public int Circle { get; init; } = 1;

    /// <summary>In a step that weighs texts: which, by text or group of texts, in the order in which they were chosen.</summary>
    public Seq<Guid> Weighs { get; init; } = [];

    /// <summary>Whether its present round asks how much these weigh.</summary>
    public bool IsWeighing => Round > 1 && Kind.Traits.WeighsTexts;

    /// <summary>When the latest round was shown; null when none was.</summary>
    public DateTime? RevealedUtc { get; init; }

    /// <summary>True when the answers of <see cref="Round"/> have been shown.</summary>
    public bool IsRevealed => Phase is Phase.Reveal or Phase.Talk or Phase.Settle;

    /// <summary>The latest round whose answers have been shown; 0 when none.</summary>
    public int RevealedRound => IsRevealed ? Round : Round - 1;

    /// <summary>The circles of 1-2-4-allen, each with its usual minutes.</summary>
    public static IReadOnlyList<(int People, int Minutes)> Circles { get; } = [(1, 1), (2, 2), (4, 4)];

    /// <summary>The title in agenda and headings: the kind's, with what tells it from another step of that kind.</summary>
    public string Title =>
        Whose is WhoseInfluence.Actors ? $"{Kind.Traits.Title} op onze hoop"
        : Term is null || SameText.Words.Equals(Term, UsualTerm) ? Kind.Traits.Title
        : $"{Kind.Traits.Title}: {Term}";

    /// <summary>Whether what it asks about was filled in, where that is needed.</summary>
    internal bool HasSubject => !string.IsNullOrWhiteSpace(Subject) || HopeId is not null;

    /// <summary>The word that it asks about; null when it asks about no word.</summary>
    public string? Term => Kind.Traits.Subject is StepSubject.Term ? Subject : null;

    /// <summary>The term that every talk begins with.</summary>
    public const string UsualTerm = "sociale basis";
}

/// <summary>How people answer before the reveal.</summary>
public enum StepMethod
{
    /// <summary>Everybody alone, on an own device.</summary>
    Alone,

    /// <summary><c>1-2-4-allen</c>: alone, in pairs, in fours that send one card, then all (facilitation §2).</summary>
    OneTwoFourAll,
}

using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

/// <summary>
/// The concrete question of an influence step. "Influence" in general mixes unlike things, so the facilitator says
/// influence on what; the step cannot start without it.
/// </summary>
public static class InfluenceQuestion
{
    /// <summary>Questions to start from; all begin with <c>op</c> and fit after "Hoeveel invloed heeft de gemeente".</summary>
    public static IReadOnlyList<string> Suggestions => StepGuide.Shipped.InfluenceQuestions;

    /// <summary>
    /// Makes what the facilitator typed fit after "Hoeveel invloed heeft de gemeente": trimmed, without a question mark,
    /// with <c>op</c> in front. A whole question keeps only the part after "op". Empty when nothing was typed.
    /// </summary>
    public static string Complete(string typed)
    {
        var question = typed.Trim().TrimEnd('?', '.', ' ');
        if (question.StartsWith("hoeveel invloed", StringComparison.OrdinalIgnoreCase)
            && question.IndexOf(" op ", StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            question = question[(at + 1)..];
        }

        if (question.Length == 0)
        {
            return "";
        }

        return question.StartsWith("op ", StringComparison.OrdinalIgnoreCase)
            ? "op " + question[3..].TrimStart()
            : "op " + char.ToLowerInvariant(question[0]) + question[1..];
    }

    /// <summary>Whether two questions ask the same: only then are their ratings laid beside each other.</summary>
    public static bool IsSame(string one, string other) => SameText.Words.Equals(Complete(one), Complete(other));
}

using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

/// <summary>What a step of Invloed asks, in words for every screen and for the report.</summary>
/// <param name="Whose">Whose influence.</param>
/// <param name="Subject">The concrete question, or the hope; null when that is missing, or cannot be read any more.</param>
public sealed record AskedInfluence(WhoseInfluence Whose, string? Subject)
{
    /// <summary>What a step asks.</summary>
    public static AskedInfluence In(AgendaStep step) => new(step.Whose, step.Subject);

    /// <summary>The words that <c>{vraag}</c> stands for: <c>op …</c>, or <c>deze hoop: ‘…’</c>.</summary>
    public string Question => Whose switch
    {
        WhoseInfluence.Municipality => InfluenceQuestion.Complete(Subject ?? "") is { Length: > 0 } question ? question : "op wat deze actor doet",
        WhoseInfluence.Actors => Hope is { } hope ? $"deze hoop: {hope}" : "deze hoop",
    };

    /// <summary>The whole question.</summary>
    public string Whole => Whose switch
    {
        WhoseInfluence.Municipality => $"Hoeveel invloed heeft de gemeente {Question}?",
        WhoseInfluence.Actors => $"Wie heeft invloed op {Question}?",
    };

    /// <summary>The first line of a large screen; <see cref="Line"/> is the second.</summary>
    public string Heading => Whose switch
    {
        WhoseInfluence.Municipality => "Hoeveel invloed heeft de gemeente?",
        WhoseInfluence.Actors => "Wie heeft invloed op onze hoop?",
    };

    /// <summary>On what, on a line of its own; empty when that is missing.</summary>
    public string Line => Whose switch
    {
        WhoseInfluence.Municipality when InfluenceQuestion.Complete(Subject ?? "") is { Length: > 0 } question => $"O{question[1..]}.",
        WhoseInfluence.Actors when Hope is { } hope => hope,
        _ => "",
    };

    /// <summary>What is said above one actor.</summary>
    public string Above => Whose switch
    {
        WhoseInfluence.Municipality => $"Invloed van de gemeente {InfluenceQuestion.Complete(Subject ?? "")}",
        WhoseInfluence.Actors => $"Invloed op {Question}",
    };

    /// <summary>The title of what was said about one actor.</summary>
    public string About(string actor) => Whose switch
    {
        WhoseInfluence.Municipality => $"Invloed op {actor}",
        WhoseInfluence.Actors => $"Invloed van {actor}",
    };

    /// <summary>The words for 1 to 5, in order.</summary>
    public IReadOnlyList<InfluenceAnchor> Anchors => Whose switch
    {
        WhoseInfluence.Municipality => StepGuide.Shipped.InfluenceAnchors,
        WhoseInfluence.Actors => StepGuide.Shipped.ActorAnchors,
    };

    /// <summary>Whether two steps ask the same: only then are their ratings laid beside each other. Two hopes that are gone are not the same.</summary>
    public bool IsSame(AskedInfluence other) =>
        Whose == other.Whose
        && (Whose is WhoseInfluence.Municipality
            ? InfluenceQuestion.IsSame(Subject ?? "", other.Subject ?? "")
            : Hope is not null && SameText.Words.Equals(Bare(Subject), Bare(other.Subject)));

    private string? Hope => Bare(Subject) is { Length: > 0 } hope ? $"‘{hope}’" : null;

    private static string Bare(string? text) => (text ?? "").Trim().TrimEnd('.', ' ');
}

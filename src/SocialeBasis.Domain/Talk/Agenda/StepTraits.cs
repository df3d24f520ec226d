using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>In what one kind of step differs from others: a row of <see cref="StepKinds"/>. Everything has to be said of a new kind.</summary>
public sealed record StepTraits
{
    /// <summary>In small letters, as in addresses, files and <c>data-step</c>: <c>sferen</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The title in agenda and headings.</summary>
    public required string Title { get; init; }

    /// <summary>What the facilitator fills in that the step is about.</summary>
    public required StepSubject Subject { get; init; }

    /// <summary>What people give in it.</summary>
    public required StepAnswers Answers { get; init; }

    /// <summary>Of which pictures about each actor it is judged whom they count; none where nothing is chosen about actors.</summary>
    public required IReadOnlyList<PictureOf> Pictures { get; init; }

    /// <summary>Whether people may answer again after the reveal. A list of names only grows: it has no second round to hide.</summary>
    public required bool HasFurtherRounds { get; init; }

    /// <summary>Whether it can be answered with 1-2-4-allen.</summary>
    public required bool HasMethods { get; init; }

    /// <summary>Whether the group settles one text for the whole step, and is asked how far it goes along.</summary>
    public required bool IsSettledAsAWhole { get; init; }

    /// <summary>Whether what differs is found per actor, hope or proposal, and not only in the step as a whole.</summary>
    public required bool DiffersInParts { get; init; }

    /// <summary>Whether the facilitator can lay texts together that say about the same.</summary>
    public required bool JoinsTexts { get; init; }

    /// <summary>Whether its second round, the last, asks how much some of the texts of the first weigh (decision 33).</summary>
    public required bool WeighsTexts { get; init; }

    /// <summary>Whether the grey zone of Sferen stays at hand for the facilitator.</summary>
    public required bool KeepsGreyAtHand { get; init; }

    /// <summary>Whether the facilitator can add it to the agenda; as often as they want.</summary>
    public required bool CanBeAdded { get; init; }

    /// <summary>The most characters of what it is about; 0 when it is about nothing of its own.</summary>
    public int LongestSubject => Subject switch
    {
        StepSubject.Term => TextLimits.Title,
        StepSubject.Question or StepSubject.End => TextLimits.Question,
        StepSubject.None => 0,
    };

    /// <summary>The most rounds.</summary>
    public int MostRounds => !HasFurtherRounds ? 1 : WeighsTexts ? 2 : AgendaStep.MostRounds;

    /// <summary>Whether people answer at all; otherwise they only come in.</summary>
    public bool IsAnswered => Answers is not StepAnswers.Nothing;

    /// <summary>Whether people name actors, for the whole talk.</summary>
    public bool CollectsActors => Answers is StepAnswers.Names;

    /// <summary>Whether people choose something about each actor: then the talk needs actors, and nobody sees who chose what.</summary>
    public bool IsAboutEachActor => Answers is StepAnswers.Choices;

    /// <summary>Whether the reveal ends the answering of a round. Texts can still come after it: they are seen at once.</summary>
    public bool IsFrozenOnceShown => Answers is StepAnswers.Choices;
}

/// <summary>What the facilitator fills in that a step is about.</summary>
public enum StepSubject
{
    /// <summary>Nothing: the kind says it all.</summary>
    None,

    /// <summary>A word, without which there is no such step.</summary>
    Term,

    /// <summary>A concrete question, which may come later but is there before the step begins.</summary>
    Question,

    /// <summary>What a chain leads to: one of the hopes or typed, which may come later but is there before the step begins.</summary>
    End,
}

/// <summary>What people give in a step.</summary>
public enum StepAnswers
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>Names of actors; they belong to the talk, not to a step or round.</summary>
    Names,

    /// <summary>Words of their own, per round.</summary>
    Texts,

    /// <summary>A choice about each actor; an earlier one stands until it is given again.</summary>
    Choices,
}

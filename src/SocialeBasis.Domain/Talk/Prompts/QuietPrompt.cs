namespace SocialeBasis.Domain;

/// <summary>
/// A suggestion for the facilitator alone about something that can be seen in the talk. It never scores or judges anybody,
/// is not stored, and stays away once it was dismissed (I15).
/// </summary>
/// <param name="Key">The same for the same matter in the same place, at most <see cref="TextLimits.Title"/> characters: dismissing it keeps it away.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Title">In a few Dutch words.</param>
/// <param name="Advice">What the facilitator could do or ask.</param>
/// <param name="Quote">The text that raised it, or null.</param>
/// <param name="ContributionId">The contribution that raised it, or null.</param>
/// <param name="Source">Where the advice comes from: the reference content and how firm it is; may be empty.</param>
public sealed record QuietPrompt(
    string Key,
    PromptKind Kind,
    string Title,
    string Advice,
    string? Quote = null,
    Guid? ContributionId = null,
    string Source = ""
);

/// <summary>What a quiet prompt is about, the most pressing first.</summary>
public enum PromptKind
{
    /// <summary>A note seems to hold something by which a person can be recognised (L6).</summary>
    PersonalData,

    /// <summary>People ask for a slower pace.</summary>
    Slower,

    /// <summary>Many answered <c>weet niet</c>.</summary>
    ManyUnknown,

    /// <summary>Words that deploy volunteers or residents (I4).</summary>
    Deploying,

    /// <summary>Money and savings lead (I5).</summary>
    BusinessCase,

    /// <summary>Care is to be moved to the sociale basis (I7).</summary>
    ScalingDown,

    /// <summary>An initiative is looked at with the rules of care (I6).</summary>
    CareLens,

    /// <summary>Roles of one actor that rub (D4).</summary>
    RoleTension,

    /// <summary>Hopes that rub (C11).</summary>
    HopeTension,

    /// <summary>A loose word from the reference content was used (I3).</summary>
    LooseWord,

    /// <summary>An actor in the grey zone was not asked (C6).</summary>
    NotAsked,
}

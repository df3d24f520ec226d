namespace SocialeBasis.Domain;

/// <summary>The longest texts, in characters (UTF-16). Rules, columns and inputs use the same numbers.</summary>
public static class TextLimits
{
    /// <summary>Names of people, perspectives, actors and roles.</summary>
    public const int Name = 60;

    /// <summary>Title of a talk, a term.</summary>
    public const int Title = 120;

    /// <summary>A question: of the day, or the concrete one of Invloed.</summary>
    public const int Question = 200;

    /// <summary>What a participant writes in one go.</summary>
    public const int Contribution = 400;

    /// <summary>A short reason, or one word to close with.</summary>
    public const int Reason = 200;

    /// <summary>A text that the group settles, and the other voice beside it.</summary>
    public const int Settled = 600;

    /// <summary>Occasion, target group and the like.</summary>
    public const int Note = 400;

    /// <summary>A sentence of the report that the facilitator wrote.</summary>
    public const int Sentence = 1000;
}

namespace SocialeBasis.Domain.Measures;

/// <summary>The word that stands next to a spread of ratings. It describes; no value is better than another.</summary>
public enum AgreementLabel
{
    /// <summary><c>geen antwoorden</c>.</summary>
    NoAnswers,

    /// <summary><c>te weinig antwoorden</c>: fewer than four; show dots only.</summary>
    TooFewAnswers,

    /// <summary><c>twee kampen</c>: a quarter of the people or more on each side, hardly anybody in the middle.</summary>
    TwoCamps,

    /// <summary><c>bijna gelijk, andere stem</c>: alike, but for one person or a few at the other end.</summary>
    AlikeButForAVoice,

    /// <summary><c>grotendeels gelijk</c>.</summary>
    MostlyAlike,

    /// <summary><c>deels gelijk</c>.</summary>
    PartlyAlike,

    /// <summary><c>loopt uiteen</c>.</summary>
    Diverging,
}

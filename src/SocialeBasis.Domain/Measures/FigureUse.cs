namespace SocialeBasis.Domain.Measures;

/// <summary>How much a spread of ratings may carry, by the number of valid answers. A convention: with few people one vote moves every figure.</summary>
public enum FigureUse
{
    /// <summary>0–3 answers: dots, no label, no figure.</summary>
    DotsOnly,

    /// <summary>4–11 answers: dots and label; the consensus is not shown on a screen as a number.</summary>
    Label,

    /// <summary>12–29 answers: the consensus also as a whole percentage for the facilitator and in the report.</summary>
    FigureForFacilitatorAndReport,

    /// <summary>30 answers or more: the percentage may stand everywhere.</summary>
    FigureEverywhere,
}

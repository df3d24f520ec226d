using System.Globalization;

namespace SocialeBasis.Domain.Measures;

/// <summary>The Dutch words that go with measures: they say what was counted and judge nobody.</summary>
public static class MeasureWords
{
    /// <summary>Instead of a picture, below four answers.</summary>
    public const string TooFew = "Te weinig antwoorden voor een beeld.";

    /// <summary>With every figure of four to eleven answers.</summary>
    public const string SmallGroup = "Kleine groep: één stem maakt veel uit.";

    /// <summary>First of all, when more than 30 % answered <c>weet niet</c>.</summary>
    public const string ManyUnknown = "Veel mensen weten dit niet.";

    /// <summary>What the percentage of a report means; for the method note.</summary>
    public const string MethodNote =
        "Het percentage laat zien hoe dicht de antwoorden bij elkaar liggen. "
        + "100 % betekent: iedereen koos hetzelfde. "
        + "0 % betekent: de helft koos het laagste en de helft het hoogste. "
        + "Het zegt niet wie gelijk heeft.";

    /// <summary>What may be shown with this many valid answers.</summary>
    public static FigureUse UseFor(int n, MeasureLimits? limits = null)
    {
        limits ??= MeasureLimits.Default;
        return n < limits.FewestAnswers ? FigureUse.DotsOnly
            : n < limits.FigureFrom ? FigureUse.Label
            : n < limits.LargeGroupFrom ? FigureUse.FigureForFacilitatorAndReport
            : FigureUse.FigureEverywhere;
    }

    /// <summary>The caution that this many valid answers need; <c>null</c> from 12 on.</summary>
    public static string? Caution(int n, MeasureLimits? limits = null) => UseFor(n, limits) switch
    {
        FigureUse.DotsOnly => TooFew,
        FigureUse.Label => SmallGroup,
        _ => null,
    };

    /// <summary>"2 mensen kozen heel anders."; <c>null</c> when nobody did.</summary>
    internal static string? LoneVoicesSentence(int people) => people switch
    {
        0 => null,
        1 => "1 persoon koos heel anders.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{people} mensen kozen heel anders."),
    };
}

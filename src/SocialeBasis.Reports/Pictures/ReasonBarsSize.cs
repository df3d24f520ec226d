namespace SocialeBasis.Reports.Pictures;

/// <summary>The measures of reason bars, in user units.</summary>
/// <param name="Width">Of the whole picture.</param>
/// <param name="Row">Height of a row.</param>
/// <param name="Names">Room for the names, left.</param>
/// <param name="Words">Room for the counts in words, right of the longest bar.</param>
/// <param name="Type">Type size; a long name gets smaller letters, not below <paramref name="Smallest"/>.</param>
/// <param name="Smallest">The smallest type size.</param>
public sealed record ReasonBarsSize(double Width, double Row, double Names, double Words, double Type, double Smallest)
{
    /// <summary>Alone on a page of the big screen.</summary>
    public static ReasonBarsSize Screen { get; } = new(1808, 108, 560, 190, 42, 28);

    /// <summary>On a phone, full width.</summary>
    public static ReasonBarsSize Phone { get; } = new(342, 40, 160, 66, 16, 16);

    /// <summary>In the report.</summary>
    public static ReasonBarsSize Report { get; } = new(560, 26, 170, 62, 13, 11);
}

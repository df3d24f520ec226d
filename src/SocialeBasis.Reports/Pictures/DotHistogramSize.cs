namespace SocialeBasis.Reports.Pictures;

/// <summary>The measures of a dot histogram, in user units.</summary>
/// <param name="Width">Five columns of a fifth each.</param>
/// <param name="Height">Numbers and words included.</param>
/// <param name="Base">The height of the base line.</param>
/// <param name="Pitch">From dot to dot at most; with many people it shrinks until the highest stack fits.</param>
/// <param name="Line">Width of the base line.</param>
/// <param name="Type">Type size of the numbers 1–5; 0 leaves them out.</param>
/// <param name="LeastPerRow">Dots side by side at least.</param>
public sealed record DotHistogramSize(
    double Width,
    double Height,
    double Base,
    double Pitch,
    double Line,
    double Type,
    int LeastPerRow)
{
    /// <summary>Six of them on the big screen.</summary>
    public static DotHistogramSize Screen { get; } = new(340, 216, 180.9, 22, 3, 26, 2);

    /// <summary>The selected actor in the right column of the big screen.</summary>
    public static DotHistogramSize Large { get; } = new(596, 268, 224.8, 39, 3, 32, 2);

    /// <summary>The picked actor, alone on the big screen.</summary>
    public static DotHistogramSize Wall { get; } = new(1180, 420, 362, 58, 4, 40, 2);

    /// <summary>On a phone, full width.</summary>
    public static DotHistogramSize Phone { get; } = new(342, 200, 168, 20, 2.5, 18, 2);

    /// <summary>A figure of its own in the report.</summary>
    public static DotHistogramSize Report { get; } = new(300, 150, 126, 15, 2, 13, 2);

    /// <summary>A row of a table in the report; the numbers stand in the table's head.</summary>
    public static DotHistogramSize Row { get; } = new(124, 28, 26.8, 6, 1.4, 0, 4);
}

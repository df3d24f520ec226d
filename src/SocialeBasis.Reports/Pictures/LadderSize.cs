using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The measures of a <see cref="Ladder"/>, in user units.</summary>
/// <param name="Width">Of the whole picture.</param>
/// <param name="Height">The most it may take: cards are cut shorter, and counted, until it fits; null for as much as it needs.</param>
/// <param name="Names">Room for the names of the rungs, left.</param>
/// <param name="Columns">How many cards stand beside each other.</param>
/// <param name="Types">Type sizes to try, the largest first.</param>
/// <param name="Lines">How many lines of a card to try, the most first.</param>
public sealed record LadderSize(double Width, double? Height, double Names, int Columns, Seq<double> Types, Seq<int> Lines)
{
    /// <summary>On the big screen, in so much height; with more cards on a rung they stand closer.</summary>
    public static LadderSize Screen(double height, Seq<LadderRung> rungs) =>
        new(1808, height, 268, Math.Clamp(rungs.Max(rung => rung.Cards.Count), 3, 5), [30, 28, 26, 24], [4, 3, 2]);

    /// <summary>In the report.</summary>
    public static LadderSize Report { get; } = new(660, null, 108, 3, [11.5], [6]);
}

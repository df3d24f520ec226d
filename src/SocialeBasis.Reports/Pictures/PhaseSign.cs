using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The five signs of the phases, in 48 × 48, in the colour of the text they stand in. When current always with its word.</summary>
public static class PhaseSign
{
    /// <summary>The sign of a phase; decorative (empty sentence) because the word stands beside it.</summary>
    public static Drawing Draw(Phase phase) => new(48, 48, "", phase switch
    {
        Phase.Alone => [Ring(24, 11, 8), Ring(11, 36, 8), Ring(37, 36, 8)],
        Phase.Reveal => [Disc(24, 17, 14, 0.45), Disc(17, 30, 14, 0.45), Disc(31, 30, 14, 0.45)],
        Phase.Talk => [Ring(24, 17, 13.5), Ring(17, 30, 13.5), Ring(31, 30, 13.5), Disc(24, 25.6, 5.5)],
        Phase.Again => [Dashed(24, 15), Dashed(14.5, 31), Dashed(33.5, 31), Disc(24, 25.6, 9)],
        Phase.Settle => [Disc(20, 16, 12), Disc(14, 27, 12), Disc(26, 27, 12), Ring(41, 40, 5)],
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
    });

    private static CircleShape Ring(double x, double y, double radius) => new(x, y, radius, Paint.Lined(Inks.Current, 3.5));

    private static CircleShape Dashed(double x, double y) =>
        new(x, y, 13, new(Stroke: Inks.Current, StrokeWidth: 3, Dash: [4, 3.4]));

    private static CircleShape Disc(double x, double y, double radius, double opacity = 1) =>
        new(x, y, radius, new(Fill: Inks.Current, Opacity: opacity));
}

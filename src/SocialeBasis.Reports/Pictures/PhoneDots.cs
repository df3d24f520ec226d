using System.Globalization;

namespace SocialeBasis.Reports.Pictures;

/// <summary>On a phone an actor is a number in a ring of its spread; the names stand in a list below the map.</summary>
internal static class PhoneDots
{
    /// <summary>The type of the numbers.</summary>
    public const double Type = 16;

    public static Group Draw(PlacedLabel label)
    {
        var radius = label.Box.Width / 2;
        return new(
            [
                new CircleShape(radius, 0, radius, Paint.Filled(Inks.Paper)),
                .. SpreadDisc.Shapes(label.Actor.Counts, label.Area, radius, 0, radius - 0.8),
                new CircleShape(radius, 0, Math.Max(radius - 4, 11), new(Fill: Inks.Paper, Stroke: Inks.Text, StrokeWidth: 0.9)),
                new TextBlock(
                    radius,
                    5.4,
                    [label.Number.ToString(CultureInfo.InvariantCulture)],
                    Type,
                    Inks.Text,
                    Bold: true,
                    Anchor: TextAnchor.Middle),
            ],
            Key: label.Actor.Key,
            Dx: label.Box.X,
            Dy: label.Box.MiddleY);
    }
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

public static partial class SphereMap
{
    /// <summary>The class of the group that holds all actors.</summary>
    public const string ActorsClass = "actoren";

    /// <summary>The picture of a layout. Every actor is a group with its own key, so that on a live screen it moves to its new place.</summary>
    public static Drawing Draw(SphereMapLayout layout, MapOptions options)
    {
        var frame = MapFrame.Of(layout.Format);
        var circles = new SphereCircles(frame.X, frame.Y, frame.Radius, frame.PatternScale, Math.Max(frame.Scale, 0.42));
        var names = new SphereNames(frame);
        return new(
            frame.Width,
            frame.Height,
            options.Sentence,
            [
                .. circles.Shapes(),
                .. names.Shapes(),
                .. layout.Outside.Count > 0 || (frame.Corner is not null && layout.Overflow.Any(o => o.Area == Spheres.None))
                    ? [OutsideHeading(frame, layout.FontSize)]
                    : Array.Empty<Shape>(),
                new Group(
                    [
                        // By key, not by place: on a live screen an element that keeps its turn glides, one that changes turn jumps.
                        .. layout.Labels.Concat(layout.Outside)
                            .OrderBy(l => l.Actor.Key, StringComparer.Ordinal)
                            .Select(l => layout.Format == MapFormat.Phone ? PhoneDots.Draw(l) : Label(l, layout.FontSize, frame, options)),
                        .. layout.Overflow.Where(o => o.Sign.Width > 0).Select(o => Sign(o, layout.FontSize)),
                    ],
                    CssClass: ActorsClass),
            ],
            [.. circles.Definitions(), .. names.Definitions()]);
    }

    private static Group Label(PlacedLabel label, double size, MapFrame frame, MapOptions options)
    {
        var outside = label.Area == Spheres.None;
        var disc = frame.Discs || outside;
        var selected = label.Actor.Key == options.Selected;
        var ground = selected ? Inks.Paper : Inks.Fill(label.Area);
        var leading = LabelText.Leading * size;
        var shapes = new List<Shape>();
        if (selected)
        {
            shapes.Add(Pill(label.Box, size));
        }

        if (disc)
        {
            shapes.Add(new CircleShape(0.68 * size, 0, 0.68 * size, Paint.Filled(Inks.Paper)));
            shapes.AddRange(SpreadDisc.Shapes(label.Actor.Counts, label.Area, 0.68 * size, 0, 16 * size / 28));
        }

        shapes.Add(new TextBlock(
            disc ? LabelText.Disc * size + LabelText.Gap(size) : label.Box.Width / 2,
            0.36 * size - (label.Lines.Count - 1) * leading / 2,
            label.Lines,
            size,
            selected ? Inks.Text : Inks.OnFill(label.Area),
            Bold: true,
            Anchor: disc ? TextAnchor.Start : TextAnchor.Middle,
            Halo: outside && !selected ? null : ground,
            HaloWidth: 6 * size / 28,
            LineHeight: leading));
        return new(shapes, Key: label.Actor.Key, Dx: label.Box.X, Dy: label.Box.MiddleY);
    }

    private static RectShape Pill(Box box, double size)
    {
        var (wide, high) = (0.3 * size, 0.12 * size);
        return new(
            -wide,
            -box.Height / 2 - high,
            box.Width + 2.4 * wide,
            box.Height + 2 * high,
            Math.Min(box.Height / 2 + high, 0.9 * size),
            new(Fill: Inks.Paper, Stroke: Inks.Text, StrokeWidth: 0.1 * size));
    }

    private static Group Sign(AreaOverflow overflow, double size) => new(
        [
            new TextBlock(
                overflow.Sign.Width / 2,
                0.36 * size,
                [OverflowSign(overflow.Actors.Count)],
                size,
                Inks.OnFill(overflow.Area),
                Bold: true,
                Anchor: TextAnchor.Middle,
                Halo: overflow.Area == Spheres.None ? null : Inks.Fill(overflow.Area),
                HaloWidth: 6 * size / 28),
        ],
        Key: "+" + overflow.Area.Letters(),
        Dx: overflow.Sign.X,
        Dy: overflow.Sign.MiddleY);

    private static TextBlock OutsideHeading(MapFrame frame, double size)
    {
        var corner = frame.Corner!.Value;
        const string Heading = "Vandaag erbuiten";
        var large = Math.Min(OutsideCorner.Heading * size, (corner.Width - 8) / TextMeasure.Width(Heading, 1, bold: true));
        return new(corner.X, corner.Y + (OutsideCorner.Heading * size), [Heading], large, Inks.Text, Bold: true);
    }
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The list <c>Vandaag erbuiten</c> in the free corner top right of the map.</summary>
internal static class OutsideCorner
{
    /// <summary>The size of its heading, in type sizes of the names.</summary>
    public const double Heading = 32.0 / 28;

    public static (IReadOnlyList<PlacedLabel> Labels, AreaOverflow? Left) Place(
        MapFrame frame, IReadOnlyList<MapActor> actors, double size, int number)
    {
        if (actors.Count == 0)
        {
            return ([], null);
        }

        if (frame.Corner is not { } corner)
        {
            return ([], new(Spheres.None, actors, default));
        }

        foreach (var gap in new[] { 0.5, 0.36, 0.22 })
        {
            if (Rows(frame, corner, actors, actors.Count, size, gap * size, number) is { } all)
            {
                return (all.Labels, null);
            }
        }

        for (var count = actors.Count - 1; count >= 0; count--)
        {
            if (Rows(frame, corner, actors, count, size, 0.22 * size, number) is { } some)
            {
                return (some.Labels, new(Spheres.None, [.. actors.Skip(count)], some.Sign));
            }
        }

        return ([], new(Spheres.None, actors, new(corner.X, corner.Y + 1.6 * size, corner.Width, size)));
    }

    private static (List<PlacedLabel> Labels, Box Sign)? Rows(
        MapFrame frame, Box corner, IReadOnlyList<MapActor> actors, int count, double size, double gap, int number)
    {
        var labels = new List<PlacedLabel>();
        var top = corner.Y + Heading * size + 0.8 * size;
        var disc = LabelText.Disc * size + LabelText.Gap(size);
        for (var i = 0; i < count; i++)
        {
            var lines = NameBreaks.Within(actors[i].Name.Trim(), actors[i].BrokenName, corner.Width - disc, 4, size);
            var label = LabelText.Measure(lines, size, disc: true);
            var box = new Box(corner.X, top, label.Width, label.Height);
            if (!Free(frame, box))
            {
                return null;
            }

            labels.Add(new(actors[i], Spheres.None, box, lines, number + i));
            top = box.Bottom + gap;
        }

        var sign = new Box(corner.X, top, 3 * size, LabelText.Disc * size);
        return count == actors.Count || Free(frame, sign) ? (labels, sign) : null;
    }

    private static bool Free(MapFrame frame, Box box) => SphereAreas.Singles.All(sphere =>
    {
        var (x, y) = frame.Centre(sphere);
        return box.Nearest(x, y) >= frame.Radius + 10 * frame.Scale;
    });
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The map of the three spheres with the actors in their areas: first a layout, then the picture.</summary>
public static partial class SphereMap
{
    private static readonly double[] RowGaps = [40, 34, 28, 24, 20, 16, 13, 10, 7];
    private static readonly LabelForm[] Forms = [LabelForm.Whole, LabelForm.LongBroken, LabelForm.AllBroken, LabelForm.Narrow];

    /// <summary>
    /// Places every actor, names whole and large where they fit, else broken, else smaller: one size for the whole map, the
    /// largest of those with which most actors are in the picture. What still finds no room is in <see cref="SphereMapLayout.Overflow"/>. Labels
    /// never overlap and never leave their area.
    /// </summary>
    /// <param name="actors">In the order of the agenda, with keys that differ.</param>
    /// <param name="format">The surface.</param>
    public static SphereMapLayout Layout(IReadOnlyList<MapActor> actors, MapFormat format)
    {
        var frame = MapFrame.Of(format);
        var areas = SphereAreas.InOrder
            .Where(a => a != Spheres.None)
            .Select(area => new Crowd(area, [.. actors.Where(a => a.Place.Area == area)], new AreaSpans(frame, area)))
            .Where(c => c.Actors.Count > 0)
            .ToList();

        var (size, labels, overflow) = Everything(frame, format, areas, frame.Sizes[0]);
        foreach (var smaller in frame.Sizes.Skip(1).TakeWhile(_ => overflow.Count > 0))
        {
            var next = Everything(frame, format, areas, smaller);
            if (Missing(next.Overflow) < Missing(overflow))
            {
                (size, labels, overflow) = next;
            }
        }

        // On a phone the sizes are those of the dots.
        size = format == MapFormat.Phone ? PhoneDots.Type : size;

        var outside = OutsideCorner.Place(frame, [.. actors.Where(a => a.Place.Area == Spheres.None)], size, labels.Count + 1);
        if (outside.Left is not null)
        {
            overflow.Add(outside.Left);
        }

        var turn = actors.Select((a, i) => (a.Key, i)).DistinctBy(p => p.Key).ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
        return new(
            format,
            size,
            [.. labels.OrderBy(l => turn[l.Actor.Key])],
            outside.Labels,
            overflow,
            [.. actors.Where(a => a.Place.Area is null).OrderBy(a => a.PairwiseAgreement)]);
    }

    private static int Missing(IEnumerable<AreaOverflow> overflow) => overflow.Sum(o => o.Actors.Count);

    /// <summary>All areas at one type size.</summary>
    private static (double Size, List<PlacedLabel> Labels, List<AreaOverflow> Overflow) Everything(
        MapFrame frame, MapFormat format, IReadOnlyList<Crowd> areas, double size)
    {
        var labels = new List<PlacedLabel>();
        var overflow = new List<AreaOverflow>();
        foreach (var crowd in areas)
        {
            var (placed, left) = Place(frame, format, crowd, size, labels.Count + 1);
            labels.AddRange(placed);
            if (left is not null)
            {
                overflow.Add(left);
            }
        }

        return (size, labels, overflow);
    }

    private static (IReadOnlyList<PlacedLabel> Labels, AreaOverflow? Left) Place(
        MapFrame frame, MapFormat format, Crowd crowd, double size, int number)
    {
        // Whether a number fits falls as it grows, nearly always; the last that was seen to fit counts.
        int low = 0, high = crowd.Actors.Count;
        var fit = Fit(frame, format, crowd, high, size);
        if (fit is null)
        {
            while (high - low > 1)
            {
                var middle = (low + high) / 2;
                if (Fit(frame, format, crowd, middle, size) is { } found)
                {
                    (low, fit) = (middle, found);
                }
                else
                {
                    high = middle;
                }
            }

            fit ??= Fit(frame, format, crowd, 0, size);
        }
        else
        {
            low = high;
        }

        var labels = new List<PlacedLabel>();
        for (var i = 0; i < low; i++)
        {
            labels.Add(new(crowd.Actors[i], crowd.Area, fit!.Value.Boxes[i], fit.Value.Lines[i], number + i));
        }

        var rest = crowd.Actors.Skip(low).ToList();
        return (labels, rest.Count == 0 ? null : new(crowd.Area, rest, fit is { } f ? f.Boxes[^1] : default));
    }

    /// <summary>The first <paramref name="count"/> actors of an area, and the sign <c>+ n</c> when that is not all of them.</summary>
    private static (Box[] Boxes, IReadOnlyList<string>[] Lines)? Fit(
        MapFrame frame, MapFormat format, Crowd crowd, int count, double size)
    {
        var phone = format == MapFormat.Phone;
        var rest = crowd.Actors.Count - count;
        var dot = size;
        var setter = new RowSetter(
            frame.Anchor(crowd.Area),
            phone ? [8, 5, 3] : [.. RowGaps.Select(g => AreaSpans.OnGrid(g * Math.Max(frame.Scale, 0.4)))],
            phone ? [2, 3, 1, 4, 5, 6] : [1, 2, 3],
            phone ? 5 : 0.9 * size,
            AreaSpans.OnGrid(Math.Max(1.5, 5 * frame.Scale)));
        foreach (var form in phone ? [LabelForm.Whole] : Forms)
        {
            var lines = crowd.Actors.Take(count)
                .Select(a => phone ? ["00"] : crowd.Lines(a, form, frame.Radius, size))
                .ToArray();
            var sizes = lines
                .Select(l => phone ? new LabelSize(dot, dot) : LabelText.Measure(l, size, frame.Discs))
                .ToList();
            if (rest > 0)
            {
                sizes.Add(
                    new(
                        TextMeasure.Width(OverflowSign(rest), phone ? PhoneDots.Type : size, bold: true) + 2,
                        phone ? dot : AreaSpans.OnGrid(LabelText.Disc * size)
                    )
                );
            }

            if (setter.Set(crowd.Spans, sizes) is { } boxes)
            {
                return (boxes, lines);
            }
        }

        return null;
    }

    internal static string OverflowSign(int count) => Numbers.Path($"+ {count}");

    /// <summary>The actors of one area; remembers how their names break.</summary>
    private sealed record Crowd(Spheres Area, IReadOnlyList<MapActor> Actors, AreaSpans Spans)
    {
        private readonly Dictionary<(MapActor, LabelForm, double), IReadOnlyList<string>> _known = [];

        public IReadOnlyList<string> Lines(MapActor actor, LabelForm form, double radius, double size)
        {
            if (!_known.TryGetValue((actor, form, size), out var lines))
            {
                _known[(actor, form, size)] = lines = LabelText.Lines(actor, form, radius, size);
            }

            return lines;
        }
    }
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The free room of one area of the map: for a strip between two heights, the widest stretch a label may take.</summary>
internal sealed class AreaSpans
{
    /// <summary>Heights of rows and gaps are whole multiples of this.</summary>
    public const double Grid = 0.5;

    private const double Margin = 8;
    private readonly List<(double X, double Y, double Radius)> _inside = [];
    private readonly List<(double X, double Y, double Radius)> _outside = [];
    private readonly Dictionary<(int Top, int Height), (double Left, double Right)> _known = [];

    public AreaSpans(MapFrame frame, Spheres area)
    {
        var margin = Math.Max(3, Margin * frame.Scale);
        foreach (var sphere in SphereAreas.Singles)
        {
            var (x, y) = frame.Centre(sphere);
            if (area.HasFlag(sphere))
            {
                _inside.Add((x, y, frame.Radius - margin));
            }
            else
            {
                _outside.Add((x, y, frame.Radius + margin));
            }

            var (bx, by) = frame.OnCircle(sphere, MapFrame.BadgeAngle(sphere), frame.Radius);
            _outside.Add((bx, by, frame.BadgeRadius + margin * 0.75));
            if (frame.CurvedNames && area.HasFlag(sphere))
            {
                _outside.AddRange(Ring(frame, sphere));
            }
        }

        Top = OnGrid(_inside.Max(c => c.Y - c.Radius));
        Bottom = _inside.Min(c => c.Y + c.Radius);
        for (var y = Top; y < Bottom; y += 2)
        {
            var (left, right) = Find(y, y);
            Size += (right - left) * 2;
            Widest = Math.Max(Widest, right - left);
        }
    }

    /// <summary>The next multiple of <see cref="Grid"/>.</summary>
    public static double OnGrid(double value) => Math.Ceiling(value / Grid) * Grid;

    /// <summary>All free room together, in square units.</summary>
    public double Size { get; }

    /// <summary>No label can be wider.</summary>
    public double Widest { get; }

    /// <summary>No label lies higher.</summary>
    public double Top { get; }

    /// <summary>No label lies lower.</summary>
    public double Bottom { get; }

    /// <summary>The widest free stretch over the whole height of the strip; zero width when there is none.</summary>
    /// <remarks>Tops and heights are multiples of <see cref="Grid"/>, so that a stretch is worked out once.</remarks>
    public (double Left, double Right) Between(double top, double height)
    {
        var key = ((int)Math.Round(top / Grid), (int)Math.Round(height / Grid));
        if (!_known.TryGetValue(key, out var span))
        {
            _known[key] = span = Find(key.Item1 * Grid, (key.Item1 + key.Item2) * Grid);
        }

        return span;
    }

    private (double Left, double Right) Find(double top, double bottom)
    {
        double left = double.NegativeInfinity, right = double.PositiveInfinity;
        foreach (var (x, y, radius) in _inside)
        {
            var half = Half(radius, Math.Max(Math.Abs(top - y), Math.Abs(bottom - y)));
            if (half <= 0)
            {
                return (0, 0);
            }

            left = Math.Max(left, x - half);
            right = Math.Min(right, x + half);
        }

        if (right <= left)
        {
            return (0, 0);
        }

        Span<(double From, double To)> taken = stackalloc (double, double)[_outside.Count];
        var count = 0;
        foreach (var (x, y, radius) in _outside)
        {
            var half = Half(radius, y < top ? top - y : y > bottom ? y - bottom : 0);
            if (half > 0)
            {
                taken[count++] = (x - half, x + half);
            }
        }

        taken = taken[..count];
        taken.Sort(static (a, b) => a.From.CompareTo(b.From));
        (double Left, double Right) best = (0, 0);
        var at = left;
        foreach (var (from, to) in taken)
        {
            if (from > at)
            {
                best = Wider(best, (at, Math.Min(from, right)));
            }

            at = Math.Max(at, to);
        }

        return at < right ? Wider(best, (at, right)) : best;
    }

    private static (double Left, double Right) Wider((double Left, double Right) a, (double Left, double Right) b) =>
        b.Right - b.Left > a.Right - a.Left ? b : a;

    private static double Half(double radius, double distance) =>
        distance >= radius ? 0 : Math.Sqrt(radius * radius - distance * distance);

    /// <summary>The band where the name of the sphere is written, as a string of small circles.</summary>
    private static IEnumerable<(double X, double Y, double Radius)> Ring(MapFrame frame, Spheres sphere)
    {
        var (from, to, depth) = sphere switch
        {
            Spheres.Personal => (246.0, 294.0, 96.0),
            Spheres.Community => (64.0, 134.0, 74.0),
            _ => (52.0, 110.0, 74.0),
        };
        var radius = depth * frame.Scale / 2;
        for (var angle = from + 4; angle <= to - 4; angle += 4)
        {
            var (x, y) = frame.OnCircle(sphere, angle, frame.Radius - radius);
            yield return (x, y, radius);
        }
    }
}

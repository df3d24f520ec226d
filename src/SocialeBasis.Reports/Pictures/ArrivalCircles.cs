using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The circles apart. They come nearer as more people are there, touch at the last one, and never overlap.</summary>
public static class ArrivalCircles
{
    private const double Radius = 118;
    private const double Furthest = 1.36;

    /// <summary>The picture in 560 × 530. Each circle is a keyed group, so that a live screen lets it glide.</summary>
    /// <param name="present">How many are here or ready.</param>
    /// <param name="expected">Out of how many; 0 when nobody knows: then the circles stay apart.</param>
    /// <param name="sentence">The text alternative.</param>
    public static Drawing Draw(int present, int expected, string sentence)
    {
        var share = expected <= 0 ? 0 : Math.Clamp((double)present / expected, 0, 1);
        // From the middle to a centre: circles touch when their centres lie two radii apart.
        var distance = 2 * Radius / Math.Sqrt(3) * (Furthest - (Furthest - 1) * share);
        return new(
            560,
            530,
            sentence,
            [
                Circle(Spheres.Personal, -90, distance, ["Persoonlijk"], 32),
                Circle(Spheres.Community, 150, distance, ["Gemeenschap-", "pelijk"], 25),
                Circle(Spheres.Institutional, 30, distance, ["Institutioneel"], 30),
            ],
            SphereCircles.Patterns(1));
    }

    private static Group Circle(Spheres sphere, double degrees, double distance, IReadOnlyList<string> name, double size)
    {
        var angle = degrees * Math.PI / 180;
        return new(
            [
                new CircleShape(0, 0, Radius, Paint.Filled(Inks.Fill(sphere))),
                new CircleShape(0, 0, Radius, Paint.Patterned(SphereCircles.PatternOf(sphere))),
                new CircleShape(0, 0, Radius - 2.5, SphereCircles.BrokenLine(sphere, Radius - 2.5, 0.82)),
                new TextBlock(
                    0,
                    0.34 * size - (name.Count - 1) * 0.58 * size,
                    name,
                    size,
                    Inks.Text,
                    Bold: true,
                    Anchor: TextAnchor.Middle,
                    Halo: Inks.Fill(sphere),
                    HaloWidth: 6,
                    LineHeight: 1.16 * size),
            ],
            Key: sphere.Letters(),
            Dx: 280 + distance * Math.Cos(angle),
            Dy: 318 + distance * Math.Sin(angle));
    }
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The three circles of one format: each passes through the centres of the other two.</summary>
/// <param name="Width">Of the view box.</param>
/// <param name="Height">Of the view box.</param>
/// <param name="Radius">Of every circle.</param>
/// <param name="X">The middle, also of the circle of <c>persoonlijk</c>.</param>
/// <param name="Y">The centre of the circle of <c>persoonlijk</c>.</param>
/// <param name="Sizes">Type sizes for the names, largest first; on a phone the diameters of the dots.</param>
/// <param name="Discs">Whether a name has the disc of its spread.</param>
/// <param name="CurvedNames">Names of the spheres on the curve inside; else straight, outside the circles.</param>
/// <param name="PatternScale">See <see cref="PatternDefinition"/>.</param>
/// <param name="Corner">Where the list of what lies outside may stand, or null.</param>
internal sealed record MapFrame(
    double Width,
    double Height,
    double Radius,
    double X,
    double Y,
    IReadOnlyList<double> Sizes,
    bool Discs,
    bool CurvedNames,
    double PatternScale,
    Box? Corner)
{
    private static readonly double HalfRootThree = Math.Sqrt(3) / 2;

    /// <summary>How large this map is beside the one of the big screen (1 there).</summary>
    public double Scale => Radius / 359.4;

    public static MapFrame Of(MapFormat format) => format switch
    {
        MapFormat.BigScreen => new(1392, 1080, 359.4, 752, 391.4, [30, 28, 26, 24], true, true, 1, new(1106, 52, 272, 400)),
        MapFormat.Laptop => new(1040, 868, 290, 465, 314, [20, 18, 17, 16], true, true, 0.85, new(772, 24, 260, 330)),
        MapFormat.Phone => new(390, 404, 124, 195, 142, [30, 26], false, false, 0.62, null),
        MapFormat.Report => new(382, 394, 125.8, 191, 140, [12, 11], false, false, 0.62, null),
        MapFormat.ReportWide => new(658, 622, 205, 318, 226, [14, 13, 12, 11], true, true, 0.72, new(520, 10, 136, 200)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    public (double X, double Y) Centre(Spheres sphere) => sphere switch
    {
        Spheres.Personal => (X, Y),
        Spheres.Community => (X - Radius / 2, Y + Radius * HalfRootThree),
        Spheres.Institutional => (X + Radius / 2, Y + Radius * HalfRootThree),
        _ => throw new ArgumentOutOfRangeException(nameof(sphere), sphere, null),
    };

    /// <summary>The height that the labels of an area gather round.</summary>
    public double Anchor(Spheres area) => Y + Scale * (area.Letters() switch
    {
        "P" => 208,
        "PG" or "PI" => 417,
        "GI" => 764,
        "PGI" => 530,
        _ => 665,
    } - 391.4);

    /// <summary>Where the letter badge of a sphere stands on its line, in degrees clockwise from the right.</summary>
    public static double BadgeAngle(Spheres sphere) => sphere switch
    {
        Spheres.Personal => -90,
        Spheres.Community => 140,
        _ => 40,
    };

    public double BadgeRadius => Math.Max(25 * Scale, Discs ? 14 : 11.5);

    public (double X, double Y) OnCircle(Spheres sphere, double degrees, double radius)
    {
        var (x, y) = Centre(sphere);
        var angle = degrees * Math.PI / 180;
        return (x + radius * Math.Cos(angle), y + radius * Math.Sin(angle));
    }
}

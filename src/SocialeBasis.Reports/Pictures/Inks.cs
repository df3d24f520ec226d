using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>The colour tokens of the look, in one place. Sphere colours mean a place on the map and nothing else.</summary>
public static class Inks
{
    private const string Black = "#000000";
    private const string White = "#FFFFFF";

    /// <summary>Text; 15.7 : 1 on <see cref="Paper"/>.</summary>
    public static Ink Text { get; } = new("#0B2620", Black);

    /// <summary>Second text; 7.0 : 1 on <see cref="Table"/>.</summary>
    public static Ink Soft { get; } = new("#3C5750", Black);

    /// <summary>Buttons, bars and the middle of the map: the three inks over each other.</summary>
    public static Ink Green { get; } = new("#14433A", Black);

    /// <summary>Surfaces, and text on green.</summary>
    public static Ink Paper { get; } = new("#FFFDF7", White);

    /// <summary>The ground of the page, and the outside of the map.</summary>
    public static Ink Table { get; } = new("#F3F2E9", White);

    /// <summary>Rules between rows; decorative only.</summary>
    public static Ink Rule { get; } = new("#CDD3C6", Black);

    /// <summary>Follows the text the sign stands in.</summary>
    public static Ink Current { get; } = new("currentColor", "currentColor");

    /// <summary>The fill of an area; outside is paper.</summary>
    public static Ink Fill(Spheres area) => area.Letters() switch
    {
        "P" => new("#FFBBA0", White),
        "G" => new("#FFDE59", White),
        "I" => new("#A3DCF7", White),
        "PG" => new("#F99441", White),
        "PI" => new("#BCA1E8", White),
        "GI" => new("#7DB9AB", White),
        "PGI" => Green,
        _ => Paper,
    };

    /// <summary>Text on the fill of an area: ink everywhere, paper in the middle; at least 7 : 1.</summary>
    public static Ink OnFill(Spheres area) => area.Letters() == "PGI" ? Paper : Text;

    /// <summary>The line and the letter badge of a single sphere (paper on it is at least 6.4 : 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The area is not one single sphere.</exception>
    public static Ink Line(Spheres sphere) => sphere switch
    {
        Spheres.Personal => new("#A63A1B", Black),
        Spheres.Community => new("#735000", Black),
        Spheres.Institutional => new("#0F5280", Black),
        _ => throw new ArgumentOutOfRangeException(nameof(sphere), sphere, "One single sphere has a line."),
    };

    /// <summary>The name on the curve of a single sphere, on its own fill.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The area is not one single sphere.</exception>
    public static Ink Name(Spheres sphere) => sphere switch
    {
        Spheres.Personal => new("#65200E", Black),
        Spheres.Community => new("#4A3400", Black),
        Spheres.Institutional => new("#07395C", Black),
        _ => throw new ArgumentOutOfRangeException(nameof(sphere), sphere, "One single sphere has a name."),
    };
}

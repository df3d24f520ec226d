namespace SocialeBasis.Domain;

/// <summary>The eight areas, in the one order that every picture, table and legend uses, with their letters and names.</summary>
public static class SphereAreas
{
    /// <summary>P · PG · G · GI · I · PI · PGI · B: clockwise round the drawing, then the middle, then outside.</summary>
    public static IReadOnlyList<Spheres> InOrder { get; } =
    [
        Spheres.Personal,
        Spheres.Personal | Spheres.Community,
        Spheres.Community,
        Spheres.Community | Spheres.Institutional,
        Spheres.Institutional,
        Spheres.Personal | Spheres.Institutional,
        Spheres.Personal | Spheres.Community | Spheres.Institutional,
        Spheres.None,
    ];

    /// <summary>The three single spheres: P, G, I.</summary>
    public static IReadOnlyList<Spheres> Singles { get; } = [Spheres.Personal, Spheres.Community, Spheres.Institutional];

    /// <summary>The letters in the drawing: <c>P</c>, <c>PG</c>, … <c>PGI</c>; <c>B</c> for outside.</summary>
    public static string Letters(this Spheres area) => area switch
    {
        Spheres.None => "B",
        _ => string.Concat(
            area.HasFlag(Spheres.Personal) ? "P" : "",
            area.HasFlag(Spheres.Community) ? "G" : "",
            area.HasFlag(Spheres.Institutional) ? "I" : ""),
    };

    /// <summary>The area in Dutch words, in small letters: <c>persoonlijk en gemeenschappelijk</c>, <c>alle drie de sferen</c>, <c>erbuiten</c>.</summary>
    public static string DutchName(this Spheres area) => area switch
    {
        Spheres.None => "erbuiten",
        Spheres.Personal => "persoonlijk",
        Spheres.Community => "gemeenschappelijk",
        Spheres.Institutional => "institutioneel",
        Spheres.Personal | Spheres.Community => "persoonlijk en gemeenschappelijk",
        Spheres.Personal | Spheres.Institutional => "persoonlijk en institutioneel",
        Spheres.Community | Spheres.Institutional => "gemeenschappelijk en institutioneel",
        _ => "alle drie de sferen",
    };
}

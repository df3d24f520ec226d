namespace SocialeBasis.Domain;

/// <summary>
/// The spheres an actor lies in: none ("hoort er niet bij"), one, an overlap of two, or all three.
/// The eight combinations are the seven areas of the drawing and the outside (Gespreksmodel, H7).
/// </summary>
[Flags]
public enum Spheres
{
    /// <summary>Outside the three spheres, for today: <c>buiten</c>.</summary>
    None = 0,

    /// <summary><c>persoonlijk</c>, P.</summary>
    Personal = 1,

    /// <summary><c>gemeenschappelijk</c>, G.</summary>
    Community = 2,

    /// <summary><c>institutioneel</c>, I.</summary>
    Institutional = 4,
}

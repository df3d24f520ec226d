using SocialeBasis.Domain;

namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>Placements in Dutch, as participants read them.</summary>
public static class PlacementWords
{
    /// <summary>With a capital: <c>Persoonlijk en gemeenschappelijk</c>, <c>Hoort er niet bij</c>, <c>Weet niet</c>.</summary>
    public static string Of(Spheres? area)
    {
        if (area is not { } place)
        {
            return "Weet niet";
        }

        var name = place is Spheres.None ? "hoort er niet bij" : place.DutchName();
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}

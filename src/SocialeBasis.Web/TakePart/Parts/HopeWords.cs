using SocialeBasis.Domain;

namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>What a hope is about and why, in Dutch and as values of a form.</summary>
public static class HopeWords
{
    /// <summary>All three spheres: the whole of it.</summary>
    public const Spheres Everything = Spheres.Personal | Spheres.Community | Spheres.Institutional;

    /// <summary><c>Over: sportvereniging</c>.</summary>
    public static string About(HopeView hope) => hope.ActorName ?? About(hope.Sphere ?? Everything);

    public static string About(Spheres sphere) => sphere is Everything ? "De hele sociale basis" : PlacementWords.Of(sphere);

    /// <summary>The names of the reasons, joined; empty when none was given.</summary>
    public static string Why(HopeReasons reasons) => string.Join(", ", GuideNames.Of(reasons));
}

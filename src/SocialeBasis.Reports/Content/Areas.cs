using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Content;

/// <summary>The eight areas in the words of the report.</summary>
internal static class Areas
{
    /// <summary><c>persoonlijk</c>, …, <c>vandaag erbuiten</c>.</summary>
    public static string Name(Spheres area) => area is Spheres.None ? "vandaag erbuiten" : area.DutchName();
}

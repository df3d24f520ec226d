using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content;

/// <summary>The map of the group as a picture, with the sentence that says what it shows.</summary>
internal static class MapPicture
{
    /// <summary>The map on the front page.</summary>
    public static Drawing Cover(Seq<PlacementResult> results) =>
        SphereMap.Draw(SphereMap.Layout(MapActors.Of(results), MapFormat.ReportWide), new MapOptions(Sentence(results)));

    /// <summary>The map beside its text; the full width when that has no room for every name.</summary>
    public static (Drawing Drawing, SphereMapLayout Layout) Figure(Seq<PlacementResult> results)
    {
        var actors = MapActors.Of(results);
        var layout = SphereMap.Layout(actors, MapFormat.Report);
        if (layout.Overflow.Any(area => area.Area != Spheres.None))
        {
            layout = SphereMap.Layout(actors, MapFormat.ReportWide);
        }

        return (SphereMap.Draw(layout, new MapOptions(Sentence(results))), layout);
    }

    /// <summary><c>22 actoren liggen in een sfeer of in een overlap. Drie vallen vandaag erbuiten. Vijf liggen in grijs gebied.</c></summary>
    public static string Sentence(Seq<PlacementResult> results)
    {
        var inside = results.Count(result => result.Area is not null and not Spheres.None);
        var outside = results.Count(result => result.Area is Spheres.None);
        var grey = results.Count(result => result.IsGrey);
        var sentences = new List<string>
        {
            $"{Dutch.NumberAtStart(inside)} {Dutch.Plural(inside, "actor ligt", "actoren liggen")} in een sfeer of in een overlap.",
        };
        if (outside > 0)
        {
            sentences.Add($"{Dutch.NumberAtStart(outside)} {Dutch.Plural(outside, "valt", "vallen")} vandaag erbuiten.");
        }

        if (grey > 0)
        {
            sentences.Add($"{Dutch.NumberAtStart(grey)} {Dutch.Plural(grey, "ligt", "liggen")} in het grijze gebied.");
        }

        return string.Join(' ', sentences);
    }
}

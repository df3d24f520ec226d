using SocialeBasis.Domain;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>Where each municipality draws the line: its meaning, the spheres it counts in, and who is in doubt.</summary>
internal static partial class AtTheTable
{
    private static Table Meanings(IReadOnlyList<Municipality> municipalities) => new(
        "aan-tafel-betekenis",
        "Wat elke gemeente ermee bedoelt, in onze woorden.",
        [new("Gemeente"), new("De betekenis")],
        municipalities.Select(one => new Row([one.Name, Said(one.Meaning, one.ProvenanceOf("afbakening"))])).ToSeq());

    private static Table SpheresCounted(IReadOnlyList<Municipality> municipalities) => new(
        "aan-tafel-sferen",
        "Welke sfeer elke gemeente meetelt. Gemeenten gebruiken de drie sferen zelf niet: dit is overal onze lezing.",
        [new("Gemeente"), new("Persoonlijk"), new("Gemeenschappelijk"), new("Institutioneel")],
        municipalities.Select(one => new Row(
        [
            one.Name,
            Counted(one.Spheres.Personal),
            Counted(one.Spheres.Community),
            Counted(one.Spheres.Institutional),
        ])).ToSeq());

    private static Cell Counted(MunicipalSphere sphere) => sphere.Status switch
    {
        SphereStatus.Counts => "wel",
        SphereStatus.Partly => "deels",
        SphereStatus.DoesNotCount => "niet",
        _ => "onduidelijk",
    };

    private static Table Doubtful(IReadOnlyList<Municipality> municipalities)
    {
        var names = municipalities.ToDictionary(one => one.Id, one => one.Name);
        string Who(GreyPlacement placement) => names.GetValueOrDefault(placement.Who) ?? (placement.Who == "rapport" ? "het rapport zelf" : placement.Who);
        Cell List(IEnumerable<GreyPlacement> placements, bool letters)
        {
            var said = placements.Select(placement => letters ? $"{Who(placement)} ({placement.Place.Spheres.Letters()})" : Who(placement)).ToList();
            return said.Count == 0 ? "–" : string.Join(", ", said);
        }

        return new(
            "aan-tafel-twijfel",
            "Wie telt wie mee? De letter zegt in welke sfeer: P persoonlijk, G gemeenschappelijk, I institutioneel. De sfeer is onze lezing.",
            [new("Actor"), new("Telt mee bij"), new("Valt erbuiten bij"), new("Allebei bij")],
            ReferenceContent.Shipped.Model.GreyCases.Select(grey => new Row(
            [
                grey.Name,
                List(grey.Placements.Where(placement => placement.Place is { MayLieOutside: false }), letters: true),
                List(grey.Placements.Where(placement => placement.Place is { MayLieOutside: true, Spheres: Spheres.None }), letters: false),
                List(grey.Placements.Where(placement => placement.Place.MayLieOutside && placement.Place.Spheres is not Spheres.None), letters: true),
            ])).ToSeq());
    }
}

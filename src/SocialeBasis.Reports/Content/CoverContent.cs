using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content;

/// <summary>The front page: what it is about, where, when, who; and the group's own map.</summary>
internal static class CoverContent
{
    public static Cover Of(Material material)
    {
        var setup = material.Setup;
        var facts = new List<Fact>();
        Add("Waar", string.Join(", ", new[] { setup.Place, setup.Area }.Where(text => text.Length > 0).Distinct()));
        Add("Wanneer", Dutch.Date(setup.Date));
        Add("Voor wie", setup.TargetGroup);
        if (material.Talk.Continues is { } earlier)
        {
            Add("Vervolg op", Dutch.Shorten($"het gesprek van {Dutch.Date(earlier.Date)}: {earlier.Title}", 110));
        }

        Add("Aanleiding", Dutch.Shorten(setup.Occasion, 160));
        Add("Gespreksleider", setup.LedBy);
        Add("Wie", WhoWasThere(material));
        if (setup.ReviewOn is { } review)
        {
            Add("Opnieuw bekijken", Dutch.Date(review));
        }

        return new(
            "Gesprek over de sociale basis",
            "Gedeelde taal",
            setup.Title,
            setup.QuestionOfTheDay,
            material.Talk.IsFinal ? ReportStatus.Final : ReportStatus.Concept,
            facts.ToSeq(),
            material.Map is { } map && material.Keeps(SectionIds.Belongs) ? MapPicture.Cover(map.Results) : CoverCircles.Draw());

        void Add(string term, string text)
        {
            if (text.Length > 0)
            {
                facts.Add(new(term, text));
            }
        }
    }

    /// <summary><c>24 mensen: 8 gemeente, 6 inwoner</c>: numbers only, whatever the size of a perspective.</summary>
    public static string WhoWasThere(Material material)
    {
        if (material.Total == 0)
        {
            return "Nog niemand";
        }

        var parts = material.People.Where(people => people.Count > 0).Select(people => $"{Dutch.Digits(people.Count)} {Name(people)}");
        return $"{Dutch.Digits(material.Total)} {Dutch.Plural(material.Total, "mens", "mensen")}: {string.Join(", ", parts)}";
    }

    private static string Name(PerspectiveCount people) => (people.Perspective.Id, people.Count) switch
    {
        ("inwoner", > 1) => "inwoners",
        ("andere-partij", > 1) => "andere partijen",
        _ => people.Perspective.Name.ToLowerInvariant(),
    };
}

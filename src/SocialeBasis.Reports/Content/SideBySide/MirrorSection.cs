using SocialeBasis.Domain;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content.SideBySide;

/// <summary>
/// The twelve municipalities of the source as a mirror: how they drew the line for the same term and the same actors, with a question and never a
/// ranking (J9).
/// </summary>
internal static class MirrorSection
{
    private const int MostActors = 6;

    public static Section Of(Seq<SideTalk> talks, IReadOnlyList<SameActor> actors)
    {
        var content = ReferenceContent.Shipped;
        var cases = actors
            .Select(actor => (actor.Name, Grey: content.Model.GreyCases.FirstOrDefault(grey => grey.ActorId == IdOf(actor))))
            .Where(one => one.Grey is not null)
            .DistinctBy(one => one.Grey!.Id)
            .Take(MostActors)
            .ToList();
        var parts = new List<Section> { Term(talks, content.Municipalities) };
        if (cases.Count > 0)
        {
            parts.Add(
                new(
                    "spiegel-actoren",
                    3,
                    "Wie hoort erbij",
                    [new Paragraph("Over deze actoren dachten ook de twaalf verschillend.")],
                    cases.Select((one, i) => Actor(one.Name, one.Grey!, content, i + 1)).ToSeq()
                )
            );
        }

        return new(
            "spiegel",
            2,
            "De spiegel: twaalf gemeenten",
            [
                new Paragraph(
                    "Zo trokken twaalf gemeenten de grens. Zij zijn een voorbeeld, geen norm en geen ranglijst. Gebruik ze om naar uw eigen grens te kijken.",
                    IsIntroduction: true
                ),
                new Note(
                    $"De feiten zijn uit {ReportCitation.Year} of eerder. Gemeenten gebruiken de drie sferen zelf niet: de plek is overal onze lezing.",
                    ReportCitation.Full + " Per gemeente: Deel II."
                ),
            ],
            parts.ToSeq()
        )
        {
            Start = PageStart.NewPage,
        };
    }

    private static Section Term(Seq<SideTalk> talks, IReadOnlyList<Municipality> municipalities) =>
        new(
            "spiegel-begrip",
            3,
            "Het begrip",
            [
                new Table(
                    "spiegel-begrip-tabel",
                    "Zo trok elke gemeente de grens, in onze woorden.",
                    [new("Gemeente"), new("Het woord"), new("De betekenis")],
                    municipalities
                        .Select(one => new Row([
                            one.Name,
                            one.Term.Used,
                            new Cell(one.Meaning, Label: one.ProvenanceOf("afbakening") is Provenance.Report ? null : one.ProvenanceOf("afbakening").Label()),
                        ]))
                        .ToSeq()
                ),
                new Paragraph(
                    talks.Any(talk => talk.Meaning(AgendaStep.UsualTerm) is not null)
                        ? "Welke zin lijkt het meest op die van u, en welke het minst? Wat zegt dat over waar u nu de grens trekt?"
                        : "Welke van deze zinnen past bij u, en welke juist niet? Waarom?",
                    Lead: "Vraag:"
                ),
            ]
        );

    private static Section Actor(string name, GreyCase grey, ReferenceContent content, int number)
    {
        var names = content.Municipalities.ToDictionary(one => one.Id, one => one.Name);
        string Who(GreyPlacement place) => names.GetValueOrDefault(place.Who) ?? (place.Who == "rapport" ? "Het rapport zelf" : place.Who);
        return new(
            $"spiegel-actor-{Dutch.Digits(number)}",
            4,
            name,
            [
                new Table(
                    $"spiegel-actor-{Dutch.Digits(number)}-tabel",
                    $"Zo telden zij {grey.Name.ToLowerInvariant()} mee.",
                    [new("Wie"), new("Plek, onze lezing"), new("Waarom")],
                    grey.Placements.Select(place => new Row([
                            Who(place),
                            Place(place.Place),
                            new Cell(place.Explanation, Label: place.Provenance is Provenance.Report ? null : place.Provenance.Label()),
                        ]))
                        .ToSeq()
                ),
                new Paragraph(grey.Question, Lead: "Vraag:"),
            ]
        );
    }

    private static string Place(SuggestedPlace place) => (place.Spheres, place.MayLieOutside) switch
    {
        (Spheres.None, _) => "erbuiten",
        ({ } spheres, true) => $"{spheres.DutchName()}, of erbuiten",
        var (spheres, _) => spheres.DutchName(),
    };

    private static string? IdOf(SameActor actor) => actor.ReferenceId ?? ReferenceContent.Shipped.FindActor(actor.Name)?.Id;
}

using SocialeBasis.Domain;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>
/// <em>Aan tafel</em>: the twelve municipalities of the source beside each other, each with its own word, goal and way of
/// working together. What the source does not say stays open, and what is our reading says so.
/// </summary>
internal static partial class AtTheTable
{
    private const string NotNamed = "niet genoemd";
    private const string NotClassified = "niet ingedeeld";

    /// <summary>The section, from the shipped reference content.</summary>
    public static Section Section()
    {
        var municipalities = ReferenceContent.Shipped.Municipalities;
        return new(
            SectionIds.AtTheTable, 2, "Aan tafel",
            [
                new Paragraph("Twaalf gemeenten, elk met een eigen woord en een eigen doel. Zij zijn een voorbeeld, geen norm.", IsIntroduction: true),
                Words(municipalities),
                Meanings(municipalities),
                SpheresCounted(municipalities),
                Doubtful(municipalities),
                Collaboration(municipalities),
                new FactList(
                [
                    new("Zonder label", Provenance.Report.Explanation()),
                    new(Dutch.AtStart(Provenance.Reading.Label()), Provenance.Reading.Explanation()),
                    new(Dutch.AtStart(NotNamed), "Het rapport zegt hier niets over. Dat betekent niet dat het er niet is."),
                    new(Dutch.AtStart(NotClassified), "Het rapport noemt geen model. Wij vonden er ook geen dat goed past."),
                ]),
                new Note(
                    $"De feiten zijn uit {ReportCitation.Year} of eerder. Twaalf gemeenten gaven zich zelf op: zij staan niet voor alle gemeenten.",
                    ReportCitation.Full + " Per gemeente: Deel II. De modellen: H5 §5.1."
                ),
            ]
        );
    }

    private static Table Words(IReadOnlyList<Municipality> municipalities) =>
        new(
            "aan-tafel-woorden",
            "Welk woord elke gemeente gebruikt, en wat het hoogste doel is.",
            [new("Gemeente"), new("Het woord"), new("Het hoogste doel")],
            municipalities
                .Select(one => new Row([
                    one.Name,
                    Said(one.Term.Used, one.ProvenanceOf("term")),
                    Said(one.Goals.Highest, one.ProvenanceOf("doelen.hoogste_doel")),
                ]))
                .ToSeq()
        );

    private static Table Collaboration(IReadOnlyList<Municipality> municipalities) => new(
        "aan-tafel-samenwerking",
        "Hoe elke gemeente samenwerkt met organisaties, en hoe lang contracten of subsidies lopen.",
        [new("Gemeente"), new("Model"), new("Looptijd"), new("Hoogstens")],
        municipalities.Select(one => new Row(
        [
            one.Name,
            Model(one),
            Said(one.Collaboration.Contract.Text, one.ProvenanceOf("samenwerking.contractduur")),
            one.Collaboration.Contract.MaxYears is { } years ? $"{Dutch.Digits(years)} jaar" : NotNamed,
        ])).ToSeq());

    private static Cell Model(Municipality one) => one.Collaboration.ModelId is { } id
        ? Said(ReferenceContent.Shipped.CollaborationModels.First(model => model.Id == id).Name, one.Collaboration.Classification)
        : new Cell(NotClassified);

    private static Cell Said(string text, Provenance provenance) =>
        text.Length == 0 ? new Cell(NotNamed) : new Cell(text, Label: provenance is Provenance.Report ? null : provenance.Label());
}

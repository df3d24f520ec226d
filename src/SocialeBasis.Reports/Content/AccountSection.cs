using SocialeBasis.Domain;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Verantwoording</em>: who was there and who was not, how the talk went, how we count, and where the model comes from.</summary>
internal static class AccountSection
{
    /// <summary>Id of the part about the report itself.</summary>
    public const string ThisReportId = "over-verslag";

    public static Section Of(Material material) => new(
        SectionIds.Account, 2, "Verantwoording", [],
        [Who(material), How(material), MethodNotes.Of(material.Limits), Source(), Limits(), ThisReport(material)]);

    private static Section Who(Material material)
    {
        var blocks = new List<Block>();
        if (material.Total == 0)
        {
            blocks.Add(new Paragraph("Er deed nog niemand mee."));
        }
        else
        {
            blocks.Add(
                new Table(
                    "wie-erbij-tabel",
                    "Vanuit wie mensen meepraatten.",
                    [new("Perspectief"), new("Mensen", ColumnKind.Number)],
                    material
                        .People.Select(people => new Row([people.Perspective.Name, Dutch.Digits(people.Count)]))
                        .Append(new Row(["Samen", Dutch.Digits(material.Total)]))
                        .ToSeq()
                )
            );
            if (material.Observers > 0)
            {
                blocks.Add(
                    new Paragraph(
                        $"{Dutch.AtStart(Dutch.People(material.Observers))} {Dutch.Plural(material.Observers, "keek", "keken")} mee. Zij gaven geen antwoord en tellen nergens mee."
                    )
                );
            }

            var (devices, together) = material.Talk.Shared;
            if (devices > 0)
            {
                blocks.Add(
                    new Paragraph(
                        $"Bij {Dutch.Number(devices)} {Dutch.Plural(devices, "apparaat", "apparaten")} zaten meer mensen, samen {Dutch.Number(together)}. Een keuze van zo'n apparaat telt als één stem."
                    )
                );
            }

            var typed = material.Talk.TypedFor;
            if (typed > 0)
            {
                blocks.Add(new Paragraph($"Voor {Dutch.People(typed)} typte iemand anders. Zij tellen als eigen deelnemer."));
            }

            var cards = material.Held.Where(step => step.WasShown).SelectMany(step => step.View.AllTexts()).Where(text => text.People > 1).ToList();
            if (cards.Count > 0)
            {
                blocks.Add(
                    new Paragraph(
                        $"{Dutch.NumberAtStart(cards.Count)} {Dutch.Plural(cards.Count, "kaart is", "kaarten zijn")} van een groepje, samen {Dutch.People(cards.Sum(card => card.People))}. We tellen mensen, geen apparaten."
                    )
                );
            }

            if (material.Missing.Select(perspective => perspective.Name.ToLowerInvariant()).ToList() is { Count: > 0 } missing)
            {
                blocks.Add(new Paragraph($"{Dutch.List(missing)}. Hun kant van het verhaal staat dus niet in dit verslag.", Lead: "Niet aan tafel:"));
            }

            if (material.HasNames && Names(material) is { Length: > 0 } names)
            {
                blocks.Add(new Paragraph(names + ".", Lead: "Deze mensen gaven hun naam:"));
            }
        }

        return new("wie-erbij", 3, "Wie erbij waren", blocks.ToSeq());
    }

    private static string Names(Material material) =>
        Dutch.List(material.Talk.Names);

    private static Section How(Material material)
    {
        var names = material.HasNames
            ? "De groep koos voor namen bij teksten. Bij keuzes staan nooit namen."
            : "Het gesprek was anoniem. " + AnonymousWords.NobodyIsTold;
        var blocks = new List<Block>
        {
            new Paragraph(
                "Bij elke stap antwoordde ieder eerst alleen. Daarna zag de groep alle antwoorden tegelijk, sprak erover en legde vast wat samen is en wat anders is. "
                    + names
            ),
        };
        if (material.Held.Count > 0)
        {
            blocks.Add(new Table(
                "respons-tabel", "Hoeveel mensen per stap antwoordden.",
                [new("Stap"), new("Mensen", ColumnKind.Number), new("Rondes getoond", ColumnKind.Number), new("Hoe het eindigde")],
                material.Held.Select(step => new Row([step.Title, Dutch.Digits(step.Answered), Dutch.Digits(step.Step.RevealedRound), Ending(step)])).ToSeq()));
        }

        if (material.Held.Any(step => step.Answered > material.Total))
        {
            blocks.Add(new Paragraph("Wie later wegging, telt mee bij de stappen waarin die antwoordde. Bij “Wie erbij waren” staat wie bleef."));
        }

        var skipped = material
            .Talk.Agenda.Where(step => step.Kind.Traits.IsAnswered && material.Held.All(held => held.Step.Id != step.Id))
            .Select(step => step.Title)
            .Distinct()
            .ToList();
        if (skipped.Count > 0)
        {
            blocks.Add(new Paragraph(Dutch.List(skipped) + ".", Lead: "Niet gehouden:"));
        }

        return new("hoe-gesprek", 3, "Hoe het gesprek ging", blocks.ToSeq());
    }

    private static string Ending(HeldStep step) => !step.WasShown ? "niet getoond" : step.View.Settled?.Settlement.Outcome switch
    {
        Outcome.Agreed => "eens",
        Outcome.AgreedToDiffer => "eens dat we verschillen",
        Outcome.Parked => "geparkeerd",
        _ => "besproken",
    };

    private static Section Source() =>
        new(
            "bron-model",
            3,
            "Waar het model vandaan komt",
            [
                new Paragraph(
                    "Dit gesprek volgt het Gespreksmodel sociale basis: drie sferen die in elkaar overlopen, en een overheid die niet overal evenveel invloed heeft. "
                        + "Het model wil niet dat er één uitleg komt voor het hele land. Het helpt een groep te zeggen waar het vandaag over gaat."
                ),
                new Note(ReportCitation.Full, ReportCitation.Rights),
            ]
        );

    private static Section Limits() => new(
        "grenzen-bron", 3, "Wat de bron niet zegt",
        [
            new BulletList(
            [
                $"De feiten in de bron zijn uit {ReportCitation.Year} of eerder.",
                "De bron beschrijft beleid. Er is vooral gepraat met gemeenten en organisaties, en bijna niet met inwoners als inwoner.",
                "Twaalf gemeenten gaven zich zelf op. Zij staan niet voor alle gemeenten in Nederland.",
                "In Haarlemmermeer is met één organisatie gesproken.",
                "Het onderwijs bleef grotendeels buiten het onderzoek.",
                "De bevindingen uit andere onderzoeken zijn voorlopig.",
                "Het onderzoek toetst niet of dit gespreksmodel in een gesprek helpt.",
            ]),
        ]);

    private static Section ThisReport(Material material)
    {
        var status = material.Talk.IsFinal
            ? $"Definitief. Het gesprek is afgesloten op {Dutch.Moment(material.Context.Local(material.Talk.ClosedUtc!.Value))}."
            : material.Talk.ImportedUtc is null ? "Concept. Het gesprek is nog niet afgesloten."
            : "Concept. Het gesprek was nog niet afgesloten toen het bestand werd gemaakt.";
        return new(
            ThisReportId, 3, "Over dit verslag",
            [
                new FactList(
                [
                    new("Status", status),
                    .. material.Talk.ImportedUtc is { } imported
                        ? [new Fact("Herkomst", $"Dit gesprek is ingelezen uit een bestand van elders, op {Dutch.Moment(material.Context.Local(imported))}.")]
                        : Array.Empty<Fact>(),
                    new("Gemaakt", Dutch.Moment(material.Context.Local(material.Context.GeneratedUtc))),
                    new("Gegevens bewaard tot", Dutch.Date(material.Setup.DataEndsOn)),
                    new("Programma", $"SocialeBasis {material.Context.SoftwareVersion}"),
                ]),
            ]);
    }
}

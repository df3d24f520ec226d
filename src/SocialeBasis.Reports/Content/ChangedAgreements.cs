using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>In <em>Wat is er veranderd?</em>: how earlier agreements stand, and whether what was assumed held.</summary>
internal static class ChangedAgreements
{
    /// <summary>What the group looked back at: from the moment it came to Afspraken, and all of it once the talk is closed.</summary>
    public static LookBack? Back(Material material)
    {
        var step = material.Talk.Agenda.FirstOrDefault(step => step.Kind is StepKind.Agreements && step.StartedUtc is not null);
        if (step is null && material.Talk.IsClosed)
        {
            step = material.Talk.CurrentStep;
        }

        return step is null ? null : material.Talk.LookBackOf(step);
    }

    public static Section? Agreements(Material material)
    {
        if (Back(material) is not { Agreements.Count: > 0 } back)
        {
            return null;
        }

        var blocks = new List<Block>
        {
            new Paragraph(back.Sentence),
            new Table(
                $"{SectionIds.Changed}-afspraken-tabel", "Wat eerder is afgesproken, en hoe het nu staat.",
                [new("Wat"), new("Wie"), new("Wanneer"), new("Stand"), new("Toelichting")],
                back.Agreements.Select(one => new Row(
                [
                    one.Agreement.Text,
                    WhoAndWhen.Who(one.Agreement.Owner),
                    WhoAndWhen.When(one.Agreement.DueOn),
                    one.Status.DutchName(),
                    Explained(one),
                ])).ToSeq()),
        };
        var over = material.Talk.EarlierAgreements.Where(agreement => agreement.IsOver).ToList();
        if (over.Count > 0)
        {
            blocks.Add(
                new Paragraph(
                    $"{Dutch.List(over.Select(agreement => $"{agreement.Text.TrimEnd('.')} ({((AgreementStatus?)agreement.History[^1].Status).DutchName()})"))}.",
                    Lead: "In een eerder gesprek al afgerond:"
                )
            );
        }

        return new($"{SectionIds.Changed}-afspraken", 3, "Afspraken van toen", blocks.ToSeq());
    }

    public static Section? Assumptions(Material material) =>
        Back(material) is not { Assumptions.Count: > 0 } back
            ? null
            : new(
                $"{SectionIds.Changed}-aannames",
                3,
                "Aannames van toen",
                [
                    new Paragraph("Bij een afspraak hoort soms iets dat waar moet zijn. Hier staat of dat klopte."),
                    new Table(
                        $"{SectionIds.Changed}-aannames-tabel",
                        "Wat de groep aannam, en of het klopte.",
                        [new("Wij namen aan dat"), new("Bij de afspraak"), new("Klopte het?"), new("Toelichting")],
                        back.Assumptions.Select(one => new Row([
                                one.Assumption.Text,
                                one.Assumption.Agreement,
                                one.Verdict.DutchName(),
                                one.Note.Length > 0 ? one.Note : "–",
                            ]))
                            .ToSeq()
                    ),
                ]
            );

    private static string Explained(AgreementThen one)
    {
        var past = one.Agreement.History.Select(moment => $"Op {Dutch.Date(moment.Talk.Date)}: {((AgreementStatus?)moment.Status).DutchName()}.");
        string[] parts = [.. past, Dutch.Sentence(one.Note), one.GoesOn ? "Gaat door." : ""];
        return string.Join(' ', parts.Where(part => part.Length > 0)) is { Length: > 0 } text ? text : "–";
    }
}

using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>What moved between two rounds, in neutral words, with both rounds in view.</summary>
internal static class InfluenceRounds
{
    public static Section Of(InfluenceView view, HeldStep step, string id, int level)
    {
        var now = step.Step.RevealedRound;
        var compared = view
            .Results.Where(result => result.Before is not null && result.Counts.Answered + result.Before.Answered > 0)
            .ToLookup(result => result.Changed > 0 || result.Counts != result.Before);
        var rows = compared[true]
            .Select(result => new Row([
                result.Name,
                InfluenceTables.Votes(result.Before!),
                InfluenceTables.Votes(result.Counts),
                Dutch.Digits(result.Changed),
                Word(RoundComparison.Shift(result.Before!, result.Counts)),
            ]))
            .ToSeq();
        var blocks = new List<Block>
        {
            new Paragraph(
                "De groep antwoordde opnieuw na het gesprek. Dichter bij elkaar is niet beter: het laat alleen zien wat er veranderde.",
                Origin: Origins.Fixed("invloed-rondes", step.Step.Id)
            ),
        };
        if (rows.Count > 0)
        {
            blocks.Add(
                new Table(
                    $"{id}-rondetabel",
                    $"Ronde {Dutch.Digits(now - 1)} en ronde {Dutch.Digits(now)}. De getallen zijn het aantal mensen dat 1, 2, 3, 4 en 5 koos.",
                    [
                        new("Actor"),
                        new($"Ronde {Dutch.Digits(now - 1)}", ColumnKind.Number),
                        new($"Ronde {Dutch.Digits(now)}", ColumnKind.Number),
                        new("Koos anders", ColumnKind.Number),
                        new("Het beeld ligt nu"),
                    ],
                    rows
                )
                {
                    IsCompact = true,
                }
            );
        }

        if (compared[false].Select(result => result.Name).ToList() is { Count: > 0 } same)
        {
            blocks.Add(new Paragraph($"Bij {Dutch.List(same)} bleef het beeld gelijk.", Origin: step.Sentence("invloed-gelijk", $"{id}-antwoorden")));
        }

        return new($"{id}-rondes", level, "Wat er veranderde", blocks.ToSeq());
    }

    private static string Word(RoundShift shift) => shift switch
    {
        RoundShift.Closer => "dichter bij elkaar",
        RoundShift.FurtherApart => "verder uit elkaar",
        RoundShift.AboutEqual => "ongeveer gelijk",
        _ => "niet te vergelijken",
    };
}

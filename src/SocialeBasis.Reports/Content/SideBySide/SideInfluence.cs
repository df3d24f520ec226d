using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content.SideBySide;

/// <summary>
/// How each group rates influence, of the government on the same actors or of those on a hope: every answer as a dot, never one figure for all.
/// </summary>
internal static class SideInfluence
{
    public static IEnumerable<Section?> Of(Seq<SideTalk> talks, IReadOnlyList<SameActor> actors) =>
        Enum.GetValues<WhoseInfluence>().Select(whose => Of(talks, actors, whose));

    private static Section? Of(Seq<SideTalk> talks, IReadOnlyList<SameActor> actors, WhoseInfluence whose)
    {
        var id = whose is WhoseInfluence.Municipality ? "invloed" : "invloed-op-hoop";
        var steps = talks.Select(talk => talk.Latest<InfluenceView>(view => view.Whose == whose)).ToList();
        if (steps.Count(step => step is not null) < 2)
        {
            return null;
        }

        var rows = actors
            .Select(actor =>
                (
                    actor.Name,
                    Results: actor
                        .Ids.Select(
                            (id, i) => id is { } known ? steps[i]?.View.Results.FirstOrDefault(result => result.ActorId == known && result.Counts.N > 0) : null
                        )
                        .ToList()
                )
            )
            .Where(row => row.Results.Count(result => result is not null) > 1)
            .ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var questions = steps.Select(step => step is { } held ? InfluenceSection.Question(held.Step) : null).ToList();
        var blocks = new List<Block>();
        if (questions.OfType<string>().Distinct().Count() > 1)
        {
            blocks.Add(new Paragraph("De gesprekken stelden niet dezelfde vraag. Vergelijk dus voorzichtig:"));
            blocks.Add(
                new FactList(
                    talks
                        .Select((talk, i) => (talk.Name, Question: questions[i]))
                        .Where(one => one.Question is not null)
                        .Select(one => new Fact(one.Name, one.Question!))
                        .ToSeq()
                )
            );
        }
        else
        {
            blocks.Add(new Paragraph(questions.OfType<string>().First(), IsIntroduction: true));
        }

        blocks.Add(
            new Table(
                $"{id}-tabel",
                $"Elke stip is één mens, van links (1: geen invloed) naar rechts (5: {(whose is WhoseInfluence.Municipality ? "beslist" : "hier hangt het van af")}).",
                [new("Actor"), .. talks.Select(talk => new Column(talk.Name))],
                rows.Select(row => new Row([row.Name, .. row.Results.Select(CellOf)])).ToSeq()
            )
        );
        blocks.Add(
            new Note(
                "Er zaten andere mensen aan tafel. Een klein verschil kan toeval zijn. Vraag bij een groot verschil: gaat het om een andere plek, andere ervaringen of andere afspraken?"
            )
        );
        return new(id, 2, whose is WhoseInfluence.Municipality ? "Hoeveel invloed heeft de gemeente" : "Wie heeft invloed op wat we hopen", blocks.ToSeq());
    }

    private static Cell CellOf(InfluenceResult? result)
    {
        if (result is null)
        {
            return "–";
        }

        var enough = result.Summary is { Use: not FigureUse.DotsOnly, Quartiles: not null };
        var people = $"{Dutch.Digits(result.Counts.N)} {Dutch.Plural(result.Counts.N, "mens", "mensen")}";
        var text =
            $"{string.Join(" ", result.Counts.Votes.Select(Dutch.Digits))}\n{people}{(enough ? $", midden {Dutch.Decimal(result.Summary.Quartiles!.Median)}" : "")}";
        return new Cell(text, DotHistogram.Draw(result.Counts.Votes, DotHistogramSize.Row, new DotHistogramOptions("")));
    }
}

using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content;

/// <summary>Perspectives side by side, only where the view holds them: each group large enough, and what remains too.</summary>
internal static class InfluencePerspectives
{
    private const int MostFigures = 3;
    private const double Between = 26;

    public static Section Of(Material material, HeldStep step, InfluenceView view, string id, int level)
    {
        var split = view.Results.Where(result => result.ByPerspective.Count > 0).ToList();
        var table = $"{id}-perspectief-tabel";
        var blocks = new List<Block>
        {
            new Paragraph(
                $"Een groep van minder dan {Dutch.Number(material.Setup.GroupThreshold)} mensen staat hier niet apart, zodat niemand te herkennen is."
            ),
        };
        blocks.AddRange(split.OrderByDescending(Distance).Take(MostFigures).Where(result => result.ByPerspective.Count > 1).Select((result, i) => new Figure(
            $"{id}-perspectief-{Dutch.Digits(i + 1)}", Draw(result), SentenceOf(result), [], table)
        {
            Origin = step.Sentence("invloed-perspectief", table, result.ActorId, result.Counts.Answered),
        }));
        // More than five columns of five numbers do not fit on a page.
        var perspectives = split.SelectMany(result => result.ByPerspective.Select(group => group.Perspective)).Distinct();
        blocks.AddRange(perspectives.Chunk(5).Select((some, i) => Table(split, some.ToSeq(), i == 0 ? table : $"{table}-{Dutch.Digits(i + 1)}")));
        if (Parts(view, $"{id}-onderdeel-tabel") is { } parts)
        {
            blocks.Add(parts);
        }

        return new($"{id}-perspectieven", level, "Per perspectief", blocks.ToSeq());
    }

    /// <summary>A column per perspective; every cell holds the five counts, so that one row shows them side by side.</summary>
    private static Table Table(List<InfluenceResult> split, Seq<Perspective> perspectives, string id) =>
        new(
            id,
            "De antwoorden per perspectief. De getallen zijn het aantal mensen dat 1, 2, 3, 4 en 5 koos. Tussen haakjes: weet niet.",
            [new("Actor"), .. perspectives.Select(perspective => new Column(perspective.Name))],
            split
                .Select(result => new Row([
                    result.Name,
                    .. perspectives.Select(perspective => new Cell(
                        result.ByPerspective.FirstOrDefault(group => group.Perspective == perspective) is { } group ? Votes(group.Counts) : "te klein"
                    )),
                ]))
                .ToSeq()
        )
        {
            IsCompact = true,
        };

    /// <summary>Parts of one perspective, such as policy and procurement, where they are large enough: differences inside are as large as between.</summary>
    private static Table? Parts(InfluenceView view, string id)
    {
        var rows = view.Results.SelectMany(result => result.ByPart.Select(part => new Row([result.Name, part.Group.Name, Votes(part.Counts)]))).ToSeq();
        return rows.Count == 0
            ? null
            : new(
                id,
                "Binnen een perspectief. De getallen zijn het aantal mensen dat 1, 2, 3, 4 en 5 koos.",
                [new("Actor"), new("Onderdeel"), new("Antwoorden")],
                rows
            )
            {
                IsCompact = true,
            };
    }

    private static string Votes(RatingCounts counts) =>
        InfluenceTables.Votes(counts) + (counts.Unknown > 0 ? $"\u00A0({Dutch.Digits(counts.Unknown)})" : "");

    private static double Distance(InfluenceResult result)
    {
        var medians = result.ByPerspective.Select(group => Quartiles.MedianOf(group.Counts)).OfType<double>().ToList();
        return medians.Count < 2 ? 0 : medians.Max() - medians.Min();
    }

    private static string SentenceOf(InfluenceResult result)
    {
        var order = result.ByPerspective.OrderByDescending(group => Quartiles.MedianOf(group.Counts) ?? 0).ToList();
        var words = CliffDelta.Sentence(
            GroupName.Of(order[0].Perspective), order[0].Counts, GroupName.Of(order[^1].Perspective), order[^1].Counts);
        return words is null ? $"{result.Name}." : $"{result.Name}: {words}";
    }

    private static Drawing Draw(InfluenceResult result)
    {
        var groups = result.ByPerspective;
        var highest = groups.Max(group => group.Counts.Votes.Max());
        var stacks = groups.Select(group => ShapeStacks.Draw(group.Perspective.Shape, group.Counts.Votes, "", highest: highest, scale: 0.72)).ToList();
        const double head = 40;
        var shapes = new List<Shape>();
        double x = 0;
        foreach (var (group, stack) in groups.Zip(stacks))
        {
            var wide = Math.Max(stack.Width, 136);
            shapes.Add(new TextBlock(x, 14, [Dutch.Shorten(group.Perspective.Name, 22)], 13, Inks.Text, Bold: true));
            shapes.Add(new TextBlock(x, 31, [PictureWords.People(group.Counts.N, group.Counts.Unknown)], 12, Inks.Soft));
            shapes.Add(new Group([.. stack.Shapes], Dx: x, Dy: head));
            x += wide + Between;
        }

        var sentence = string.Join(' ', groups.Select(group => $"{group.Perspective.Name}: {PictureWords.Ratings(group.Counts.Votes, group.Counts.Unknown)}"));
        return new(x - Between, head + stacks.Max(stack => stack.Height), $"{result.Name}. {sentence}", shapes);
    }
}

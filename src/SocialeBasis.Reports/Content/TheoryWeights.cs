using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Content;

/// <summary>How much the links weigh: a field for those that matter most, and all of them as a table; per perspective where nobody is found out.</summary>
internal static class TheoryWeights
{
    private const int MostFields = 6;
    private const double Field = 312;

    /// <summary>The part; null when nothing was weighed.</summary>
    public static Section? Of(HeldStep step, TheoryView view, string id, int level)
    {
        if (view.Weighed.Count == 0)
        {
            return null;
        }

        var table = $"{id}-wegen-tabel";
        var toFindOut = view.Weighed.Where(weighed => weighed.IsToFindOut).ToList();
        var blocks = new List<Block>
        {
            new Paragraph(
                $"Daarna wogen we {Dutch.Number(view.Weighed.Count)} {Dutch.Plural(view.Weighed.Count, "zin", "zinnen")}: "
                + "hoe belangrijk is dit, en hoe zeker zijn we? "
                + (toFindOut.Count == 0
                    ? "Er is niets dat veel mensen belangrijk vinden en waar zij niet zeker van zijn."
                    : "Belangrijk, en toch niet zeker:"),
                Origin: step.Sentence("theorie-wegen", table, answers: view.Weighed.Max(weighed => weighed.People))),
        };
        if (toFindOut.Count > 0)
        {
            blocks.Add(new BulletList(toFindOut
                .Select(weighed => $"{Dutch.Sentence(weighed.Item.Words)} {Dutch.NumberAtStart(weighed.ImportantAndUnsure)} van de {Dutch.Number(weighed.People)} mensen.")
                .ToSeq()));
        }

        var shown = view.Weighed.Take(MostFields).ToList();
        blocks.Add(new Figure(
            $"{id}-wegen",
            Draw(shown),
            "Omhoog: belangrijker. Naar rechts: zekerder. Elke stip is één mens. Binnen de gestippelde lijn valt iets uit te zoeken.",
            [],
            table));
        blocks.Add(Table(view.Weighed, table));
        if (PerGroup(view.Weighed, $"{id}-wegen-perspectief") is { } groups)
        {
            blocks.Add(groups);
        }

        return new($"{id}-gewogen", level, "Hoe belangrijk, en hoe zeker we zijn", blocks.ToSeq());
    }

    private static Table Table(Seq<WeighedLink> weighed, string id) => new(
        id,
        "Wat we wogen. De getallen zijn het aantal mensen dat 1, 2, 3, 4 en 5 koos. Tussen haakjes: weet niet.",
        [new("Zin"), new("Belangrijk"), new("Zeker"), new("Waar we het van weten"), new("Waar het van afhangt")],
        weighed.Select(one => new Row(
        [
            one.Item.Words,
            Votes(one.Importance),
            Votes(one.Certainty),
            WeighedWords.Counted(StepGuide.Shipped.LinkSources, one.KnownFrom) ?? "niet gezegd",
            WeighedWords.Counted(StepGuide.Shipped.LinkOwners, one.DependsOn) ?? "niet gezegd",
        ])).ToSeq())
    {
        IsCompact = true,
    };

    private static Table? PerGroup(Seq<WeighedLink> weighed, string id)
    {
        var rows = weighed.SelectMany(one => one.Groups.Select(group => new Row([one.Item.Words, group.Group.Name, Votes(group.Certainty)]))).ToSeq();
        return rows.Count == 0 ? null : new(
            id,
            "Hoe zeker elk perspectief is. Een te kleine groep staat niet apart, zodat niemand te herkennen is.",
            [new("Zin"), new("Perspectief"), new("Zeker")],
            rows)
        {
            IsCompact = true,
        };
    }

    private static string Votes(Domain.Measures.RatingCounts counts) =>
        InfluenceTables.Votes(counts) + (counts.Unknown > 0 ? $"\u00A0({Dutch.Digits(counts.Unknown)})" : "");

    private static Drawing Draw(List<WeighedLink> weighed)
    {
        const double between = 32;
        var shapes = new List<Shape>();
        var (top, height) = (0.0, 0.0);
        foreach (var (one, place) in weighed.Select((one, place) => (one, place)))
        {
            var lines = WrapText.Lines(one.Item.Words, Field, 13, bold: true, most: 2);
            var field = WeighField.Draw(one, "", Field, 12);
            var x = place % 2 * (Field + between);
            if (place % 2 == 0)
            {
                top = height == 0 ? 0 : height + between;
            }

            shapes.Add(new TextBlock(x, top + 13, lines, 13, Inks.Text, Bold: true, LineHeight: 16));
            shapes.Add(new Group([.. field.Shapes], Dx: x, Dy: top + 40));
            height = Math.Max(height, top + 40 + field.Height);
        }

        var sentence = string.Join(' ', weighed.Select(one => $"{Dutch.Sentence(one.Item.Words)} {WeighField.Sentence(one)}"));
        return new((2 * Field) + between, height, sentence, shapes);
    }
}

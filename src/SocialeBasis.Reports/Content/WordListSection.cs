using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Woordenlijst</em>: every word of the talk that needs care, with its status, and per word what it means from where.</summary>
internal static class WordListSection
{
    private const int MostUses = 4;

    /// <summary>The part; null when no word was starred.</summary>
    public static Section? Of(Material material, int level)
    {
        var words = material.Words;
        if (!words.Any(word => word.IsStarred))
        {
            return null;
        }

        var detailed = words.Where(word => word.IsStarred && (word.Meanings.Count > 0 || word.Uses.Count > 0 || word.History.Count > 0)).ToList();
        return new(
            $"{SectionIds.Words}-lijst", level, "Woordenlijst",
            [
                new Paragraph(
                    "Deze woorden vragen aandacht. Bij elk woord staat of we al weten wat we ermee bedoelen.",
                    Origin: Origins.Fixed("woordenlijst-inleiding")
                ),
                new Table(
                    $"{SectionIds.Words}-lijst-tabel",
                    "De woorden van dit gesprek.",
                    [new("Woord"), new("Hoe ver zijn we"), new("Wat we bedoelen"), new("Gewoon woord"), new("Wat het vraagt")],
                    words.Select(word => new Row([word.Word, Status(word), Meaning(word), Or(word.Plain), Or(word.Demands)])).ToSeq()
                ),
            ],
            detailed
                .Select(
                    (word, i) =>
                        new Section($"{SectionIds.Words}-woord-{Dutch.Digits(i + 1)}", level + 1, Dutch.AtStart(word.Word), Details(material, word).ToSeq())
                )
                .ToSeq()
        );
    }

    private static IEnumerable<Block> Details(Material material, WordView word)
    {
        if (word.Meanings.Count > 0)
        {
            yield return new FactList(
                word.Meanings.Select(meaning => new Fact(
                        material.Setup.Perspectives.FirstOrDefault(perspective => perspective.Id == meaning.PerspectiveId)?.Name ?? meaning.PerspectiveId,
                        meaning.Text
                    ))
                    .ToSeq()
            );
        }

        if (word.Uses.Count > 0)
        {
            yield return new Paragraph(
                $"Dit woord stond in {Dutch.Number(word.Uses.Count)} {Dutch.Plural(word.Uses.Count, "tekst", "teksten")}{(word.Uses.Count > MostUses ? ", bijvoorbeeld" : "")}:"
            );
            yield return new QuoteList(
                word.Uses.Take(MostUses).Select(use => new Quote(use.Text, Note: use.IsSettled ? $"{use.StepTitle}, vastgelegd" : use.StepTitle)).ToSeq()
            );
        }

        if (word.History.Count > 0)
        {
            yield return new Paragraph("Deze betekenis is veranderd. Eerst stond er:");
            yield return new FactList(
                word.History.Select(earlier => new Fact($"Tot {Dutch.Moment(material.Context.Local(earlier.UntilUtc))}", earlier.Text)).ToSeq()
            );
        }
    }

    private static string Status(WordView word) => word.IsDropped ? "gebruiken we niet meer" : word.IsOpen ? "nog open" : "afgesproken";

    private static string Meaning(WordView word) =>
        word.Other.Length == 0 ? Or(word.Agreed) : $"{Or(word.Agreed)}\nAnderen bedoelen: {word.Other}";

    private static string Or(string text) => text.Length > 0 ? text : "–";
}

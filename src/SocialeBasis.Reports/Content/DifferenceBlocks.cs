using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>What the group found out about a difference, and who recognised what was read out: never who said it.</summary>
internal static class DifferenceBlocks
{
    /// <summary>The note about one subject, or about the step as a whole; nothing when none was written.</summary>
    public static IEnumerable<Block> Of(StepView view, Guid? subjectId = null)
    {
        if (view.NoteOf(subjectId) is not { } note)
        {
            yield break;
        }

        var kinds = GuideNames.Of(note.Kinds).Select(name => name.ToLowerInvariant()).ToList();
        if (note.Heard.Length > 0)
        {
            yield return new Paragraph(Dutch.Sentence(note.Heard), Lead: "Wat we hoorden:");
        }

        if (kinds.Count > 0)
        {
            yield return new Paragraph($"{Dutch.List(kinds)}.", Lead: "Waar het verschil in zit:");
        }
    }

    /// <summary>"Wie herkent dit?" in this step, closed questions with at least one hand.</summary>
    public static IEnumerable<Block> Recognised(StepView view)
    {
        var asked = view.Frame.Recognitions.Where(one => one is { IsOpen: false, Hands: > 0 }).ToList();
        if (asked.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph("Dit las de gespreksleider voor, en mensen lieten weten of zij het herkennen:");
        yield return new QuoteList(
            asked
                .Select(one => new Quote(one.Text, Note: $"{Dutch.AtStart(Dutch.People(one.Hands))} {Dutch.Plural(one.Hands, "herkent", "herkennen")} dit"))
                .ToSeq()
        );
    }

    /// <summary>The words with which a text of several people is printed, and the perspective that may stand with it.</summary>
    public static string? NoteOf(TextView text)
    {
        string?[] parts =
        [
            text.From?.Name,
            text.People > 1 ? $"kaart van {Dutch.People(text.People)}" : null,
            text.Differed.Length > 0 ? $"bleef verschil over: {text.Differed}" : null,
        ];
        var all = parts.OfType<string>().ToList();
        return all.Count == 0 ? null : string.Join(" · ", all);
    }
}

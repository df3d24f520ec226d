using SocialeBasis.Domain.Shown;
using static SocialeBasis.Domain.Transfer.FileWords;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// The facilitator's wording of the report, for a file. A sentence about a step that is gone, or an actor that is no longer part of the talk, is left
/// out.
/// </summary>
internal static class ReportExport
{
    /// <summary>The wording; null when the report is as the program made it.</summary>
    public static FileReport? Of(ShownTalk talk, FileNumbers numbers)
    {
        var made = new FileReport
        {
            Sentences = NullIfEmpty(Sentences(talk, numbers)),
            LeftOut = NullIfEmpty(talk.LeftOutSections.Keys.Order(StringComparer.Ordinal)),
            FoundRight = talk.ReportConfirmation is { } confirmed ? new FileFoundRight { Marks = confirmed.Marks, RecordedUtc = confirmed.RecordedUtc } : null,
        };
        return made == new FileReport() ? null : made;
    }

    private static IEnumerable<FileSentence> Sentences(ShownTalk talk, FileNumbers numbers)
    {
        var actors = talk.Actors.Select(actor => actor.Id).ToHashSet();
        return talk.ReportTexts.Values
            .Select(written => (Written: written, Parts: ReportText.PartsOf(written.Place)))
            .Where(one => one.Parts.StepId is not { } step || numbers.Steps.ContainsKey(step))
            .Where(one => one.Parts.SubjectId is not { } actor || (actors.Contains(actor) && numbers.Actors.ContainsKey(actor)))
            .Select(one => new FileSentence
            {
                Place = one.Parts.What,
                Step = FileNumbers.Of(numbers.Steps, one.Parts.StepId),
                Actor = FileNumbers.Of(numbers.Actors, one.Parts.SubjectId),
                Text = one.Written.Text,
                Basis = one.Written.Basis,
                RecordedUtc = one.Written.RecordedUtc,
            })
            .OrderBy(sentence => sentence.Step)
            .ThenBy(sentence => sentence.Place, StringComparer.Ordinal)
            .ThenBy(sentence => sentence.Actor);
    }
}

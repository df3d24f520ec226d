using SocialeBasis.Domain.Sessions;
using static SocialeBasis.Domain.Transfer.FileWords;

namespace SocialeBasis.Domain.Transfer;

/// <summary>The facilitator's wording of the report, for a file. A sentence about a step that is gone, or an actor that is no longer shown, is left out.</summary>
internal static class ReportExport
{
    /// <summary>The wording; null when the report is as the program made it.</summary>
    public static FileReport? Of(Session session, FileNumbers numbers)
    {
        var made = new FileReport
        {
            Sentences = NullIfEmpty(Sentences(session, numbers)),
            LeftOut = NullIfEmpty(session.LeftOutSections.Keys.Order(StringComparer.Ordinal)),
            FoundRight = session.ReportConfirmation is { } confirmed ? new FileFoundRight { Marks = confirmed.Marks, RecordedUtc = confirmed.RecordedUtc } : null,
        };
        return made == new FileReport() ? null : made;
    }

    private static IEnumerable<FileSentence> Sentences(Session session, FileNumbers numbers) =>
        from written in session.ReportTexts.Values
        let parts = Outcomes.ReportText.PartsOf(written.Place)
        let step = FileNumbers.Of(numbers.Steps, parts.StepId)
        let actor = FileNumbers.Of(numbers.Actors, parts.SubjectId)
        where (step is null) == (parts.StepId is null) && (actor is null) == (parts.SubjectId is null)
        orderby step, parts.What, actor
        select new FileSentence { Place = parts.What, Step = step, Actor = actor, Text = written.Text, Basis = written.Basis, RecordedUtc = written.RecordedUtc };
}

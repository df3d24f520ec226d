using System.Collections.Immutable;

namespace SocialeBasis.Domain.Transfer;

/// <summary>How the facilitator worded the report.</summary>
internal sealed partial class TalkBuilder
{
    private Session WithReport(Session talk, FileReport? report)
    {
        if (report is null)
        {
            return talk;
        }

        var sentences = (report.Sentences ?? []).Select((sentence, place) => SentenceOf(sentence, $"report.sentences[{place}]")).ToList();
        _notes.Must(sentences.DistinctBy(sentence => sentence.Place).Count() == sentences.Count, "report.sentences", ImportNotes.Twice);
        var leftOut = report.LeftOut ?? [];
        _notes.Must(
            leftOut.All(section => LeftOutSection.IsId(section) && !LeftOutSection.AlwaysThere.Contains(section)),
            "report.leftOut",
            "Dit deel kan niet worden weggelaten."
        );
        _notes.Must(leftOut.Distinct().Count() == leftOut.Count, "report.leftOut", ImportNotes.Twice);
        _notes.Must(report.FoundRight is null || report.FoundRight.Marks.All(ReportText.IsMark), "report.foundRight.marks", NotAMark);
        return _notes.First is not null ? talk : talk with
        {
            ReportTexts = sentences.ToImmutableDictionary(sentence => sentence.Place),
            LeftOutSections = leftOut.ToImmutableDictionary(section => section, section => new LeftOutSection(section)),
            ReportConfirmation = report.FoundRight is { } found ? new ReportConfirmation(found.Marks.ToSeq(), found.RecordedUtc) : null,
        };
    }

    private const string NotAMark = "Een merkteken heeft acht cijfers of letters van a tot en met f.";

    private ReportText SentenceOf(FileSentence sentence, string path)
    {
        _notes.Must(sentence.Step is null || sentence.Step <= _file.Steps.Count, $"{path}.step", ImportNotes.NotThere);
        _notes.Must(sentence.Actor is null || sentence.Step is not null, $"{path}.actor", ImportNotes.DoesNotAddUp);
        IsActor(sentence.Actor, $"{path}.actor");
        _notes.Must(!sentence.Text.Contains('\n', StringComparison.Ordinal), $"{path}.text", "Een zin van het verslag staat op één regel.");
        _notes.Must(ReportText.IsMark(sentence.Basis), $"{path}.basis", NotAMark);
        var place = ReportText.PlaceOf(
            sentence.Place,
            sentence.Step is { } step ? ImportIds.Step(step) : null,
            sentence.Actor is { } actor ? ImportIds.Actor(actor) : null
        );
        _notes.Must(
            !sentence.Place.Contains('.', StringComparison.Ordinal) && ReportText.IsPlace(place),
            $"{path}.place",
            "Een plek in het verslag heeft alleen kleine letters en streepjes."
        );
        return new ReportText(place, sentence.Text, sentence.Basis, sentence.RecordedUtc);
    }
}

namespace SocialeBasis.Domain;

/// <summary>How the facilitator words the report: the only thing that may still change after a talk was closed.</summary>
public static partial class SessionRules
{
    private static Decision WordReport(Session session, SessionCommand command, DateTime nowUtc) => command switch
    {
        WriteReportText write => WriteSentence(session, write, nowUtc),
        ShowReportSection show => ChooseSection(session, show),
        ConfirmReport confirm => Confirm(session, confirm, nowUtc),
        _ => new NotPossibleHere(),
    };

    private static Decision WriteSentence(Session session, WriteReportText command, DateTime nowUtc)
    {
        if (!ReportText.IsPlace(command.Place) || !ReportText.IsMark(command.Basis))
        {
            return new NotPossibleHere();
        }

        if (Clean(command.Text, TextLimits.Sentence, mayBeEmpty: true, out var text) is { } refused)
        {
            return refused;
        }

        // One sentence is one line, whatever was pasted.
        text = string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var earlier = session.ReportTexts.GetValueOrDefault(command.Place);
        if (text.Length == 0 || ReportText.MarkOf(session, command.Place, text) == command.Basis)
        {
            return earlier is null ? Decision.Nothing : Decision.Accept(new ReportTextTakenBack(command.Place));
        }

        if (earlier is null && session.ReportTexts.Count >= ReportText.Most)
        {
            return new TooMany("aangepaste zinnen", ReportText.Most);
        }

        var written = new ReportText(command.Place, text, command.Basis, earlier?.RecordedUtc ?? nowUtc);
        return written == earlier ? Decision.Nothing : Decision.Accept(new ReportTextWritten(written with { RecordedUtc = nowUtc }));
    }

    private static Decision ChooseSection(Session session, ShowReportSection command)
    {
        if (!LeftOutSection.IsId(command.SectionId))
        {
            return new NotPossibleHere();
        }

        if (!command.Shown && LeftOutSection.AlwaysThere.Contains(command.SectionId))
        {
            return new SectionStays();
        }

        if (command.Shown != session.LeftOutSections.ContainsKey(command.SectionId))
        {
            return Decision.Nothing;
        }

        return !command.Shown && session.LeftOutSections.Count >= LeftOutSection.Most
            ? new TooMany("weggelaten delen", LeftOutSection.Most)
            : Decision.Accept(new ReportSectionChosen(command.SectionId, command.Shown));
    }

    private static Decision Confirm(Session session, ConfirmReport command, DateTime nowUtc)
    {
        if (!command.Confirmed)
        {
            return session.ReportConfirmation is null ? Decision.Nothing : Decision.Accept(new ReportConfirmed(null));
        }

        if (command.Marks.Count is 0 or > ReportConfirmation.Most || !command.Marks.All(ReportText.IsMark))
        {
            return new NotPossibleHere();
        }

        return session.ReportConfirmation?.Marks.Equals(command.Marks) is true
            ? Decision.Nothing
            : Decision.Accept(new ReportConfirmed(new ReportConfirmation(command.Marks, nowUtc)));
    }
}

using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private const DifferenceKinds EveryDifference = (DifferenceKinds)31;

    private static Decision NoteWhy(Session session, NoteDifference command, DateTime nowUtc)
    {
        if ((ShownStep(session, command.StepId, null, out var step) ?? Clean(command.Heard, TextLimits.Settled, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        if ((command.Kinds & ~EveryDifference) != 0)
        {
            return new NotPossibleHere();
        }

        if (command.SubjectId is { } asked && !IsSubject(session, asked))
        {
            return new UnknownSubject();
        }

        var subject = command.SubjectId ?? step.Id;
        var heard = TypedText.Lines(command.Heard);
        var earlier = session.DifferenceNotes.GetValueOrDefault((step.Id, subject));
        if (command.Kinds is DifferenceKinds.None && heard.Length == 0)
        {
            return earlier is null ? Decision.Nothing : Decision.Accept(new DifferenceCleared(step.Id, subject));
        }

        var note = new DifferenceNote(step.Id, subject, command.Kinds, heard, earlier?.RecordedUtc ?? nowUtc);
        return note == earlier ? Decision.Nothing : Decision.Accept(new DifferenceNoted(note with { RecordedUtc = nowUtc }));
    }

    /// <summary>The step when it is of this kind and something in it was shown; otherwise why not.</summary>
    private static Rejection? ShownStep(Session session, Guid stepId, StepKind? kind, out AgendaStep step)
    {
        if (!session.Steps.TryGetValue(stepId, out step!))
        {
            return new UnknownStep();
        }

        if (kind is { } wanted && step.Kind != wanted)
        {
            return new NotPossibleHere();
        }

        return step.RevealedRound == 0 ? new NotRevealedYet() : null;
    }

    private static bool IsSubject(Session session, Guid id) =>
        session.Actors.ContainsKey(id)
        || session.HopeGroups.ContainsKey(id)
        || (session.Contributions.TryGetValue(id, out var given) && session.IsRevealed(given));
}

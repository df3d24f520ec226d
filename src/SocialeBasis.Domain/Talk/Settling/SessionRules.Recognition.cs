using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision AskRecognition(Session session, AskWhoRecognises command, DateTime nowUtc)
    {
        if ((CurrentStep(session, command.StepId, out var step) as Decision.Rejected)?.Reason is { } elsewhere)
        {
            return elsewhere;
        }

        if (Clean(command.Text, TextLimits.Settled, mayBeEmpty: false, out var text) is { } refused)
        {
            return refused;
        }

        if (step.RevealedRound == 0)
        {
            return new NotRevealedYet();
        }

        if (session.Recognitions.TryGetValue(command.RecognitionId, out var earlier))
        {
            return earlier is { IsOpen: true } && earlier.Text == text ? Decision.Nothing : new UnknownSubject();
        }

        if (session.Recognitions.Count >= Recognition.Most)
        {
            return new TooMany("keer gevraagd wie iets herkent", Recognition.Most);
        }

        // One question at a time: the one before is closed, its hands stay.
        var open = session.Recognitions.Values.Where(one => one.IsOpen).SelectMany(one => Closed(session, one));
        return new Decision.Accepted([.. open, new RecognitionAsked(new Recognition(command.RecognitionId, step.Id, text, nowUtc))]);
    }

    private static Decision StopRecognition(Session session, CloseRecognition command) =>
        !session.Recognitions.TryGetValue(command.RecognitionId, out var asked) ? new UnknownSubject()
        : !asked.IsOpen ? Decision.Nothing
        : new Decision.Accepted([.. Closed(session, asked)]);

    /// <summary>A question is closed with the hands of who takes part; the number stays what it is then.</summary>
    private static IEnumerable<SessionChange> Closed(Session session, Recognition asked) => session.Hands.Values
        .Where(hand => hand.RecognitionId == asked.Id && !session.Counts(hand.ParticipantId))
        .Select(hand => (SessionChange)new HandRaised(hand, false))
        .Append(new RecognitionAsked(asked with { IsOpen = false }));

    private static Decision Raise(Session session, Guid who, RaiseHand command)
    {
        if (!session.Recognitions.TryGetValue(command.RecognitionId, out var asked) || !asked.IsOpen)
        {
            return new UnknownSubject();
        }

        if (session.CurrentStepId != asked.StepId)
        {
            return new StepNotOpen();
        }

        return session.Hands.ContainsKey((asked.Id, who)) == command.Raised
            ? Decision.Nothing
            : Decision.Accept(new HandRaised(new Hand(asked.Id, who), command.Raised));
    }
}

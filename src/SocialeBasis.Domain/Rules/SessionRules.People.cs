using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Changes;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Domain.Rules;

public static partial class SessionRules
{
    /// <summary>The most people in one talk.</summary>
    public const int MostParticipants = 300;

    private static Decision LetIn(Session session, Participant? known, Guid who, Join join, DateTime nowUtc)
    {
        if (!session.Setup.Perspectives.Any(perspective => perspective.Id == join.PerspectiveId))
        {
            return new UnknownPerspective();
        }

        if (Clean(join.Name, TextLimits.Name, mayBeEmpty: true, out var name) is { } tooLong)
        {
            return tooLong;
        }

        var called = name.Length == 0 ? null : name;
        if (known is null && session.Present.Count() >= MostParticipants)
        {
            return new TooMany("mensen in dit gesprek", MostParticipants);
        }

        return known is not null && known.PerspectiveId == join.PerspectiveId && known.Name == called
            ? Decision.Nothing
            : Decision.Accept(new ParticipantJoined(who, join.PerspectiveId, called, known?.JoinedUtc ?? nowUtc));
    }

    private static Decision MarkReady(Session session, Guid who, SetReady ready)
    {
        if (!session.Steps.TryGetValue(ready.StepId, out var step))
        {
            return new UnknownStep();
        }

        if (session.CurrentStepId != step.Id)
        {
            return new StepNotOpen();
        }

        var mark = new ReadyMark(step.Id, who, step.Round);
        return session.Ready.ContainsKey((step.Id, who, step.Round)) == ready.Ready
            ? Decision.Nothing
            : Decision.Accept(new ReadySet(mark, ready.Ready));
    }

    private static Decision Remove(Session session, RemoveParticipant remove)
    {
        if (!session.Participants.TryGetValue(remove.ParticipantId, out var participant))
        {
            return new UnknownSubject();
        }

        var wished = remove.WithAnswers ? Standing.RemovedWithAnswers : Standing.Removed;
        return participant.Standing == wished ? Decision.Nothing : Decision.Accept(new ParticipantRemoved(participant.Id, remove.WithAnswers));
    }
}

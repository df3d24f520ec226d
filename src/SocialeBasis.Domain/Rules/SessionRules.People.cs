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

        if (known is null && session.IsLocked)
        {
            return new DoorIsLocked();
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

    private static Decision TurnKey(Session session, LockDoor door) =>
        session.IsLocked == door.Locked ? Decision.Nothing : Decision.Accept(new DoorLocked(door.Locked));

    private static Decision EndFlood(Session session, StopFlood flood)
    {
        var changes = SilentSince(session, flood.SinceUtc).Select(who => (SessionChange)new ParticipantRemoved(who.Id, WithAnswers: true));
        return new Decision.Accepted([.. changes, .. session.IsLocked ? Array.Empty<SessionChange>() : [new DoorLocked(true)]]);
    }

    /// <summary>
    /// Who takes part, joined at this moment or later, and never did anything: no word, no choice, not even "ik ben klaar".
    /// In the order in which they joined.
    /// </summary>
    public static IEnumerable<Participant> SilentSince(Session session, DateTime sinceUtc)
    {
        var newcomers = session.Present.Where(who => who.JoinedUtc >= sinceUtc).ToList();
        if (newcomers.Count == 0)
        {
            return [];
        }

        HashSet<Guid> active =
        [
            .. session.Ready.Keys.Select(key => key.ParticipantId),
            .. session.Contributions.Values.Select(given => given.ParticipantId),
            .. session.Mentions.Keys.Select(key => key.ParticipantId),
            .. session.Placements.Keys.Select(key => key.ParticipantId),
            .. session.Ratings.Keys.Select(key => key.ParticipantId),
            .. session.RoleAnswers.Keys.Select(key => key.Key.ParticipantId),
            .. session.Dots.Keys.Select(key => key.ParticipantId),
            .. session.Supports.Keys.Select(key => key.ParticipantId),
        ];
        return newcomers.Where(who => !active.Contains(who.Id)).OrderBy(who => who.JoinedUtc);
    }
}

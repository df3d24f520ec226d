using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    /// <summary>The most people in one talk.</summary>
    public const int MostParticipants = 300;

    /// <summary>The most people who ever joined one talk, with those who were taken out: ten floods of robots.</summary>
    public const int MostEverJoined = 3000;

    /// <summary>
    /// The most new people within <see cref="ComingIn"/>: a hall of 150 is in within a minute, and robots do not fill a talk before anybody sees
    /// them.
    /// </summary>
    public const int MostComingIn = 240;

    /// <summary>Over how long newcomers are counted.</summary>
    public static readonly TimeSpan ComingIn = TimeSpan.FromSeconds(30);

    private static Decision LetIn(Session session, Participant? known, Guid who, Join join, DateTime nowUtc)
    {
        // The group itself has an id too, and is nobody who joins.
        if (who == Contribution.ByTheGroup)
        {
            return new NotPossibleHere();
        }

        if (!session.Setup.Perspectives.Any(perspective => perspective.Id == join.PerspectiveId))
        {
            return new UnknownPerspective();
        }

        if (
            (Clean(join.Name, TextLimits.Name, mayBeEmpty: true, out var name) ?? Clean(join.Table, Participant.LongestTable, mayBeEmpty: true, out _)) is
            { } tooLong
        )
        {
            return tooLong;
        }

        if (known is null && session.IsLocked)
        {
            return new DoorIsLocked();
        }

        if (join.People is < 1 or > Participant.MostAtOneDevice || join.Hats.Any(hat => !HatId.IsOffered(session.Setup, hat)))
        {
            return new NotPossibleHere();
        }

        if (known is null && session.Participants.Values.Count(other => other.Standing is Standing.TakesPart) >= MostParticipants)
        {
            return new TooMany("mensen in dit gesprek", MostParticipants);
        }

        if (known is null && session.Participants.Count >= MostEverJoined)
        {
            return new TooMany("mensen in dit gesprek geweest", MostEverJoined);
        }

        if (known is null && session.Participants.Values.Count(other => other.JoinedUtc > nowUtc - ComingIn) >= MostComingIn)
        {
            return new ManyComingIn();
        }

        if (join.Observes && known is { Observes: false } && HasAnswered(session, who))
        {
            return new AnsweredAlready();
        }

        var hats = join.Hats.Contains(join.PerspectiveId) || join.Hats.Any(hat => HatId.PerspectiveOf(hat) == join.PerspectiveId)
            ? join.Hats.Distinct()
            : join.Hats.Prepend(join.PerspectiveId).Distinct();
        // From where they take part comes first, with its part when they named one.
        var ordered = hats.OrderByDescending(hat => HatId.PerspectiveOf(hat) == join.PerspectiveId)
            .ThenByDescending(hat => HatId.PartOf(hat) is not null)
            .Take(HatId.Most)
            .ToSeq();
        var joined = new Participant(who, join.PerspectiveId, name.Length == 0 ? null : name, known?.JoinedUtc ?? nowUtc)
        {
            Hats = ordered,
            HatId = known is not null && known.PerspectiveId == join.PerspectiveId && ordered.Contains(known.Hat) ? known.Hat : ordered[0],
            Observes = join.Observes,
            TypedBy = known?.TypedBy,
            Table = TypedText.OneLine(join.Table),
            People = join.People,
        };
        return joined == known ? Decision.Nothing : Decision.Accept(new ParticipantJoined(joined));
    }

    private static Decision PutOn(Participant who, ChooseHat command)
    {
        if (!who.Hats.Contains(command.HatId) && command.HatId != who.PerspectiveId)
        {
            return new UnknownPerspective();
        }

        return who.Hat == command.HatId ? Decision.Nothing : Decision.Accept(new HatChosen(who.Id, command.HatId));
    }

    /// <summary>Typing for somebody without a device: they are a participant of their own, only the device is shared.</summary>
    private static Decision TypeForOther(Session session, Guid typist, SessionCommand command, DateTime nowUtc)
    {
        switch (command)
        {
            case TypeFor add when session.Participants.TryGetValue(add.PersonId, out var known):
                return known.TypedBy != typist ? new NotPossibleHere()
                    : known.Standing is not Standing.TakesPart ? new ParticipantWasRemoved()
                    : LetIn(session, known, add.PersonId, new Join(add.PerspectiveId, add.Name) { Table = known.Table }, nowUtc);
            case TypeFor add:
                if (session.Participants.Values.Count(other => other.TypedBy == typist && other.Standing is Standing.TakesPart) >= Participant.MostTypedFor)
                {
                    return new TooMany("mensen voor wie u typt", Participant.MostTypedFor);
                }

                var table = session.Participants[typist].Table;
                return
                    LetIn(session, null, add.PersonId, new Join(add.PerspectiveId, add.Name) { Table = table }, nowUtc)
                        is Decision.Accepted { Changes: [ParticipantJoined joined] }
                    ? Decision.Accept(new ParticipantJoined(joined.Participant with { TypedBy = typist }))
                    : LetIn(session, null, add.PersonId, new Join(add.PerspectiveId, add.Name), nowUtc);
            case OnBehalfOf other
                when session.Participants.TryGetValue(other.PersonId, out var person)
                    && person.TypedBy == typist
                    && other.Command is not (TypeFor or OnBehalfOf):
                return DecideForParticipant(session, other.PersonId, other.Command, nowUtc);
            default:
                return new NotPossibleHere();
        }
    }

    private static Decision Slower(Session session, Guid who, AskSlower command)
    {
        if (session.CurrentStepId != command.StepId)
        {
            return new StepNotOpen();
        }

        return session.SlowMarks.ContainsKey((command.StepId, who)) == command.Wished
            ? Decision.Nothing
            : Decision.Accept(new SlowAsked(new SlowMark(command.StepId, who), command.Wished));
    }

    private static Decision SeeSlower(Session session, SeenSlower command) =>
        session.SlowMarks.Keys.Any(key => key.StepId == command.StepId) ? Decision.Accept(new SlowSeen(command.StepId)) : Decision.Nothing;

    /// <summary>The hat from which this participant speaks now; none for the group itself.</summary>
    private static string HatOf(Session session, Guid who) => session.Participants.TryGetValue(who, out var participant) ? participant.Hat : "";

    private static bool HasAnswered(Session session, Guid who) => SessionParts.Of(PartKind.Answer).Any(part => part.People(session).Contains(who));

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

        var wished = remove.WithAnswers ? Standing.RemovedWithUnshown : Standing.Removed;
        return participant.Standing == wished
            ? Decision.Nothing
            : new Decision.Accepted([
                .. remove.WithAnswers ? Unshown(session, participant.Id) : [],
                new ParticipantRemoved(participant.Id, remove.WithAnswers),
            ]);
    }

    /// <summary>The choices of a further round that was not shown yet: gone, so that whoever was counted before stays counted with what was shown.</summary>
    private static IEnumerable<SessionChange> Unshown(Session session, Guid who)
    {
        bool IsUnshown(AnswerKey key) =>
            key.ParticipantId == who && key.Round > 1 && session.Steps.TryGetValue(key.StepId, out var step) && key.Round > step.RevealedRound;
        return session
            .Placements.Keys.Where(IsUnshown)
            .Select(key => (SessionChange)new PlacementCleared(key))
            .Concat(session.Ratings.Keys.Where(IsUnshown).Select(key => new RatingCleared(key)))
            .Concat(session.RoleAnswers.Keys.Where(key => IsUnshown(key.Key)).Select(key => new RolesCleared(key.Key, key.Moment)));
    }

    private static Decision TurnKey(Session session, LockDoor door) =>
        session.IsLocked == door.Locked ? Decision.Nothing : Decision.Accept(new DoorLocked(door.Locked));

    private static Decision EndFlood(Session session, StopFlood flood)
    {
        var silent = SilentSince(session, flood.SinceUtc).ToList();
        if (silent.Count < session.Setup.GroupThreshold)
        {
            return session.IsLocked && silent.Count == 0 ? Decision.Nothing : new NoFlood(session.Setup.GroupThreshold);
        }

        var changes = silent.Select(who => (SessionChange)new ParticipantRemoved(who.Id, WithAnswers: true));
        return new Decision.Accepted([.. changes, .. session.IsLocked ? Array.Empty<SessionChange>() : [new DoorLocked(true)]]);
    }

    /// <summary>
    /// Who takes part, joined at this moment or later, and never answered: no word, no choice. A mark is no answer: a robot presses
    /// "ik ben klaar" as easily as it joins. In the order in which they joined.
    /// </summary>
    private static IEnumerable<Participant> SilentSince(Session session, DateTime sinceUtc)
    {
        var newcomers = session.Present.Where(who => who.JoinedUtc >= sinceUtc).ToList();
        if (newcomers.Count == 0)
        {
            return [];
        }

        var answered = WhoAnswered(session);
        return newcomers.Where(who => !answered.Contains(who.Id)).OrderBy(who => who.JoinedUtc);
    }

    /// <summary>Everybody who did anything in this talk: a word, a choice, a hand, "ik ben klaar"; and who typed for such a person.</summary>
    private static HashSet<Guid> WhoDidAnything(Session session) => WhoseAre(session, SessionParts.All);

    /// <summary>Everybody who gave an answer in this talk, and who typed for such a person.</summary>
    private static HashSet<Guid> WhoAnswered(Session session) => WhoseAre(session, SessionParts.Of(PartKind.Answer));

    private static HashSet<Guid> WhoseAre(Session session, IEnumerable<SessionPart> parts)
    {
        HashSet<Guid> people = [.. parts.SelectMany(part => part.People(session))];
        people.UnionWith(
            session.Participants.Values.Where(who => who.TypedBy is not null && people.Contains(who.Id)).Select(who => who.TypedBy!.Value).ToList()
        );
        return people;
    }
}

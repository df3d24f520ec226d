using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision Go(Session session, GoToStep command, DateTime nowUtc)
    {
        if (!session.Steps.TryGetValue(command.StepId, out var step))
        {
            return new UnknownStep();
        }

        // A hope that nobody can read any more asks nothing; a step that was answered stays open to look back at.
        var hasSubject = step.HopeId is { } hope ? session.IsShownHope(hope) || HasAnswers(session, step.Id) : step.HasSubject;
        if (!hasSubject && MissingSubject(step.Kind.Traits.Subject) is { } missing)
        {
            return missing;
        }

        if (session.CurrentStepId == step.Id)
        {
            return Decision.Nothing;
        }

        // A step that was held before comes back as it was left, with no timer of its own.
        var minutes = step.Method is StepMethod.OneTwoFourAll ? MinutesOf(step.Circle) : step.Minutes;
        StepTimer? timer = step.StartedUtc is null && minutes > 0 ? StepTimer.Until(nowUtc.AddMinutes(minutes)) : null;
        return new Decision.Accepted([.. DotsWhenGoingOn(session, nowUtc), new StepReached(step.Id, nowUtc), new TimerSet(timer)]);
    }

    /// <summary>Why a step cannot begin while nothing says what it is about; null when it needs nothing of the kind.</summary>
    private static Rejection? MissingSubject(StepSubject subject) => subject switch
    {
        StepSubject.Question => new InfluenceQuestionMissing(),
        StepSubject.End => new ChainEndMissing(),
        StepSubject.Term or StepSubject.None => null,
    };

    private static Decision Reveal(Session session, RevealAnswers command, DateTime nowUtc)
    {
        if (CurrentStep(session, command.StepId, out var step) is { } refused)
        {
            return refused;
        }

        if (step.IsRevealed)
        {
            return Decision.Nothing;
        }

        if (!command.EvenFew && Response.In(session, step).Select(answered => TooFew(session, answered)).FirstOrDefault(one => one is not null) is { } few)
        {
            return few;
        }

        var shown = new StepChanged(step with { Phase = Phase.Reveal, RevealedUtc = nowUtc });
        SessionChange[] tallies = Judge.At(session, step, nowUtc).ToSeq() is { Count: > 0 } found ? [new TalliesFixed(found)] : [];
        return Decision.Accept([shown, .. tallies, .. JoinRoles(session, step)]);
    }

    /// <summary>
    /// Why something is better not shown yet: fewer people answered than the threshold while others still can. Who they are can be
    /// seen in the room. Null when nobody answered, when enough did, and when nobody is left to wait for. Whoever did something and
    /// was taken out since counts as somebody to wait for: else the answers of one could be shown by taking out the others.
    /// </summary>
    private static FewAnswered? TooFew(Session session, IReadOnlyCollection<Guid> answered)
    {
        if (answered.Count == 0 || Counted.Voices(session, answered) >= session.Setup.GroupThreshold)
        {
            return null;
        }

        var active = WhoDidAnything(session);
        return session.Participants.Values.Any(who =>
            !who.Observes && !answered.Contains(who.Id) && (who.Standing is Standing.TakesPart || active.Contains(who.Id))
        )
            ? new FewAnswered()
            : null;
    }

    private static Decision EnterCircle(Session session, SetCircle command, DateTime nowUtc)
    {
        if (CurrentStep(session, command.StepId, out var step) is { } refused)
        {
            return refused;
        }

        if (step is not { Method: StepMethod.OneTwoFourAll, IsRevealed: false } || AgendaStep.Circles.All(circle => circle.People != command.Circle))
        {
            return new NotPossibleHere();
        }

        return step.Circle == command.Circle
            ? Decision.Nothing
            : Decision.Accept(
                new StepChanged(step with { Circle = command.Circle }),
                new TimerSet(StepTimer.Until(nowUtc.AddMinutes(MinutesOf(command.Circle))))
            );
    }

    private static int MinutesOf(int circle) => AgendaStep.Circles.First(one => one.People == circle).Minutes;

    private static Decision PickForWall(Session session, ShowOnWall command)
    {
        if (CurrentStep(session, command.StepId, out var step) is { } refused)
        {
            return refused;
        }

        if (command.SubjectId is { } subject)
        {
            if (step.RevealedRound == 0)
            {
                return new NotRevealedYet();
            }

            if (
                subject != session.Earlier?.Talk.Id
                && !(subject == step.Id && session.Contributions.Values.OfType<OutsideFactor>().Any(given => given.StepId == step.Id && session.IsShown(given)))
                && !session.Actors.ContainsKey(subject)
                && !session.HopeGroups.ContainsKey(subject)
                && !(session.Contributions.TryGetValue(subject, out var given) && session.IsRevealed(given))
            )
            {
                return new UnknownSubject();
            }
        }

        return session.OnWall == command.SubjectId ? Decision.Nothing : Decision.Accept(new OnWallChosen(command.SubjectId));
    }

    private static Decision ChangePhase(Session session, SetPhase command, DateTime nowUtc)
    {
        if (CurrentStep(session, command.StepId, out var step) is { } refused)
        {
            return refused;
        }

        if (command.Phase is not (Phase.Reveal or Phase.Talk or Phase.Settle))
        {
            return new NotPossibleHere();
        }

        if (!step.IsRevealed)
        {
            return new NotRevealedYet();
        }

        if (step.Phase == command.Phase)
        {
            return Decision.Nothing;
        }

        var dots = command.Phase is Phase.Settle ? DotsWhenGoingOn(session, nowUtc) : [];
        return new Decision.Accepted([.. dots, new StepChanged(step with { Phase = command.Phase })]);
    }

    private static Decision BeginRound(Session session, StartRound command, DateTime nowUtc)
    {
        if (CurrentStep(session, command.StepId, out var step) is { } refused)
        {
            return refused;
        }

        if (command.Round == step.Round)
        {
            return Decision.Nothing;
        }

        if (!step.Kind.Traits.HasFurtherRounds || command.Round != step.Round + 1)
        {
            return new NotPossibleHere();
        }

        if (!step.IsRevealed)
        {
            return new NotRevealedYet();
        }

        if (command.Round > step.Kind.Traits.MostRounds)
        {
            return new TooMany("rondes", step.Kind.Traits.MostRounds);
        }

        if (step.Kind.Traits.WeighsTexts && !step.Weighs.Any(subject => CanBeWeighed(session, step, subject)))
        {
            return new NothingToWeigh();
        }

        var minutes = Math.Max(1, step.Minutes / 4);
        return Decision.Accept(
            new StepChanged(step with { Phase = Phase.Again, Round = command.Round, Circle = 1 }),
            new TimerSet(StepTimer.Until(nowUtc.AddMinutes(minutes))));
    }

    private static Decision ChangeTimer(Session session, SessionCommand command, DateTime nowUtc)
    {
        StepTimer? timer = command switch
        {
            RunTimer run => StepTimer.Until(run.EndsUtc),
            PauseTimer pause => StepTimer.PausedWith(pause.Remaining < TimeSpan.Zero ? TimeSpan.Zero : pause.Remaining),
            _ => null,
        };
        if (timer is { EndsUtc: { } ends } && (ends < nowUtc.AddHours(-1) || ends > nowUtc.AddHours(12)) || timer?.Remaining > TimeSpan.FromHours(12))
        {
            return new NotPossibleHere();
        }

        return session.Timer == timer ? Decision.Nothing : Decision.Accept(new TimerSet(timer));
    }

    private static Decision Close(Session session, DateTime nowUtc) =>
        session.Parked.Values.Count(item => item.IsOpen) is > 0 and var open ? new ParkedItemsOpen(open)
        : new Decision.Accepted([.. DotsWhenGoingOn(session, nowUtc), new SessionClosed(nowUtc)]);

    private static Decision Reopen(Session session) =>
        session.ImportedUtc is not null ? new CameFromAFile()
        : session.IsClosed ? Decision.Accept(new SessionReopened())
        : Decision.Nothing;

    private static Decision? CurrentStep(Session session, Guid stepId, out AgendaStep step)
    {
        if (!session.Steps.TryGetValue(stepId, out step!))
        {
            return new UnknownStep();
        }

        return session.CurrentStepId == stepId ? null : Decision.Reject(new StepNotOpen());
    }
}

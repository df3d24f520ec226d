using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Changes;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Domain.Rules;

public static partial class SessionRules
{
    private static Decision Go(Session session, GoToStep command, DateTime nowUtc)
    {
        if (!session.Steps.TryGetValue(command.StepId, out var step))
        {
            return new UnknownStep();
        }

        if (step is { Kind: StepKind.Influence } && string.IsNullOrWhiteSpace(step.Subject))
        {
            return new InfluenceQuestionMissing();
        }

        if (session.CurrentStepId == step.Id)
        {
            return Decision.Nothing;
        }

        // A step that was held before comes back as it was left, with no timer of its own.
        var minutes = step.Method is StepMethod.OneTwoFourAll ? MinutesOf(step.Circle) : step.Minutes;
        StepTimer? timer = step.StartedUtc is null && minutes > 0 ? StepTimer.Until(nowUtc.AddMinutes(minutes)) : null;
        return Decision.Accept(new StepReached(step.Id, nowUtc), new TimerSet(timer));
    }

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

        var shown = new StepChanged(step with { Phase = Phase.Reveal, RevealedUtc = nowUtc });
        return FixSplits(session, step, nowUtc) is { Splits.Count: > 0 } splits ? Decision.Accept(shown, splits) : Decision.Accept(shown);
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
            : Decision.Accept(new StepChanged(step with { Circle = command.Circle }), new TimerSet(StepTimer.Until(nowUtc.AddMinutes(MinutesOf(command.Circle)))));
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

            if (!session.Actors.ContainsKey(subject) && !session.HopeGroups.ContainsKey(subject) && !(session.Contributions.TryGetValue(subject, out var given) && session.IsRevealed(given)))
            {
                return new UnknownSubject();
            }
        }

        return session.OnWall == command.SubjectId ? Decision.Nothing : Decision.Accept(new OnWallChosen(command.SubjectId));
    }

    private static Decision ChangePhase(Session session, SetPhase command)
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

        return step.Phase == command.Phase ? Decision.Nothing : Decision.Accept(new StepChanged(step with { Phase = command.Phase }));
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

        // A list only grows: after the reveal new names show at once, so a hidden second round of names does not exist.
        if (step.Kind is StepKind.Arrival or StepKind.Actors || command.Round != step.Round + 1)
        {
            return new NotPossibleHere();
        }

        if (!step.IsRevealed)
        {
            return new NotRevealedYet();
        }

        if (command.Round > AgendaStep.MostRounds)
        {
            return new TooMany("rondes", AgendaStep.MostRounds);
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

    private static Decision SettleText(Session session, Settle command, DateTime nowUtc)
    {
        if (!session.Steps.TryGetValue(command.StepId, out var step))
        {
            return new UnknownStep();
        }

        if (step.RevealedRound == 0)
        {
            return new NotRevealedYet();
        }

        if (command.SubjectId is { } subject && !session.Actors.ContainsKey(subject) && session.Contributions.GetValueOrDefault(subject) is not Proposal)
        {
            return new UnknownSubject();
        }

        var mayBeEmpty = command.Outcome is Outcome.Parked || command.Area is not null || command.GreyZone;
        if ((Clean(command.Agreed, TextLimits.Settled, mayBeEmpty, out var agreed)
            ?? Clean(command.OtherVoice, TextLimits.Settled, true, out var other)
            ?? Clean(command.Needed, TextLimits.Reason, true, out _)
            ?? Clean(command.Owner, TextLimits.Name, true, out _)) is { } refused)
        {
            return refused;
        }

        if (!Enum.IsDefined(command.Outcome) || (command.Area is { } area && !IsArea(area)) || (command.Area is not null && command.GreyZone))
        {
            return new NotPossibleHere();
        }

        if (command.Outcome is Outcome.AgreedToDiffer && string.IsNullOrWhiteSpace(command.OtherVoice))
        {
            return new OtherVoiceMissing();
        }

        var earlier = session.SettlementOf(step.Id, command.SubjectId);
        var settlement = new Settlement(
            step.Id, command.SubjectId ?? step.Id, earlier?.Version ?? 0, command.Outcome, agreed, CleanText(command.OtherVoice), CleanText(command.Needed),
            command.Area, command.GreyZone, CleanText(command.Owner), command.DueOn, earlier?.RecordedUtc ?? nowUtc);
        if (settlement == earlier)
        {
            return Decision.Nothing;
        }

        return Decision.Accept(new Settled(settlement with { Version = settlement.Version + 1, RecordedUtc = nowUtc }));
    }

    private static Decision ParkItem(Session session, Park command, DateTime nowUtc)
    {
        if (Clean(command.Text, TextLimits.Contribution, mayBeEmpty: false, out var text) is { } refused)
        {
            return refused;
        }

        if (session.Parked.ContainsKey(command.ItemId))
        {
            return Decision.Nothing;
        }

        if (command.ContributionId is { } id && (!session.Contributions.TryGetValue(id, out var contribution) || !session.IsRevealed(contribution)))
        {
            return new UnknownSubject();
        }

        return Decision.Accept(new ItemParked(new ParkedItem(command.ItemId, session.CurrentStepId, command.ContributionId, text, nowUtc)));
    }

    private static Decision ResolveItem(Session session, ResolveParked command)
    {
        if (!session.Parked.TryGetValue(command.ItemId, out var item))
        {
            return new UnknownSubject();
        }

        if ((Clean(command.Text, TextLimits.Contribution, mayBeEmpty: true, out var text) ?? Clean(command.Owner, TextLimits.Name, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        if (command.End is { } end && !Enum.IsDefined(end))
        {
            return new NotPossibleHere();
        }

        var owner = CleanText(command.Owner);
        if (command.End is ParkedEnd.TakenOn && owner.Length == 0)
        {
            return new OwnerMissing();
        }

        if (command.End is ParkedEnd.Lapsed && text.Length == 0)
        {
            return new ReasonMissing();
        }

        var isTakenOn = command.End is ParkedEnd.TakenOn;
        var resolved = item with
        {
            End = command.End,
            Resolution = command.End is null ? null : text,
            Owner = isTakenOn ? owner : "",
            DueOn = isTakenOn ? command.DueOn : null,
        };
        return resolved == item ? Decision.Nothing : Decision.Accept(new ItemParked(resolved));
    }

    private static Decision Close(Session session, DateTime nowUtc) =>
        session.Parked.Values.Count(item => item.IsOpen) is > 0 and var open ? new ParkedItemsOpen(open) : Decision.Accept(new SessionClosed(nowUtc));

    private static Decision Reopen(Session session) => session.IsClosed ? Decision.Accept(new SessionReopened()) : Decision.Nothing;

    private static Decision? CurrentStep(Session session, Guid stepId, out AgendaStep step)
    {
        if (!session.Steps.TryGetValue(stepId, out step!))
        {
            return new UnknownStep();
        }

        return session.CurrentStepId == stepId ? null : Decision.Reject(new StepNotOpen());
    }
}

using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

/// <summary>What the group settles, and what it puts aside for later.</summary>
public static partial class SessionRules
{
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
            ?? Clean(command.Owner, TextLimits.Name, true, out _)
            ?? Clean(command.Why, TextLimits.Settled, true, out _)
            ?? Clean(command.Assumption, TextLimits.Note, true, out _)) is { } refused)
        {
            return refused;
        }

        if (!Enum.IsDefined(command.Outcome) || (command.Area is { } area && !IsArea(area)) || (command.Area is not null && command.GreyZone))
        {
            return new NotPossibleHere();
        }

        if (!DateLimits.IsPossible(command.DueOn))
        {
            return new DayImpossible();
        }

        if (command.Outcome is Outcome.AgreedToDiffer && TypedText.Lines(command.OtherVoice).Length == 0)
        {
            return new OtherVoiceMissing();
        }

        var earlier = session.SettlementOf(step.Id, command.SubjectId);
        var settlement = new Settlement(step.Id, command.SubjectId ?? step.Id, earlier?.Version ?? 0, command.Outcome, earlier?.RecordedUtc ?? nowUtc)
        {
            Text = new(agreed, TypedText.Lines(command.OtherVoice), TypedText.Lines(command.Needed), TypedText.Lines(command.Why)),
            Place = new(command.Area, command.GreyZone),
            Plan = new(TypedText.OneLine(command.Owner), command.DueOn, TypedText.Lines(command.Assumption)),
        };
        if (settlement == earlier)
        {
            return Decision.Nothing;
        }

        return settlement.Version >= Settlement.MostVersions ? new TooMany("versies van deze tekst", Settlement.MostVersions)
            : Decision.Accept(new Settled(settlement with { Version = settlement.Version + 1, RecordedUtc = nowUtc }));
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

        return session.Parked.Count >= ParkedItem.Most ? new TooMany("dingen op de parkeerplaats", ParkedItem.Most)
            : Decision.Accept(new ItemParked(new ParkedItem(command.ItemId, session.CurrentStepId, command.ContributionId, text, nowUtc)));
    }

    private static Decision ResolveItem(Session session, ResolveParked command)
    {
        if (!session.Parked.TryGetValue(command.ItemId, out var item))
        {
            return new UnknownSubject();
        }

        if (
            (Clean(command.Text, TextLimits.Contribution, mayBeEmpty: true, out var text) ?? Clean(command.Owner, TextLimits.Name, mayBeEmpty: true, out _)) is
            { } refused
        )
        {
            return refused;
        }

        if (command.End is { } end && !Enum.IsDefined(end))
        {
            return new NotPossibleHere();
        }

        if (!DateLimits.IsPossible(command.DueOn))
        {
            return new DayImpossible();
        }

        var owner = TypedText.OneLine(command.Owner);
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
}

using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Changes;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Typing;

namespace SocialeBasis.Domain.Rules;

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

    private static Decision NoteGrey(Session session, NoteGreyZone command, DateTime nowUtc)
    {
        if ((ShownStep(session, command.StepId, StepKind.Spheres, out var step)
            ?? Clean(command.For, TextLimits.Settled, mayBeEmpty: true, out _)
            ?? Clean(command.Against, TextLimits.Settled, mayBeEmpty: true, out _)
            ?? Clean(command.WhatChanges, TextLimits.Settled, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        if (!session.Actors.ContainsKey(command.ActorId))
        {
            return new UnknownSubject();
        }

        if (!Enum.IsDefined(command.Asked))
        {
            return new NotPossibleHere();
        }

        var earlier = session.GreyNotes.GetValueOrDefault((step.Id, command.ActorId));
        var note = new GreyNote(
            step.Id, command.ActorId, TypedText.Lines(command.For), TypedText.Lines(command.Against), TypedText.Lines(command.WhatChanges), command.Asked, earlier?.RecordedUtc ?? nowUtc);
        return note == earlier ? Decision.Nothing : Decision.Accept(new GreyZoneNoted(note with { RecordedUtc = nowUtc }));
    }

    private static Decision SplitOff(Session session, SplitActor command, DateTime nowUtc)
    {
        if (session.ActorFor(command.ActorId) is not { IsHidden: false } actor || !session.IsShown(actor))
        {
            return new UnknownSubject();
        }

        if (session.Actors.TryGetValue(command.VariantId, out var made))
        {
            return made.VariantOf == actor.Id ? Decision.Nothing : new UnknownSubject();
        }

        if (Clean(command.Name, TextLimits.Name, mayBeEmpty: false, out var name) is { } refused)
        {
            return refused;
        }

        if (Named(session, name) is { } other && session.IsShown(other))
        {
            return new ActorExists(other.Id, other.Name);
        }

        if (session.Actors.Count >= SocialActor.Most)
        {
            return new TooMany("actoren", SocialActor.Most);
        }

        // It stands beside the actor it came from: right after it in every list.
        var variants = session.Actors.Values.Count(one => one.VariantOf == actor.Id);
        var variant = new SocialActor(command.VariantId, name, actor.ReferenceId, null, actor.AddedUtc.AddTicks(variants + 1), CountInScope(session) < SocialActor.MostInScope)
        {
            VariantOf = actor.Id,
            Funding = actor.Funding,
        };
        return Decision.Accept(new ActorAdded(variant));
    }

    private static Decision FundingOf(Session session, SetFunding command)
    {
        if (!session.Actors.TryGetValue(command.ActorId, out var actor))
        {
            return new UnknownSubject();
        }

        if (!Enum.IsDefined(command.Funding))
        {
            return new NotPossibleHere();
        }

        return actor.Funding == command.Funding ? Decision.Nothing : Decision.Accept(new FundingSet(actor.Id, command.Funding));
    }

    private static Decision DealRole(Session session, AgreeRole command, DateTime nowUtc)
    {
        if ((ShownStep(session, command.StepId, StepKind.Roles, out var step)
            ?? Clean(command.Does, TextLimits.Settled, mayBeEmpty: true, out _)
            ?? Clean(command.DoesNot, TextLimits.Settled, mayBeEmpty: true, out _)
            ?? Clean(command.InReturn, TextLimits.Settled, mayBeEmpty: true, out _)
            ?? Clean(command.Relation, TextLimits.Settled, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        if (!session.Actors.ContainsKey(command.ActorId))
        {
            return new UnknownSubject();
        }

        var earlier = session.RoleDeals.GetValueOrDefault((step.Id, command.ActorId));
        var deal = new RoleDeal(
            step.Id, command.ActorId, TypedText.Lines(command.Does), TypedText.Lines(command.DoesNot), TypedText.Lines(command.InReturn), TypedText.Lines(command.Relation), earlier?.RecordedUtc ?? nowUtc);
        return deal == earlier ? Decision.Nothing : Decision.Accept(new RoleAgreed(deal with { RecordedUtc = nowUtc }));
    }

    private static Decision DealSteadfast(Session session, SessionCommand command, DateTime nowUtc)
    {
        if (command is DropSteadfast drop)
        {
            return !session.SteadfastDeals.TryGetValue(drop.DealId, out var held) ? new UnknownSubject()
                : held.IsWithdrawn ? Decision.Nothing
                : Decision.Accept(new SteadfastAgreed(held with { IsWithdrawn = true }));
        }

        var agree = (AgreeSteadfast)command;
        if ((ShownStep(session, agree.StepId, StepKind.Roles, out var step)
            ?? Clean(agree.Scenario, TextLimits.Question, mayBeEmpty: false, out _)
            ?? Clean(agree.WeDo, TextLimits.Settled, mayBeEmpty: false, out _)
            ?? Clean(agree.FirstContact, TextLimits.Reason, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        var earlier = session.SteadfastDeals.GetValueOrDefault(agree.DealId);
        if (earlier is null or { IsWithdrawn: true } && session.SteadfastDeals.Values.Count(one => !one.IsWithdrawn) >= SteadfastDeal.Most)
        {
            return new TooMany("afspraken voor als er druk komt", SteadfastDeal.Most);
        }

        if (earlier is null && session.SteadfastDeals.Count >= SteadfastDeal.MostEver)
        {
            return new TooMany("afspraken voor als er druk komt gemaakt", SteadfastDeal.MostEver);
        }

        var deal = new SteadfastDeal(agree.DealId, step.Id, TypedText.Lines(agree.Scenario), TypedText.Lines(agree.WeDo), TypedText.Lines(agree.FirstContact), earlier?.RecordedUtc ?? nowUtc);
        return deal == earlier ? Decision.Nothing : Decision.Accept(new SteadfastAgreed(deal with { RecordedUtc = nowUtc }));
    }

    private static Decision Dismiss(Session session, DismissPrompt command)
    {
        if (command.Key is not { Length: > 0 and <= TextLimits.Title } || TypedText.OneLine(command.Key) != command.Key)
        {
            return new NotPossibleHere();
        }

        return session.DismissedPrompts.ContainsKey(command.Key) ? Decision.Nothing
            : session.DismissedPrompts.Count >= 500 ? new TooMany("tips die u wegdeed", 500)
            : Decision.Accept(new PromptDismissed(command.Key));
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
        session.Actors.ContainsKey(id) || session.HopeGroups.ContainsKey(id) || (session.Contributions.TryGetValue(id, out var given) && session.IsRevealed(given));
}

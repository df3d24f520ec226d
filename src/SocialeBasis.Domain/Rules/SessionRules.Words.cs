using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Changes;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Typing;

namespace SocialeBasis.Domain.Rules;

public static partial class SessionRules
{
    private static Decision Define(Session session, Guid who, GiveDefinition command, DateTime nowUtc)
    {
        if ((OpenStep(session, command.StepId, StepKind.Term, out var step)
            ?? Clean(command.Text, TextLimits.Contribution, mayBeEmpty: false, out _)) is { } refused)
        {
            return refused;
        }

        if (WrongCard(command.People, command.Differed) is { } wrong)
        {
            return wrong;
        }

        // A card of several people stands beside the own one of who sends it.
        var earlier = Own<Definition>(session, who, step.Id, step.Round).FirstOrDefault(given => given.People > 1 == command.People > 1);
        return Give(session, who, new Definition(earlier?.Id ?? command.ContributionId, step.Id, who, step.Round, TypedText.Lines(command.Text), nowUtc, earlier?.IsHidden ?? false)
        {
            HatId = HatOf(session, who),
            People = command.People,
            Differed = TypedText.Lines(command.Differed),
        });
    }

    private static Decision HopeFor(Session session, Guid who, GiveHope command, DateTime nowUtc)
    {
        if ((OpenStep(session, command.StepId, StepKind.Hope, out var step)
            ?? Clean(command.Text, TextLimits.Contribution, mayBeEmpty: false, out _)) is { } refused)
        {
            return refused;
        }

        if (command.ActorId is { } actorId && session.ActorFor(actorId) is not { IsHidden: false })
        {
            return new UnknownSubject();
        }

        if (command.Sphere is null == command.ActorId is null || (command.Sphere is { } area && !IsArea(area)) || (int)command.Reasons is < 0 or > 15)
        {
            return new NotPossibleHere();
        }

        if (WrongCard(command.People, command.Differed) is { } wrong)
        {
            return wrong;
        }

        var earlier = session.Contributions.GetValueOrDefault(command.ContributionId);
        var round = earlier?.Round ?? step.Round;
        if (earlier is null or { IsWithdrawn: true } && Own<Hope>(session, who, step.Id, round).Count() >= Hope.MostEach)
        {
            return new TooMany("wensen van u", Hope.MostEach);
        }

        return Give(session, who, new Hope(
            command.ContributionId, step.Id, who, round, TypedText.Lines(command.Text), command.Sphere, command.ActorId, command.Reasons, nowUtc, earlier?.IsHidden ?? false)
        {
            HatId = HatOf(session, who),
            People = command.People,
            Differed = TypedText.Lines(command.Differed),
        });
    }

    private static Decision Propose(Session session, Guid who, GiveProposal command, DateTime nowUtc)
    {
        if ((OpenStep(session, command.StepId, StepKind.Agreements, out var step)
            ?? Clean(command.Text, TextLimits.Contribution, mayBeEmpty: false, out _)) is { } refused)
        {
            return refused;
        }

        if (WrongCard(command.People, command.Differed) is { } wrong)
        {
            return wrong;
        }

        var earlier = session.Contributions.GetValueOrDefault(command.ContributionId);
        var most = who == Contribution.ByTheGroup ? Proposal.MostOfTheGroup : Proposal.MostEach;

        // What the facilitator writes for all belongs to a round that can be seen.
        var round = earlier?.Round ?? (who == Contribution.ByTheGroup ? Math.Max(1, step.RevealedRound) : step.Round);
        if (earlier is null or { IsWithdrawn: true } && Own<Proposal>(session, who, step.Id, round).Count() >= most)
        {
            return new TooMany("voorstellen van u", most);
        }

        var text = TypedText.Lines(command.Text);
        if (earlier is not null && earlier.Text != text
            && (session.Supports.Values.Any(support => support.SubjectId == earlier.Id) || session.ConsentsShown.ContainsKey((earlier.Id, session.ConsentVersion(earlier.Id)))))
        {
            return new HasReactions();
        }

        return Give(session, who, new Proposal(command.ContributionId, step.Id, who, round, text, nowUtc, earlier?.IsHidden ?? false)
        {
            HatId = HatOf(session, who),
            People = command.People,
            Differed = TypedText.Lines(command.Differed),
        });
    }

    private static Decision CloseWith(Session session, Guid who, GiveClosingWord command, DateTime nowUtc)
    {
        if ((OpenStep(session, command.StepId, StepKind.Closing, out var step)
            ?? Clean(command.Word, TextLimits.Reason, mayBeEmpty: false, out _)
            ?? Clean(command.TakeHome, TextLimits.Contribution, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        var earlier = Own<ClosingWord>(session, who, step.Id, step.Round).FirstOrDefault();
        return Give(session, who, new ClosingWord(
            earlier?.Id ?? command.ContributionId, step.Id, who, step.Round, TypedText.Lines(command.Word), TypedText.Lines(command.TakeHome), nowUtc, earlier?.IsHidden ?? false)
        {
            HatId = HatOf(session, who),
        });
    }

    private static Decision Withdraw(Session session, Guid who, WithdrawContribution command)
    {
        if (!session.Contributions.TryGetValue(command.ContributionId, out var contribution) || contribution.ParticipantId != who)
        {
            return new UnknownSubject();
        }

        if (contribution.IsWithdrawn)
        {
            return Decision.Nothing;
        }

        return session.CurrentStepId == contribution.StepId ? Decision.Accept(new ContributionWithdrawn(contribution.Id)) : new StepNotOpen();
    }

    private static Decision Hide(Session session, HideContribution command)
    {
        if (!session.Contributions.TryGetValue(command.ContributionId, out var contribution))
        {
            return new UnknownSubject();
        }

        if (!session.IsRevealed(contribution))
        {
            return new NotRevealedYet();
        }

        return contribution.IsHidden == command.Hidden ? Decision.Nothing : Decision.Accept(new ContributionHidden(contribution.Id, command.Hidden));
    }

    /// <summary>Stores a contribution unless it is somebody else's or says what it said already.</summary>
    private static Decision Give(Session session, Guid who, Contribution contribution)
    {
        if (session.Contributions.TryGetValue(contribution.Id, out var earlier))
        {
            if (earlier.ParticipantId != who || earlier.StepId != contribution.StepId || earlier.Round != contribution.Round || earlier.GetType() != contribution.GetType())
            {
                return new UnknownSubject();
            }

            if (earlier with { GivenUtc = contribution.GivenUtc } == contribution)
            {
                return Decision.Nothing;
            }
        }
        else if (session.Contributions.Values.Count(given => given.ParticipantId == who && given.StepId == contribution.StepId) >= Contribution.MostKept)
        {
            return new TooMany("teksten van u bij deze stap", Contribution.MostKept);
        }

        return Decision.Accept(new ContributionGiven(contribution));
    }

    /// <summary>What is wrong with a card of several people, or null.</summary>
    private static Rejection? WrongCard(int people, string differed) =>
        people is < 1 or > Participant.MostAtOneDevice ? new NotPossibleHere() : Clean(differed, TextLimits.Reason, mayBeEmpty: true, out _);

    /// <summary>What this participant said in this round of the step and did not take back.</summary>
    private static IEnumerable<T> Own<T>(Session session, Guid who, Guid stepId, int round)
        where T : Contribution =>
        session.Contributions.Values.OfType<T>().Where(given => given.ParticipantId == who && given.StepId == stepId && given.Round == round && !given.IsWithdrawn);
}

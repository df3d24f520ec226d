using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
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
            if (
                earlier.ParticipantId != who
                || earlier.StepId != contribution.StepId
                || earlier.Round != contribution.Round
                || earlier.GetType() != contribution.GetType()
            )
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

    /// <summary>What this participant said in this round of the step and did not take back.</summary>
    private static IEnumerable<T> Own<T>(Session session, Guid who, Guid stepId, int round)
        where T : Contribution =>
        session
            .Contributions.Values.OfType<T>()
            .Where(given => given.ParticipantId == who && given.StepId == stepId && given.Round == round && !given.IsWithdrawn);
}

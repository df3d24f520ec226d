using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Changes;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Domain.Rules;

public static partial class SessionRules
{
    private static Decision RevealConsent(Session session, ShowConsent command)
    {
        var proposal = session.Contributions.GetValueOrDefault(command.SubjectId) as Proposal;
        if (proposal is null && session.SettlementOf(command.SubjectId) is null)
        {
            return new UnknownSubject();
        }

        if (proposal is not null && !session.IsRevealed(proposal))
        {
            return new NotRevealedYet();
        }

        var shown = new ConsentShown(command.SubjectId, session.ConsentVersion(command.SubjectId));
        return session.ConsentsShown.ContainsKey((shown.SubjectId, shown.Version)) ? Decision.Nothing : Decision.Accept(new ConsentWasShown(shown));
    }

    private static Decision GoAlong(Session session, Guid who, GiveSupport command, DateTime nowUtc)
    {
        var proposal = session.Contributions.GetValueOrDefault(command.SubjectId) as Proposal;
        if (proposal is { IsHidden: true } or { IsWithdrawn: true } || (proposal is null && session.SettlementOf(command.SubjectId) is null))
        {
            return new UnknownSubject();
        }

        if (session.CurrentStepId != (proposal?.StepId ?? command.SubjectId))
        {
            return new StepNotOpen();
        }

        if (proposal is not null && !session.IsRevealed(proposal))
        {
            return new NotRevealedYet();
        }

        var needsReason = command.Level is SupportLevel.Concern or SupportLevel.Objection;
        if (!Enum.IsDefined(command.Level))
        {
            return new NotPossibleHere();
        }

        if (Clean(command.Reason, TextLimits.Reason, mayBeEmpty: true, out var reason) is { } refused)
        {
            return refused;
        }

        if (needsReason && reason.Length == 0)
        {
            return new ReasonMissing();
        }

        var support = new Support(command.SubjectId, who, command.Level, needsReason ? reason : "", nowUtc) { Version = session.ConsentVersion(command.SubjectId) };
        return session.Supports.TryGetValue((support.SubjectId, who), out var earlier) && earlier with { GivenUtc = nowUtc } == support
            ? Decision.Nothing
            : Decision.Accept(new SupportGiven(support));
    }

    private static Decision TakeBack(Session session, Guid who, TakeBackSupport command) =>
        !session.Supports.ContainsKey((command.SubjectId, who)) ? Decision.Nothing
        : session.CurrentStepId != (session.Contributions.GetValueOrDefault(command.SubjectId)?.StepId ?? command.SubjectId) ? new StepNotOpen()
        : Decision.Accept(new SupportTakenBack(command.SubjectId, who));
}

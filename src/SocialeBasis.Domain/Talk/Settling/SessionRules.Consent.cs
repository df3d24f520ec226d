using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

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

        var version = session.ConsentVersion(command.SubjectId);
        if (session.ConsentsShown.ContainsKey((command.SubjectId, version)))
        {
            return Decision.Nothing;
        }

        var given = session
            .Supports.Values.Where(support => support.SubjectId == command.SubjectId && support.Version == version)
            .Select(support => support.ParticipantId)
            .ToList();
        if (!command.EvenFew && TooFew(session, [.. given.Where(session.Counts)]) is { } few)
        {
            return few;
        }

        var heldOut = given.Where(who => !session.Counts(who)).Order().ToSeq();
        return Decision.Accept(new ConsentWasShown(new ConsentShown(command.SubjectId, version) { HeldOut = heldOut }));
    }

    /// <summary>
    /// Who goes along after it was shown waits until so many others do that nobody's answer can be told from the difference; then
    /// they come in together. Nothing when the consent was not shown, or counts this person already.
    /// </summary>
    private static IEnumerable<SessionChange> ComesLater(Session session, Support support)
    {
        if (session.ConsentsShown.GetValueOrDefault((support.SubjectId, support.Version)) is not { } shown
            || Counted.Supports(session, support.SubjectId, support.Version).Any(counted => counted.ParticipantId == support.ParticipantId))
        {
            return [];
        }

        var waiting = session
            .Supports.Values.Where(other =>
                other.SubjectId == support.SubjectId
                && other.Version == support.Version
                && session.Counts(other.ParticipantId)
                && shown.HeldOut.Contains(other.ParticipantId)
            )
            .Select(other => other.ParticipantId)
            .Append(support.ParticipantId)
            .ToHashSet();
        var heldOut = Counted.MayCome(session, waiting)
            ? shown.HeldOut.Where(who => !waiting.Contains(who))
            : shown.HeldOut.Append(support.ParticipantId).Distinct();
        var after = shown with { HeldOut = heldOut.Order().ToSeq() };
        return after == shown ? [] : [new ConsentWasShown(after)];
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

        var support = new Support(command.SubjectId, who, command.Level, needsReason ? reason : "", nowUtc)
        {
            Version = session.ConsentVersion(command.SubjectId),
        };
        return session.Supports.TryGetValue((support.SubjectId, who), out var earlier) && earlier with { GivenUtc = nowUtc } == support ? Decision.Nothing
            : IsCounted(session, command.SubjectId, who) ? new AlreadyShown()
            : new Decision.Accepted([new SupportGiven(support), .. ComesLater(session, support)]);
    }

    private static Decision TakeBack(Session session, Guid who, TakeBackSupport command) =>
        !session.Supports.ContainsKey((command.SubjectId, who)) ? Decision.Nothing
        : session.CurrentStepId != (session.Contributions.GetValueOrDefault(command.SubjectId)?.StepId ?? command.SubjectId) ? new StepNotOpen()
        : IsCounted(session, command.SubjectId, who) ? new AlreadyShown()
        : Decision.Accept(new SupportTakenBack(command.SubjectId, who));

    /// <summary>Whether everybody saw what this person thinks of the present text: if it changed, the room would see from what to what.</summary>
    private static bool IsCounted(Session session, Guid subjectId, Guid who) =>
        Counted.Supports(session, subjectId, session.ConsentVersion(subjectId)).Exists(support => support.ParticipantId == who);
}

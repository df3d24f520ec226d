using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
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
        if (
            earlier is not null
            && earlier.Text != text
            && (
                session.Supports.Values.Any(support => support.SubjectId == earlier.Id)
                || session.ConsentsShown.ContainsKey((earlier.Id, session.ConsentVersion(earlier.Id)))
            )
        )
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
}

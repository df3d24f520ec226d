using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

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
        return Give(
            session,
            who,
            new Definition(earlier?.Id ?? command.ContributionId, step.Id, who, step.Round, TypedText.Lines(command.Text), nowUtc, earlier?.IsHidden ?? false)
            {
                HatId = HatOf(session, who),
                People = command.People,
                Differed = TypedText.Lines(command.Differed),
            }
        );
    }

    /// <summary>What is wrong with a card of several people, or null.</summary>
    private static Rejection? WrongCard(int people, string differed) =>
        people is < 1 or > Participant.MostAtOneDevice ? new NotPossibleHere() : Clean(differed, TextLimits.Reason, mayBeEmpty: true, out _);
}

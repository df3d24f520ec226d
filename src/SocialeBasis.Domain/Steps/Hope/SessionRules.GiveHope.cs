using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
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

        return Give(
            session,
            who,
            new Hope(
                command.ContributionId,
                step.Id,
                who,
                round,
                TypedText.Lines(command.Text),
                command.Sphere,
                command.ActorId,
                command.Reasons,
                nowUtc,
                earlier?.IsHidden ?? false
            )
            {
                HatId = HatOf(session, who),
                People = command.People,
                Differed = TypedText.Lines(command.Differed),
            }
        );
    }
}

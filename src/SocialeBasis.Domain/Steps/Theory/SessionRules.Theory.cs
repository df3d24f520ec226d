using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision LinkFor(Session session, Guid who, GiveLink command, DateTime nowUtc)
    {
        if ((OpenStep(session, command.StepId, StepKind.Theory, out var step)
            ?? Clean(command.If, LinkSentence.LongestPart, mayBeEmpty: false, out _)
            ?? Clean(command.Then, LinkSentence.LongestPart, mayBeEmpty: true, out _)
            ?? Clean(command.Because, LinkSentence.LongestPart, mayBeEmpty: true, out _)
            ?? Clean(command.Provided, LinkSentence.LongestPart, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        if (step.IsWeighing)
        {
            return new NotPossibleHere();
        }

        var (condition, result) = (LinkSentence.If(command.If), LinkSentence.Then(command.Then));
        var (because, provided) = (LinkSentence.Because(command.Because), LinkSentence.Provided(command.Provided));
        if (condition.Length == 0)
        {
            return new TextMissing();
        }

        if (result.Length == 0)
        {
            return new ThenMissing();
        }

        if (command.Level is { } level && !Enum.IsDefined(level))
        {
            return new NotPossibleHere();
        }

        if (WrongCard(command.People, command.Differed) is { } wrong)
        {
            return wrong;
        }

        var earlier = session.Contributions.GetValueOrDefault(command.ContributionId);
        var round = earlier?.Round ?? step.Round;
        if (earlier is null or { IsWithdrawn: true } && Own<TheoryLink>(session, who, step.Id, round).Count() >= TheoryLink.MostEach)
        {
            return new TooMany("zinnen van u", TheoryLink.MostEach);
        }

        return Give(
            session,
            who,
            new TheoryLink(
                command.ContributionId,
                step.Id,
                who,
                round,
                LinkSentence.Of(condition, result, because, provided),
                condition,
                result,
                because,
                provided,
                command.Level,
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

using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision CloseWith(Session session, Guid who, GiveClosingWord command, DateTime nowUtc)
    {
        if ((OpenStep(session, command.StepId, StepKind.Closing, out var step)
            ?? Clean(command.Word, TextLimits.Reason, mayBeEmpty: false, out _)
            ?? Clean(command.TakeHome, TextLimits.Contribution, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        var earlier = Own<ClosingWord>(session, who, step.Id, step.Round).FirstOrDefault();
        return Give(
            session,
            who,
            new ClosingWord(
                earlier?.Id ?? command.ContributionId,
                step.Id,
                who,
                step.Round,
                TypedText.Lines(command.Word),
                TypedText.Lines(command.TakeHome),
                nowUtc,
                earlier?.IsHidden ?? false
            )
            {
                HatId = HatOf(session, who),
            }
        );
    }
}

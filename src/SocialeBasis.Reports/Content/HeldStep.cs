using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Reports.Content;

/// <summary>A step in which something was said or shown, with only what may stand in a report.</summary>
/// <param name="Step">The step.</param>
/// <param name="View">The step as everybody saw it.</param>
/// <param name="Answered">How many people answered, in any round.</param>
/// <param name="LaterRoundUnseen">Whether a further round was answered but never shown.</param>
internal sealed record HeldStep(AgendaStep Step, StepView View, int Answered, bool LaterRoundUnseen)
{
    /// <summary>False when nothing of it was shown: then only the number of answers may be told.</summary>
    public bool WasShown => Step.RevealedRound > 0;

    public StepKind Kind => Step.Kind;

    public string Title => Step.Title;

    public static HeldStep? Of(ShownTalk talk, AgendaStep step) => !step.Kind.Traits.IsAnswered || !talk.WasHeld(step)
        ? null
        : new(step, talk.ViewOf(step), talk.Answered(step), talk.LaterRoundUnseen(step));
}

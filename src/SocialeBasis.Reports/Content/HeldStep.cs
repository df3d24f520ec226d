using SocialeBasis.Domain;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Reports.Content;

/// <summary>A step in which something was said or shown, with only what may stand in a report.</summary>
/// <param name="Step">The step.</param>
/// <param name="View">What the facilitator may see of it, without what was hidden.</param>
/// <param name="Answered">How many people answered, in any round.</param>
/// <param name="LaterRoundUnseen">Whether a further round was answered but never shown.</param>
internal sealed record HeldStep(AgendaStep Step, StepView View, int Answered, bool LaterRoundUnseen)
{
    /// <summary>False when nothing of it was shown: then only the number of answers may be told.</summary>
    public bool WasShown => Step.RevealedRound > 0;

    public StepKind Kind => Step.Kind;

    public string Title => Step.Title;

    public static HeldStep? Of(Session session, AgendaStep step)
    {
        if (!step.Kind.Traits.IsAnswered)
            return null;
        var answered = Response.Answered(session, step);
        if (answered == 0 && !(step.RevealedRound > 0 ? Response.HasAnythingShown(session, step) : Response.HasOfTheGroup(session, step)))
            return null;
        var view = Shown(SessionView.For(session, new Viewer.Facilitator(), step.Id).Step);
        return new(step, view, answered, Response.LaterRoundUnseen(session, step));
    }

    /// <summary>The facilitator still gets what was hidden, so that it can be brought back; a report does not.</summary>
    private static StepView Shown(StepView step) => step.Match<StepView>(
        arrival: view => view,
        term: view => view with { Texts = view.Texts.Where(text => !text.IsHidden).ToSeq() },
        actors: view => view with { Actors = view.Actors.Where(actor => !actor.IsHidden).ToSeq() },
        spheres: view => view,
        hopes: view => view with { Hopes = view.Hopes.Where(hope => !hope.Text.IsHidden).ToSeq() },
        influence: view => view,
        roles: view => view,
        agreements: view => view with { Proposals = view.Proposals.Where(proposal => !proposal.Text.IsHidden).ToSeq() },
        closing: view => view with { Words = view.Words.Where(word => !word.Word.IsHidden).ToSeq() });
}

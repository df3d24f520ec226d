using System.Diagnostics;
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
        if (step.Kind is StepKind.Arrival)
            return null;
        var answered = Response.Answered(session, step);
        if (answered == 0 && !(step.RevealedRound > 0 ? Response.HasAnythingShown(session, step) : Response.HasOfTheGroup(session, step)))
            return null;
        var view = Shown(SessionView.For(session, new Viewer.Facilitator(), step.Id).Step);
        return new(step, view, answered, Response.LaterRoundUnseen(session, step));
    }

    /// <summary>The facilitator still gets what was hidden, so that it can be brought back; a report does not.</summary>
    private static StepView Shown(StepView view) => view switch
    {
        TermView term => term with { Texts = term.Texts.Where(text => !text.IsHidden).ToSeq() },
        ActorsView actors => actors with { Actors = actors.Actors.Where(actor => !actor.IsHidden).ToSeq() },
        HopesView hopes => hopes with { Hopes = hopes.Hopes.Where(hope => !hope.Text.IsHidden).ToSeq() },
        AgreementsView agreements => agreements with { Proposals = agreements.Proposals.Where(proposal => !proposal.Text.IsHidden).ToSeq() },
        ClosingView closing => closing with { Words = closing.Words.Where(word => !word.Word.IsHidden).ToSeq() },
        ArrivalView or SpheresView or InfluenceView or RolesView => view,
        _ => throw new UnreachableException($"What may stand in a report of {view.Kind} is not said."),
    };
}

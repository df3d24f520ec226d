using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Domain.Views;

internal static partial class StepViews
{
    private static TermView Term(Session session, AgendaStep step, Viewer viewer) => new()
    {
        Frame = Frame(session, step, viewer),
        Yours = Own<Definition>(session, step, viewer).Select(given => Text(session, given, viewer)).FirstOrDefault(),
        Texts = Shown<Definition>(session, step, viewer).Select(given => Text(session, given, viewer)).ToSeq(),
    };

    private static HopesView Hopes(Session session, AgendaStep step, Viewer viewer)
    {
        var dots = session.Dots.Values.Where(dot => session.Counts(dot.ParticipantId)).ToLookup(dot => dot.HopeId);
        var self = Self(viewer);
        HopeView View(Hope hope)
        {
            var actor = hope.ActorId is { } id ? session.ActorFor(id) : null;
            return new HopeView(
                Text(session, hope, viewer), hope.Sphere, actor?.Id, actor?.Name, hope.Reasons, dots[hope.Id].Count(), dots[hope.Id].Any(dot => dot.ParticipantId == self));
        }

        return new HopesView
        {
            Frame = Frame(session, step, viewer),
            Actors = Rows(session),
            Yours = Own<Hope>(session, step, viewer).Select(View).ToSeq(),
            Hopes = Shown<Hope>(session, step, viewer).Select(View).ToSeq(),
            DotsLeft = self is { } id ? Math.Max(0, HopeDot.Each - session.DotsGiven(id, step.Id)) : 0,
        };
    }

    private static AgreementsView Agreements(Session session, AgendaStep step, Viewer viewer) => new()
    {
        Frame = Frame(session, step, viewer),
        Yours = Own<Proposal>(session, step, viewer).Select(given => Text(session, given, viewer)).ToSeq(),
        Proposals = Shown<Proposal>(session, step, viewer)
            .Select(given => new ProposalView(Text(session, given, viewer), SupportOf(session, given.Id, viewer), session.SettlementOf(step.Id, given.Id)))
            .ToSeq(),
    };

    private static ClosingView Closing(Session session, AgendaStep step, Viewer viewer) => new()
    {
        Frame = Frame(session, step, viewer),
        Yours = Own<ClosingWord>(session, step, viewer).Select(given => new ClosingWordView(Text(session, given, viewer), given.TakeHome)).FirstOrDefault(),
        Words = Shown<ClosingWord>(session, step, viewer).Select(given => new ClosingWordView(Text(session, given, viewer), given.TakeHome)).ToSeq(),
    };
}

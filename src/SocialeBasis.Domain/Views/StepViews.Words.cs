using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain.Views;

internal static partial class StepViews
{
    private static TermView Term(Session session, AgendaStep step, Viewer viewer) => new()
    {
        Frame = Frame(session, step, viewer),
        Yours = Own<Definition>(session, step, viewer).Where(given => given.People == 1).Select(given => Text(session, given, viewer)).FirstOrDefault(),
        YoursTogether = Own<Definition>(session, step, viewer).Where(given => given.People > 1).Select(given => Text(session, given, viewer)).FirstOrDefault(),
        YoursBefore = Own<Definition>(session, step, viewer, step.Round - 1).Where(given => given.People == 1).Select(given => Text(session, given, viewer)).FirstOrDefault(),
        Texts = Shown<Definition>(session, step, viewer).Select(given => Text(session, given, viewer)).ToSeq(),
        Then = EarlierViews.TermOf(session, step),
    };

    private static HopesView Hopes(Session session, AgendaStep step, Viewer viewer)
    {
        var dots = SharedResults.Of(session, step, "dots", () => Counted.Dots(session, step)).ToLookup(dot => dot.HopeId);
        var self = Self(viewer);
        HopeView View(Hope hope)
        {
            var actor = hope.ActorId is { } about ? ActorNames.Seen(session, about) : null;
            return new HopeView(
                Text(session, hope, viewer), hope.Sphere, actor?.Id, actor?.Name, hope.Reasons, dots[hope.Id].Count(), self is { } id && session.Dots.ContainsKey((hope.Id, id)))
            {
                GroupId = session.GroupedHopes.GetValueOrDefault(hope.Id)?.GroupId,
            };
        }

        var shown = Shown<Hope>(session, step, viewer).Select(View).ToSeq();
        var groups = session.HopeGroups.Values
            .Where(group => group.StepId == step.Id)
            .OrderBy(group => group.CreatedUtc)
            .ThenBy(group => group.Id)
            .Select(group => (Group: group, Hopes: shown.Where(hope => hope.GroupId == group.Id && !hope.Text.IsHidden).OrderByDescending(hope => hope.Dots).ToList()))
            .Select(group => new HopeGroupView(group.Group.Id, group.Group.Name, group.Hopes.Select(hope => hope.Text.Id).ToSeq(), group.Hopes.Sum(hope => hope.Dots)))
            .ToSeq();
        return new HopesView
        {
            Frame = Frame(session, step, viewer),
            Actors = Rows(session),
            Yours = Own<Hope>(session, step, viewer).Select(View).ToSeq(),
            Hopes = shown,
            DotsAreShown = session.DotsAreShown(step.Id),
            Dotters = session.Dotters(step.Id, session.WasNotErased).Count(),
            DotsLeft = self is { } id ? Math.Max(0, HopeDot.Each - session.DotsGiven(id, step.Id)) : 0,
            Groups = groups,
            Clashes = ClashesOf(session, step, shown, groups),
            ByReason = shown.Count == 0
                ? []
                : [.. EveryReason.Select(reason => shown.Count(hope => !hope.Text.IsHidden && hope.Reasons.HasFlag(reason))), shown.Count(hope => !hope.Text.IsHidden && hope.Reasons is HopeReasons.None)],
        };
    }

    /// <summary>Tensions of the reference content between the reasons that were given.</summary>
    internal static IEnumerable<ReasonTension> TensionsAmong(HopeReasons reasons)
    {
        var ids = EveryReason.Where(reason => reasons.HasFlag(reason)).Select(ReferenceIdOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return ReferenceContent.Shipped.ReasonTensions.Where(tension => tension.ReasonIds.All(ids.Contains));
    }

    private static readonly HopeReasons[] EveryReason = [HopeReasons.EndInItself, HopeReasons.EarlySignalling, HopeReasons.CareCosts, HopeReasons.Other];

    private static string? ReferenceIdOf(HopeReasons reason) => reason switch
    {
        HopeReasons.EndInItself => "doel-op-zich",
        HopeReasons.EarlySignalling => "doel-vroeg-signaleren",
        HopeReasons.CareCosts => "doel-kosten-temperen",
        _ => null,
    };

    private static Seq<HopeClashView> ClashesOf(Session session, AgendaStep step, Seq<HopeView> shown, Seq<HopeGroupView> groups)
    {
        string? NameOf(Guid id) => shown.FirstOrDefault(hope => hope.Text.Id == id && !hope.Text.IsHidden)?.Text.Text ?? groups.FirstOrDefault(group => group.Id == id)?.Name;
        return session.HopeClashes.Values
            .Where(clash => clash.StepId == step.Id)
            .OrderBy(clash => clash.RecordedUtc)
            .ThenBy(clash => clash.Id)
            .Select(clash => (Clash: clash, First: NameOf(clash.FirstId), Second: NameOf(clash.SecondId)))
            .Where(clash => clash is { First: not null, Second: not null })
            .Select(clash => new HopeClashView(clash.Clash.Id, clash.Clash.FirstId, clash.First!, clash.Clash.SecondId, clash.Second!, clash.Clash.Note))
            .ToSeq();
    }

    private static AgreementsView Agreements(Session session, AgendaStep step, Viewer viewer) => new()
    {
        Frame = Frame(session, step, viewer),
        Yours = Own<Proposal>(session, step, viewer).Select(given => Text(session, given, viewer)).ToSeq(),
        Proposals = Shown<Proposal>(session, step, viewer)
            .Select(given => new ProposalView(
                Text(session, given, viewer), SupportOf(session, given.Id, viewer), session.SettlementOf(step.Id, given.Id), given.ParticipantId == Contribution.ByTheGroup)
            {
                Since = EarlierViews.SinceOf(session, given.Id),
            })
            .ToSeq(),
        LookBack = EarlierViews.LookBackOf(session, step),
    };

    private static ClosingView Closing(Session session, AgendaStep step, Viewer viewer) => new()
    {
        Frame = Frame(session, step, viewer),
        Yours = Own<ClosingWord>(session, step, viewer).Select(given => new ClosingWordView(Text(session, given, viewer), given.TakeHome)).FirstOrDefault(),
        Words = Shown<ClosingWord>(session, step, viewer).Select(given => new ClosingWordView(Text(session, given, viewer), given.TakeHome)).ToSeq(),
    };
}

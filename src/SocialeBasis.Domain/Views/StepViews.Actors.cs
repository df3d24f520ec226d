using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Rules;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Steps;

namespace SocialeBasis.Domain.Views;

internal static partial class StepViews
{
    private static ActorsView Actors(Session session, AgendaStep step, Viewer viewer)
    {
        var self = Self(viewer);
        var mentions = session.Mentions.Values.ToLookup(mention => mention.ActorId);
        var shownMentions = SharedResults.Of(session, step, "named", () => session.Mentions.Values.Where(session.IsShown)).ToLookup(mention => mention.ActorId);
        var standing = session.Actors.Values.Where(actor => actor.MergedInto is null).ToList();

        var shown = step.RevealedRound > 0;
        var listed = standing
            .Where(actor => actor.AddedBy is null || (shown && session.IsShown(actor) && shownMentions[actor.Id].Any()))
            .Where(actor => !actor.IsHidden || viewer is Viewer.Facilitator)
            .Select(actor => Line(actor, shown ? shownMentions[actor.Id].Count() + actor.AlsoNamed : 0))
            .OrderByDescending(line => line.Mentions)
            .ThenBy(line => line.Name, StringComparer.InvariantCultureIgnoreCase)
            .ThenBy(line => line.Id);
        return new ActorsView
        {
            Frame = Frame(session, step, viewer),
            Yours = self is { } id
                ? standing.Where(actor => mentions[actor.Id].Any(mention => mention.ParticipantId == id))
                    .OrderBy(actor => mentions[actor.Id].First(mention => mention.ParticipantId == id).GivenUtc)
                    .Select(actor => Line(actor, 0) with { Name = session.NameFor(mentions[actor.Id].First(mention => mention.ParticipantId == id), ActorNames.ToOwner(session, actor.Id, id)) })
                    .ToSeq()
                : [],
            Actors = listed.ToSeq(),
        };
    }

    private static SpheresView Places(Session session, AgendaStep step, Viewer viewer)
    {
        var round = step.RevealedRound;
        return new SpheresView
        {
            Frame = Frame(session, step, viewer),
            Actors = Rows(session),
            Yours = OwnPlacements(session, step, viewer, step.Round),
            YoursBefore = OwnPlacements(session, step, viewer, step.Round - 1),
            Results = round == 0 ? [] : PlacementsOf(session, step),
            Then = EarlierViews.PlacesOf(session, step),
        };
    }

    /// <summary>Where the group puts every actor, after the latest round shown.</summary>
    internal static Seq<PlacementResult> PlacementsOf(Session session, AgendaStep step) =>
        SharedResults.Of(session, step, () => SharedResults.ActorsOf(session).Select(actor => PlacementOf(session, step, actor, step.RevealedRound)));

    private static Seq<Placement> OwnPlacements(Session session, AgendaStep step, Viewer viewer, int round) =>
        Self(viewer) is { } self
            ? SharedResults.ActorsOf(session).Select(actor => About(session, actor, id => session.Placements.GetValueOrDefault(new AnswerKey(step.Id, self, id, round))) is { } own ? own with { ActorId = actor.Id } : null).OfType<Placement>().ToSeq()
            : [];

    internal static PlacementResult PlacementOf(Session session, AgendaStep step, SocialActor actor, int round)
    {
        var placements = StandingAnswers.Placements(session, step, actor, round);
        var counts = PlacementCounts.FromVotes(placements.Select(placement => placement.Area));
        var earlier = round > 1 ? StandingAnswers.Placements(session, step, actor, round - 1) : null;
        var before = earlier is null ? null : PlacementCounts.FromVotes(earlier.Select(placement => placement.Area));
        var settled = session.SettlementOf(step.Id, actor.Id);
        var isGrey = settled is { Place.GreyZone: true } || (settled?.Place.Area is null && counts.N > 0 && (counts.Verdict() is PlacementVerdict.GreyZone || counts.TopArea is null));
        return new PlacementResult(
            actor.Id,
            actor.Name,
            actor.ReferenceId,
            CountsOf(counts),
            counts.Unknown,
            before is null ? null : CountsOf(before),
            isGrey ? null : settled?.Place.Area ?? counts.TopArea,
            isGrey,
            counts.PairwiseAgreement,
            placements.Where(placement => placement.Reason.Length > 0).OrderBy(placement => Shuffle.Key(placement.Reason, actor.Name)).ThenBy(placement => placement.Area).Select(placement => new PlacementReason(placement.Area, placement.Reason)).ToSeq(),
            settled)
        {
            ByGroup = SplitViews.Groups(session, step, round, actor, PictureOf.Answers, placements, given => (given.ParticipantId, given.HatId))
                .Select(group => (group.Group, Counts: PlacementCounts.FromVotes(group.Answers.Select(given => given.Area))))
                .Select(group => new GroupPlacements(group.Group, CountsOf(group.Counts), group.Counts.Unknown))
                .ToSeq(),
            Move = earlier is null ? null : AsShown(session, step, actor, round, MoveOf(earlier, placements, round, given => given.ParticipantId, given => given.Round, given => given.Area, RoundComparison.Shift(before!, counts))),
            Grey = session.GreyNotes.GetValueOrDefault((step.Id, actor.Id)),
            VariantOf = actor.VariantOf,
            VariantOfName = actor.VariantOf is { } whole ? ActorNames.Seen(session, whole)?.Name : null,
            Funding = actor.Funding,
        };
    }

    private static RoundMove MoveOf<T, TAnswer>(
        IEnumerable<T> before, IReadOnlyCollection<T> now, int round, Func<T, Guid> who, Func<T, int> roundOf, Func<T, TAnswer> answer, RoundShift shift)
    {
        var earlier = before.ToDictionary(who, answer);
        return new RoundMove(
            now.Count(given => roundOf(given) == round),
            now.Count(given => earlier.TryGetValue(who(given), out var value) && !EqualityComparer<TAnswer>.Default.Equals(value, answer(given))),
            shift);
    }

    /// <summary>In a talk from a file the numbers that were shown; otherwise what was counted.</summary>
    private static RoundMove AsShown(Session session, AgendaStep step, SocialActor actor, int round, RoundMove counted) =>
        session.ShownMoves.GetValueOrDefault((step.Id, actor.Id, round)) is { } shown ? counted with { Again = shown.Again, Changed = shown.Changed } : counted;

    private static Seq<int> CountsOf(PlacementCounts counts) => counts.InOrder.Select(area => area.People).ToSeq();

    /// <summary>Where an actor lies by the latest Sferen step that was shown; null when grey, not placed or not held.</summary>
    internal static Spheres? AreaOf(Session session, SocialActor actor) =>
        session.Agenda.LastOrDefault(step => step.Kind is StepKind.Spheres && step.RevealedRound > 0) is { } step ? PlacementOf(session, step, actor, step.RevealedRound).Area : null;
}

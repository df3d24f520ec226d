using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain.Shown;

public sealed partial class ShownTalk
{
    private static readonly InfluenceKinds[] EveryKind = [.. Enum.GetValues<InfluenceKinds>().Where(kind => kind is not InfluenceKinds.None)];

    /// <summary>How the group rates every actor after the latest round shown, what differs most first; nothing before the first.</summary>
    internal Seq<InfluenceResult> Ratings(AgendaStep step) =>
        Once(step.Id, "in order", () => DiscussFirst.Order(Ratings(step, step.RevealedRound), result => result.Counts));

    /// <summary>The same after an earlier round, in the order of the actors; of a round that was not shown nothing.</summary>
    internal Seq<InfluenceResult> Ratings(AgendaStep step, int round) => WasShown(step, round) && step.Kind is StepKind.Influence
        ? OnlyActors.RatingsOfActors(step, round)
        : [];

    internal Seq<InfluenceResult> RatingsOfActors(AgendaStep step, int round) =>
        Once(step.Id, $"results {round}", () => Actors.Select(actor => RatingsOf(step, actor, round)));

    /// <summary>Who has much influence by the middle of the answers, while nobody takes part from the side that speaks for it.</summary>
    internal Seq<AbsentActor> NotAtTheTable(AgendaStep step)
    {
        if (step.Whose is not WhoseInfluence.Actors)
        {
            return [];
        }

        // A perspective that the facilitator made may speak for anybody: then a side that the talk does not have is not said to be missing.
        var sides = ReferenceContent.Shipped.Model.Perspectives.Select(perspective => perspective.Id).ToHashSet(StringComparer.Ordinal);
        var hasOwn = Setup.Perspectives.Any(perspective => !sides.Contains(perspective.Id));
        bool IsHere(string side) => People.FirstOrDefault(one => one.Perspective.Id == side) is { } people ? people.Count > 0 : hasOwn && sides.Contains(side);
        return Ratings(step)
            .Where(result => result.Summary is { Use: not FigureUse.DotsOnly, Quartiles.Median: >= InfluenceView.Much })
            .Where(result => Actor(result.ActorId)?.ReferenceId is { } id
                && ReferenceContent.Shipped.ActorOf(id)?.PerspectiveId is { } side
                && !IsHere(side))
            .Select(result => new AbsentActor(result.ActorId, result.Name))
            .ToSeq();
    }

    private InfluenceResult RatingsOf(AgendaStep step, SocialActor actor, int round)
    {
        var now = StandingAnswers.Ratings(_session, step, actor, round);
        var before = round > 1 ? NullWhenEmpty(StandingAnswers.Ratings(_session, step, actor, round - 1)) : null;
        RatingCounts Count(IEnumerable<InfluenceRating> ratings) => RatingCounts.FromVotes(ratings.Select(rating => rating.Value));
        var counts = Count(now);
        var countsBefore = before is null ? null : Count(before);
        var move = before is null
            ? null
            : AsShown(
                step,
                actor,
                round,
                MoveOf(before, now, given => given.ParticipantId, given => given.Round, given => given.Value, RoundComparison.Shift(countsBefore!, counts))
            );
        var groups = SplitViews
            .Groups(_session, step, round, actor, PictureOf.Answers, now, given => (given.ParticipantId, given.HatId))
            .Select(group => new GroupRatings(group.Group, Count(group.Answers)))
            .ToList();
        return new InfluenceResult(
            actor.Id,
            actor.Name,
            AreaOf(actor),
            counts,
            countsBefore,
            groups.Where(group => !group.Group.IsPart)
                .Select(group => new PerspectiveRatings(Setup.Perspectives.First(perspective => perspective.Id == group.Group.HatId), group.Counts))
                .ToSeq(),
            EveryKind.Select(kind => now.Count(rating => rating.Kinds.HasFlag(kind))).ToSeq(),
            move?.Changed ?? 0,
            SettlementOf(step, actor.Id))
        {
            ByPart = groups.Where(group => group.Group.IsPart).ToSeq(),
            Move = move,
            Rounds = round > 2 ? Enumerable.Range(1, round).Select(one => Count(StandingAnswers.Ratings(_session, step, actor, one))).ToSeq()
                : countsBefore is null ? [counts] : [countsBefore, counts],
            Funding = actor.Funding,
        };
    }
}

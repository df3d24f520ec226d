using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain.Shown;

public sealed partial class ShownTalk
{
    private static readonly InfluenceKinds[] EveryKind =
        [InfluenceKinds.Money, InfluenceKinds.RulesSet, InfluenceKinds.Room, InfluenceKinds.Knowledge, InfluenceKinds.Appreciation, InfluenceKinds.Contact];

    /// <summary>How the group rates every actor after the latest round shown, what differs most first; nothing before the first.</summary>
    internal Seq<InfluenceResult> Ratings(AgendaStep step) =>
        Once(step.Id, "in order", () => DiscussFirst.Order(Ratings(step, step.RevealedRound), result => result.Counts));

    /// <summary>The same after an earlier round, in the order of the actors; of a round that was not shown nothing.</summary>
    internal Seq<InfluenceResult> Ratings(AgendaStep step, int round) => WasShown(step, round) && step.Kind is StepKind.Influence
        ? OnlyActors.RatingsOfActors(step, round)
        : [];

    internal Seq<InfluenceResult> RatingsOfActors(AgendaStep step, int round) =>
        Once(step.Id, $"results {round}", () => Actors.Select(actor => RatingsOf(step, actor, round)));

    private InfluenceResult RatingsOf(AgendaStep step, SocialActor actor, int round)
    {
        var now = StandingAnswers.Ratings(_session, step, actor, round);
        var before = round > 1 ? Given(StandingAnswers.Ratings(_session, step, actor, round - 1)) : null;
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

using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain.Shown;

public sealed partial class ShownTalk
{
    /// <summary>Where the group puts every actor, after the latest round shown; nothing before the first.</summary>
    internal Seq<PlacementResult> Placements(AgendaStep step) => Placements(step, step.RevealedRound);

    /// <summary>The same after an earlier round; of a round that was not shown nothing.</summary>
    internal Seq<PlacementResult> Placements(AgendaStep step, int round) => WasShown(step, round) && step.Kind is StepKind.Spheres
        ? OnlyActors.PlacementOfActors(step, round)
        : [];

    internal Seq<PlacementResult> PlacementOfActors(AgendaStep step, int round) =>
        Once(step.Id, $"results {round}", () => Actors.Select(actor => PlacementOf(step, actor, round)));

    /// <summary>Where an actor lies by the latest Sferen step that was shown; null when grey, not placed or not held.</summary>
    internal Spheres? AreaOf(SocialActor actor) =>
        Agenda.LastOrDefault(step => step.Kind is StepKind.Spheres && step.RevealedRound > 0) is { } step
            ? Placements(step).FirstOrDefault(result => result.ActorId == actor.Id)?.Area
            : null;

    private static bool WasShown(AgendaStep step, int round) => round >= 1 && round <= step.RevealedRound;

    private PlacementResult PlacementOf(AgendaStep step, SocialActor actor, int round)
    {
        var placements = StandingAnswers.Placements(_session, step, actor, round);
        var counts = PlacementCounts.FromVotes(placements.Select(placement => placement.Area));
        var earlier = round > 1 ? NullWhenEmpty(StandingAnswers.Placements(_session, step, actor, round - 1)) : null;
        var before = earlier is null ? null : PlacementCounts.FromVotes(earlier.Select(placement => placement.Area));
        var settled = SettlementOf(step, actor.Id);
        var isGrey =
            settled is { Place.GreyZone: true }
            || (settled?.Place.Area is null && counts.N > 0 && (counts.Verdict() is PlacementVerdict.GreyZone || counts.TopArea is null));
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
            placements.Where(placement => placement.Reason.Length > 0)
                .OrderBy(placement => Shuffle.Key(placement.Reason, actor.Name))
                .ThenBy(placement => placement.Area)
                .Select(placement => new PlacementReason(placement.Area, placement.Reason))
                .ToSeq(),
            settled)
        {
            ByGroup = SplitViews.Groups(_session, step, round, actor, PictureOf.Answers, placements, given => (given.ParticipantId, given.HatId))
                .Select(group => (group.Group, Counts: PlacementCounts.FromVotes(group.Answers.Select(given => given.Area))))
                .Select(group => new GroupPlacements(group.Group, CountsOf(group.Counts), group.Counts.Unknown))
                .ToSeq(),
            Move = earlier is null
                ? null
                : AsShown(
                    step,
                    actor,
                    round,
                    MoveOf(earlier, placements, given => given.ParticipantId, given => given.Round, given => given.Area, RoundComparison.Shift(before!, counts))
                ),
            Grey = GreyNoteOf(step, actor),
            VariantOf = actor.VariantOf,
            VariantOfName = actor.VariantOf is { } whole ? Actor(whole)?.Name : null,
            Funding = actor.Funding,
        };
    }

    /// <summary>The picture of the round before; null when it was empty, because from nothing nothing moves.</summary>
    private static List<T>? NullWhenEmpty<T>(List<T> before) => before.Count == 0 ? null : before;

    private static RoundMove MoveOf<T, TAnswer>(
        IEnumerable<T> before, IReadOnlyCollection<T> now, Func<T, Guid> who, Func<T, int> roundOf, Func<T, TAnswer> answer, RoundShift shift)
    {
        var earlier = before.ToDictionary(who);
        return new RoundMove(
            now.Count(given => earlier.TryGetValue(who(given), out var old) && roundOf(old) != roundOf(given)),
            now.Count(given => earlier.TryGetValue(who(given), out var old) && !EqualityComparer<TAnswer>.Default.Equals(answer(old), answer(given))),
            shift);
    }

    /// <summary>In a talk from a file the numbers that were shown; otherwise what was counted.</summary>
    private RoundMove AsShown(AgendaStep step, SocialActor actor, int round, RoundMove counted) =>
        _session.ShownMoves.GetValueOrDefault((step.Id, actor.Id, round)) is { } shown
            ? counted with
            {
                Again = shown.Again,
                Changed = shown.Changed,
            }
            : counted;

    private static Seq<int> CountsOf(PlacementCounts counts) => counts.InOrder.Select(area => area.People).ToSeq();
}

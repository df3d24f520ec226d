using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>
/// The earlier talk beside today's results, the same for every viewer. The gate stands here: nothing that was answered then is
/// in a view before the step was shown today (J6). Agreements are no answers: they are there as soon as the group is at Afspraken.
/// </summary>
internal static class EarlierViews
{
    /// <summary>What the word of a Begrip step meant; null before the reveal, and for a word that is new.</summary>
    public static EarlierTerm? TermOf(ShownTalk talk, AgendaStep step) => IsShown(talk, step, out var earlier) && step.Subject is { } word
        ? earlier.Terms.FirstOrDefault(term => WordUse.IsSame(term.Word, word))
        : null;

    /// <summary>The places then and now; null before the reveal, and when nothing was placed then.</summary>
    public static PlacesThen? PlacesOf(ShownTalk talk, AgendaStep step) => IsShown(talk, step, out var earlier)
        ? Places(talk, step, earlier).FirstOrDefault()
        : null;

    /// <summary>The ratings then and now; null before the reveal, and when nothing was rated then.</summary>
    public static InfluenceThen? InfluenceOf(ShownTalk talk, AgendaStep step) => IsShown(talk, step, out var earlier)
        ? Influence(talk, step, earlier).FirstOrDefault()
        : null;

    /// <summary>The roles then and now; null before the reveal, and when nobody was asked then.</summary>
    public static RolesThen? RolesOf(ShownTalk talk, AgendaStep step) => IsShown(talk, step, out var earlier)
        ? Roles(talk, step, earlier).FirstOrDefault()
        : null;

    /// <summary>The agreements of then; null in a first talk, before the group came to the step, and when there is nothing to look at.</summary>
    public static LookBack? LookBackOf(ShownTalk talk, AgendaStep step)
    {
        if (talk.Earlier is not { } earlier || step.StartedUtc is null)
        {
            return null;
        }

        var back = new LookBack(
            earlier.Talk,
            earlier
                .OpenAgreements.OrderBy(agreement => agreement.DueOn ?? DateOnly.MaxValue)
                .Select(agreement => (Agreement: agreement, Check: talk.AgreementChecks.GetValueOrDefault(agreement.Id)))
                .Select(one => new AgreementThen(one.Agreement, one.Check?.Status, one.Check?.Note ?? "", talk.GoesOn(one.Agreement.Id)))
                .ToSeq(),
            earlier.OpenAssumptions.Select(assumption => (Assumption: assumption, Check: talk.AssumptionChecks.GetValueOrDefault(assumption.Id)))
                .Select(one => new AssumptionThen(one.Assumption, one.Check?.Verdict, one.Check?.Note ?? ""))
                .ToSeq());
        return back.Agreements.Count + back.Assumptions.Count == 0 ? null : back;
    }

    /// <summary>The talk in which an agreement was made first that goes on under this proposal; null for others.</summary>
    public static EarlierTitle? SinceOf(ShownTalk talk, Guid proposalId) =>
        talk.Earlier?.Agreements.FirstOrDefault(agreement => talk.AgreementChecks.GetValueOrDefault(agreement.Id)?.CarriedAs == proposalId)?.From;

    private static bool IsShown(ShownTalk talk, AgendaStep step, out EarlierTalk earlier)
    {
        earlier = talk.Earlier!;
        return earlier is not null && step.RevealedRound > 0;
    }

    private static string Caution(ShownTalk talk, EarlierTalk earlier) => TalkComparison.Caution(earlier.Total, talk.Present);

    private static IEnumerable<PlacesThen> Places(ShownTalk talk, AgendaStep step, EarlierTalk earlier)
    {
        if (earlier.Actors.All(actor => actor.Place is null))
        {
            yield break;
        }

        var found = new HashSet<Guid>();
        var changes = new List<PlaceChange>();
        foreach (var (actor, now) in talk.Actors.Zip(talk.Placements(step)))
        {
            var then = talk.Then(actor, earlier);
            found.UnionWith(then is null ? [] : [then.Id, .. talk.IdsOf(actor)]);
            changes.Add(
                new PlaceChange(
                    actor.Id,
                    actor.Name,
                    MoveOf(then, now),
                    then?.Place?.Area,
                    then?.Place?.IsGrey ?? false,
                    now.Area,
                    now.IsGrey,
                    then is null ? [] : then.Place?.Counts ?? NoCounts,
                    now.Counts
                )
            );
        }

        changes.AddRange(
            earlier
                .Actors.Where(actor => actor.Place is not null && !found.Contains(actor.Id))
                .Select(actor => new PlaceChange(
                    actor.Id,
                    talk.NameOf(actor),
                    PlaceMove.Gone,
                    actor.Place!.Area,
                    actor.Place.IsGrey,
                    null,
                    false,
                    actor.Place.Counts,
                    []
                ))
        );
        yield return new PlacesThen(earlier.Talk, Caution(talk, earlier), changes.OrderBy(change => OrderOf(change.Move)).ToSeq());
    }

    private static readonly Seq<int> NoCounts = SphereAreas.InOrder.Select(_ => 0).ToSeq();

    private static PlaceMove MoveOf(EarlierActor? then, PlacementResult now)
    {
        if (then is null)
        {
            return PlaceMove.New;
        }

        var isSettled = now.Settled is { Place.IsSaid: true };
        var fewest = MeasureLimits.Default.FewestAnswers;
        if (then.Place is not { } place || (!place.IsSettled && place.N < fewest) || (!isSettled && now.N < fewest) || (now.Area is null && !now.IsGrey))
        {
            return PlaceMove.NotComparable;
        }

        return (place.IsGrey, now.IsGrey) switch
        {
            (true, true) => PlaceMove.Same,
            (true, false) => PlaceMove.FromGrey,
            (false, true) => PlaceMove.ToGrey,
            _ => place.Area == now.Area ? PlaceMove.Same : PlaceMove.Moved,
        };
    }

    private static int OrderOf(PlaceMove move) => move switch
    {
        PlaceMove.Moved => 0,
        PlaceMove.ToGrey => 1,
        PlaceMove.FromGrey => 2,
        PlaceMove.New => 3,
        PlaceMove.Gone => 4,
        PlaceMove.Same => 5,
        _ => 6,
    };

    private static IEnumerable<InfluenceThen> Influence(ShownTalk talk, AgendaStep step, EarlierTalk earlier)
    {
        if (earlier.Influence.Count == 0)
        {
            yield break;
        }

        var now = AskedInfluence.In(step);
        if (earlier.Influence.FirstOrDefault(asked => asked.Asked.IsSame(now)) is not { } before)
        {
            if (earlier.Influence.LastOrDefault(asked => asked.Whose == now.Whose) is { } other)
            {
                yield return new InfluenceThen(earlier.Talk, Caution(talk, earlier), other.Asked.Question, []);
            }

            yield break;
        }

        var results = talk.Ratings(step).ToDictionary(result => result.ActorId);
        var changes = new List<InfluenceChange>();
        foreach (var actor in talk.Actors)
        {
            if (
                talk.Then(actor, earlier) is { } known
                && before.Ratings.FirstOrDefault(rating => rating.ActorId == known.Id) is { } then
                && results[actor.Id] is { Counts.Answered: > 0 } today
            )
            {
                changes.Add(
                    new InfluenceChange(
                        actor.Id,
                        actor.Name,
                        then.Counts,
                        today.Counts,
                        TalkComparison.Shift(then.Counts, today.Counts),
                        TalkComparison.Spread(then.Counts, today.Counts),
                        GroupsOf(then, today).ToSeq()
                    )
                );
            }
        }

        yield return new InfluenceThen(
            earlier.Talk, Caution(talk, earlier), null,
            changes.OrderBy(change => !change.IsDifferent).ThenByDescending(change => Math.Abs(CliffDelta.Between(change.Now, change.Then) ?? 0)).ToSeq());
    }

    /// <summary>Only perspectives that could be shown apart then and can be now.</summary>
    private static IEnumerable<GroupChange> GroupsOf(EarlierRating then, InfluenceResult now) =>
        from apart in now.ByPerspective
        let before = then.Groups.FirstOrDefault(one => one.PerspectiveId == apart.Perspective.Id)
        where before is not null
        select new GroupChange(
            new GroupView(apart.Perspective.Id, apart.Perspective.Name, apart.Perspective.Shape, false),
            before.Counts,
            apart.Counts,
            TalkComparison.Shift(before.Counts, apart.Counts)
        );

    private static IEnumerable<RolesThen> Roles(ShownTalk talk, AgendaStep step, EarlierTalk earlier)
    {
        if (earlier.Actors.All(actor => actor.Roles is null))
        {
            yield break;
        }

        var results = talk.RoleResults(step).ToDictionary(result => result.ActorId);
        var changes = talk.Actors
            .Select(actor => (Then: talk.Then(actor, earlier)?.Roles, Now: results[actor.Id]))
            .Where(one => one.Then is not null)
            .Select(one => ChangeOf(one.Then!, one.Now))
            .Where(change => change is not null)
            .Select(change => change!);
        yield return new RolesThen(earlier.Talk, Caution(talk, earlier), changes.OrderByDescending(change => change.Gained.Count + change.Lost.Count).ToSeq());
    }

    private static RoleChange? ChangeOf(EarlierRoles then, RoleResult now)
    {
        var fewest = MeasureLimits.Default.FewestAnswers;
        if (then.NowAnswered < fewest || now.NowAnswered < fewest)
        {
            return then.Deal is null ? null : new RoleChange(now.ActorId, now.Name, [], [], [], then.Deal);
        }

        bool Had(RoleCount role, bool wished) =>
            then.Roles.FirstOrDefault(one => one.RoleId == role.RoleId || SameText.IsSameName(one.Name, role.Name)) is { } before
            && (wished ? RoleShares.IsHeld(before.Wished, then.WishedAnswered) : RoleShares.IsHeld(before.Now, then.NowAnswered));
        bool Has(RoleCount role) => RoleShares.IsHeld(role.Now, now.NowAnswered);
        var gained = now.Roles.Where(role => Has(role) && !Had(role, wished: false)).ToList();
        return new RoleChange(
            now.ActorId,
            now.Name,
            gained.Select(role => role.Name).ToSeq(),
            now.Roles.Where(role => !Has(role) && Had(role, wished: false)).Select(role => role.Name).ToSeq(),
            gained.Where(role => Had(role, wished: true)).Select(role => role.Name).ToSeq(),
            then.Deal);
    }
}

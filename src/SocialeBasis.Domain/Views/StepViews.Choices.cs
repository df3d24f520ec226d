using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Prompts;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Domain.Rules;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain.Views;

internal static partial class StepViews
{
    private static readonly InfluenceKinds[] EveryKind =
        [InfluenceKinds.Money, InfluenceKinds.RulesSet, InfluenceKinds.Room, InfluenceKinds.Knowledge, InfluenceKinds.Appreciation, InfluenceKinds.Contact];

    private static InfluenceView Influence(Session session, AgendaStep step, Viewer viewer)
    {
        var round = step.RevealedRound;
        return new InfluenceView
        {
            Frame = Frame(session, step, viewer),
            Actors = Rows(session),
            Yours = OwnRatings(session, step, viewer, step.Round),
            YoursBefore = OwnRatings(session, step, viewer, step.Round - 1),
            Results = round == 0 ? [] : RatingsOf(session, step),
            Then = EarlierViews.InfluenceOf(session, step),
        };
    }

    /// <summary>How the group rates every actor after the latest round shown, what differs most first.</summary>
    internal static Seq<InfluenceResult> RatingsOf(Session session, AgendaStep step) => SharedResults.Of(
        session, step, () => DiscussFirst.Order(SharedResults.ActorsOf(session).Select(actor => RatingsOf(session, step, actor, step.RevealedRound)), result => result.Counts));

    /// <summary>The roles the group sees for every actor after the latest round shown.</summary>
    internal static Seq<RoleResult> RolesOf(Session session, AgendaStep step)
    {
        var roles = OfferedRoles.To(session, who: null).ToSeq();
        return SharedResults.Of(session, step, () => SharedResults.ActorsOf(session).Select(actor => RolesOf(session, step, actor, roles, step.RevealedRound)));
    }

    private static Seq<InfluenceRating> OwnRatings(Session session, AgendaStep step, Viewer viewer, int round) =>
        Self(viewer) is { } self
            ? SharedResults.ActorsOf(session).Select(actor => About(session, actor, id => session.Ratings.GetValueOrDefault(new AnswerKey(step.Id, self, id, round))) is { } own ? own with { ActorId = actor.Id } : null).OfType<InfluenceRating>().ToSeq()
            : [];

    internal static InfluenceResult RatingsOf(Session session, AgendaStep step, SocialActor actor, int round)
    {
        var now = StandingAnswers.Ratings(session, step, actor, round);
        var before = round > 1 ? StandingAnswers.Ratings(session, step, actor, round - 1) : null;
        RatingCounts Count(IEnumerable<InfluenceRating> ratings) => RatingCounts.FromVotes(ratings.Select(rating => rating.Value));
        var counts = Count(now);
        var countsBefore = before is null ? null : Count(before);
        var move = before is null ? null : AsShown(session, step, actor, round, MoveOf(before, now, round, given => given.ParticipantId, given => given.Round, given => given.Value, RoundComparison.Shift(countsBefore!, counts)));
        var groups = SplitViews.Groups(session, step, round, actor, PictureOf.Answers, now, given => (given.ParticipantId, given.HatId)).Select(group => new GroupRatings(group.Group, Count(group.Answers))).ToList();
        return new InfluenceResult(
            actor.Id,
            actor.Name,
            AreaOf(session, actor),
            counts,
            countsBefore,
            groups.Where(group => !group.Group.IsPart)
                .Select(group => new PerspectiveRatings(session.Setup.Perspectives.First(perspective => perspective.Id == group.Group.HatId), group.Counts))
                .ToSeq(),
            EveryKind.Select(kind => now.Count(rating => rating.Kinds.HasFlag(kind))).ToSeq(),
            move?.Changed ?? 0,
            session.SettlementOf(step.Id, actor.Id))
        {
            ByPart = groups.Where(group => group.Group.IsPart).ToSeq(),
            Move = move,
            Rounds = round > 2 ? Enumerable.Range(1, round).Select(one => Count(StandingAnswers.Ratings(session, step, actor, one))).ToSeq() : countsBefore is null ? [counts] : [countsBefore, counts],
            Funding = actor.Funding,
        };
    }

    private static RolesView Roles(Session session, AgendaStep step, Viewer viewer)
    {
        var round = step.RevealedRound;
        return new RolesView
        {
            Frame = Frame(session, step, viewer),
            Actors = Rows(session),
            Roles = OfferedRoles.To(session, Self(viewer), step.Id).Select(Nobodys).ToSeq(),
            AddedRoles = viewer is Viewer.Facilitator
                ? session.Roles.Values.Where(role => role.AddedBy is not null && (role.IsHidden || OfferedRoles.IsShown(session, role))).OrderBy(role => role.Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(role => role.Id).Select(Nobodys).ToSeq()
                : [],
            YourRoles = session.Roles.Values.Where(role => role.AddedBy is { } maker && maker == Self(viewer) && role.StepId == step.Id && role.Round > step.RevealedRound).OrderBy(role => role.Position).Select(Nobodys).ToSeq(),
            Yours = OwnRoles(session, step, viewer, step.Round),
            YoursBefore = OwnRoles(session, step, viewer, step.Round - 1),
            Steadfast = session.SteadfastDeals.Values.Where(deal => deal.StepId == step.Id && !deal.IsWithdrawn).OrderBy(deal => deal.RecordedUtc).ThenBy(deal => deal.Id).ToSeq(),
            Results = round == 0 ? [] : RolesOf(session, step),
            Then = EarlierViews.RolesOf(session, step),
        };
    }

    /// <summary>Without who added it: nobody reads that.</summary>
    private static Role Nobodys(Role role) => role with { AddedBy = null };

    private static Seq<RoleAnswer> OwnRoles(Session session, AgendaStep step, Viewer viewer, int round) => Self(viewer) is not { } self ? [] : (
        from actor in SharedResults.ActorsOf(session)
        from moment in Enum.GetValues<RoleMoment>()
        let own = About(session, actor, id => session.RoleAnswers.GetValueOrDefault((new AnswerKey(step.Id, self, id, round), moment)))
        where own is not null
        orderby actor.Id, moment
        select own with { ActorId = actor.Id }).ToSeq();

    internal static RoleResult RolesOf(Session session, AgendaStep step, SocialActor actor, Seq<Role> roles, int round)
    {
        var answers = RoleAnswersUpTo(session, step, actor, round);
        var before = round > 1 ? RoleAnswersUpTo(session, step, actor, round - 1) : null;
        int Of(RoleMoment moment, RoleAnswerKind kind) => answers.Count(answer => answer.Moment == moment && answer.Kind == kind);
        var counts = CountRoles(roles, answers);
        var (now, wished) = (AnsweredAbout(answers, RoleMoment.Now), AnsweredAbout(answers, RoleMoment.Wished));
        return new RoleResult(
            actor.Id,
            actor.Name,
            counts,
            now,
            wished,
            Of(RoleMoment.Now, RoleAnswerKind.NoRoleOnPurpose),
            Of(RoleMoment.Wished, RoleAnswerKind.NoRoleOnPurpose),
            Of(RoleMoment.Now, RoleAnswerKind.Unknown),
            Of(RoleMoment.Wished, RoleAnswerKind.Unknown),
            session.SettlementOf(step.Id, actor.Id))
        {
            ByGroup = SplitViews.RoleGroups(session, step, round, actor, answers)
                .Select(group => new GroupRoles(group.Group, CountRoles(roles, group.Answers), AnsweredAbout(group.Answers, RoleMoment.Now), AnsweredAbout(group.Answers, RoleMoment.Wished)))
                .ToSeq(),
            Before = before is null ? null : CountRoles(roles, before),
            Move = before is null ? null : AsShown(session, step, actor, round, RolesMove(before, answers, round)),
            Deal = session.RoleDeals.GetValueOrDefault((step.Id, actor.Id)),
            Clashes = TensionsOf(counts, now, wished, roles).Select(tension => tension.Title).ToSeq(),
            Funding = actor.Funding,
            MostDivided = MostDividedOf(counts, now, wished),
        };
    }

    /// <summary>Tensions between roles that the group as a whole sees or wishes for an actor.</summary>
    internal static IEnumerable<RoleTension> ClashesOf(Session session, AgendaStep step, SocialActor actor, int round)
    {
        var roles = OfferedRoles.To(session, who: null).ToSeq();
        var answers = RoleAnswersUpTo(session, step, actor, round);
        return TensionsOf(CountRoles(roles, answers), AnsweredAbout(answers, RoleMoment.Now), AnsweredAbout(answers, RoleMoment.Wished), roles);
    }

    private static List<RoleAnswer> RoleAnswersUpTo(Session session, AgendaStep step, SocialActor actor, int round) =>
        [.. Enum.GetValues<RoleMoment>().SelectMany(moment => StandingAnswers.Roles(session, step, actor, round, moment))];

    private static int AnsweredAbout(IEnumerable<RoleAnswer> answers, RoleMoment moment) =>
        answers.Count(answer => answer.Moment == moment && answer.Kind is not RoleAnswerKind.Unknown);

    private static Seq<RoleCount> CountRoles(Seq<Role> roles, IReadOnlyCollection<RoleAnswer> answers) => roles
        .Select(role => new RoleCount(
            role.Id,
            role.Name,
            answers.Count(answer => answer.Moment is RoleMoment.Now && answer.RoleIds.Contains(role.Id)),
            answers.Count(answer => answer.Moment is RoleMoment.Wished && answer.RoleIds.Contains(role.Id))))
        .ToSeq();

    private static IEnumerable<RoleTension> TensionsOf(Seq<RoleCount> counts, int now, int wished, Seq<Role> roles) =>
        RoleTensions.Among(roles.Where(role => counts.First(count => count.RoleId == role.Id) is var count && (RoleShares.IsHeld(count.Now, now) || RoleShares.IsHeld(count.Wished, wished))));

    private static DividedCell? MostDividedOf(Seq<RoleCount> counts, int now, int wished) => counts
        .SelectMany(count => new[]
        {
            (count.RoleId, Moment: RoleMoment.Now, Seen: count.Now, Agreement: RoleShares.Agreement(count.Now, now)),
            (count.RoleId, Moment: RoleMoment.Wished, Seen: count.Wished, Agreement: RoleShares.Agreement(count.Wished, wished)),
        })
        .Where(cell => cell.Seen > 0 && cell.Agreement is not null)
        .OrderBy(cell => cell.Agreement)
        .Select(cell => new DividedCell(cell.RoleId, cell.Moment, cell.Agreement!.Value))
        .FirstOrDefault();

    /// <summary>What moved in the roles of one actor; whether the picture lies closer is not said of a set of roles.</summary>
    private static RoundMove RolesMove(List<RoleAnswer> before, List<RoleAnswer> now, int round)
    {
        var earlier = before.ToDictionary(given => (given.ParticipantId, given.Moment));
        return new RoundMove(
            now.Where(given => given.Round == round).Select(given => given.ParticipantId).Distinct().Count(),
            now.Where(given => earlier.TryGetValue((given.ParticipantId, given.Moment), out var old) && (old.Kind != given.Kind || old.RoleIds != given.RoleIds))
                .Select(given => given.ParticipantId)
                .Distinct()
                .Count(),
            RoundShift.NotComparable);
    }
}

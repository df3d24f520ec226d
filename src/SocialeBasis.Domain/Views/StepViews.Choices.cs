using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Sessions;

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
            Results = round == 0
                ? []
                : SharedResults.Of(session, step, () => DiscussFirst.Order(session.ActorsInScope.Select(actor => RatingsOf(session, step, actor, round)), result => result.Counts)),
        };
    }

    private static Seq<InfluenceRating> OwnRatings(Session session, AgendaStep step, Viewer viewer, int round) =>
        Self(viewer) is { } self
            ? session.ActorsInScope.Select(actor => session.Ratings.GetValueOrDefault(new AnswerKey(step.Id, self, actor.Id, round))).OfType<InfluenceRating>().ToSeq()
            : [];

    internal static InfluenceResult RatingsOf(Session session, AgendaStep step, SocialActor actor, int round)
    {
        List<InfluenceRating> Round(int wanted) =>
            [.. session.Ratings.Values.Where(rating => rating.StepId == step.Id && rating.ActorId == actor.Id && rating.Round == wanted && session.Counts(rating.ParticipantId))];

        var now = Round(round);
        var before = round > 1 ? Round(round - 1) : null;
        var earlier = before?.ToDictionary(rating => rating.ParticipantId, rating => rating.Value);
        return new InfluenceResult(
            actor.Id,
            actor.Name,
            AreaOf(session, actor),
            RatingCounts.FromVotes(now.Select(rating => rating.Value)),
            before is null ? null : RatingCounts.FromVotes(before.Select(rating => rating.Value)),
            ByPerspective(session, now),
            EveryKind.Select(kind => now.Count(rating => rating.Kinds.HasFlag(kind))).ToSeq(),
            earlier is null ? 0 : now.Count(rating => earlier.TryGetValue(rating.ParticipantId, out var value) && value != rating.Value),
            session.SettlementOf(step.Id, actor.Id));
    }

    /// <summary>Only perspectives that are large enough, with what remains large enough too (measures §7).</summary>
    private static Seq<PerspectiveRatings> ByPerspective(Session session, List<InfluenceRating> ratings)
    {
        var groups = ratings.ToLookup(rating => session.Participants[rating.ParticipantId].PerspectiveId);
        var sizes = session.Setup.Perspectives.Select(perspective => KeyValuePair.Create(perspective, groups[perspective.Id].Count()));
        return SmallGroups.MayBeShown(sizes)
            .Select(perspective => new PerspectiveRatings(perspective, RatingCounts.FromVotes(groups[perspective.Id].Select(rating => rating.Value))))
            .ToSeq();
    }

    private static RolesView Roles(Session session, AgendaStep step, Viewer viewer)
    {
        var roles = session.Roles.Values.OrderBy(role => role.Position).ToSeq();
        var round = step.RevealedRound;
        return new RolesView
        {
            Frame = Frame(session, step, viewer),
            Actors = Rows(session),
            Roles = roles,
            Yours = Self(viewer) is { } self
                ? session.RoleAnswers.Values.Where(answer => answer.StepId == step.Id && answer.ParticipantId == self && answer.Round == step.Round).OrderBy(answer => answer.ActorId).ThenBy(answer => answer.Moment).ToSeq()
                : [],
            Results = round == 0 ? [] : SharedResults.Of(session, step, () => session.ActorsInScope.Select(actor => RolesOf(session, step, actor, roles, round))),
        };
    }

    internal static RoleResult RolesOf(Session session, AgendaStep step, SocialActor actor, Seq<Role> roles, int round)
    {
        var answers = session.RoleAnswers.Values.Where(answer => answer.StepId == step.Id && answer.ActorId == actor.Id && answer.Round == round && session.Counts(answer.ParticipantId)).ToList();
        int Of(RoleMoment moment, RoleAnswerKind kind) => answers.Count(answer => answer.Moment == moment && answer.Kind == kind);
        int Seen(RoleMoment moment, Guid roleId) => answers.Count(answer => answer.Moment == moment && answer.RoleIds.Contains(roleId));
        return new RoleResult(
            actor.Id,
            actor.Name,
            roles.Select(role => new RoleCount(role.Id, role.Name, Seen(RoleMoment.Now, role.Id), Seen(RoleMoment.Wished, role.Id))).ToSeq(),
            Of(RoleMoment.Now, RoleAnswerKind.Roles) + Of(RoleMoment.Now, RoleAnswerKind.NoRoleOnPurpose),
            Of(RoleMoment.Wished, RoleAnswerKind.Roles) + Of(RoleMoment.Wished, RoleAnswerKind.NoRoleOnPurpose),
            Of(RoleMoment.Now, RoleAnswerKind.NoRoleOnPurpose),
            Of(RoleMoment.Wished, RoleAnswerKind.NoRoleOnPurpose),
            Of(RoleMoment.Now, RoleAnswerKind.Unknown),
            Of(RoleMoment.Wished, RoleAnswerKind.Unknown),
            session.SettlementOf(step.Id, actor.Id));
    }
}

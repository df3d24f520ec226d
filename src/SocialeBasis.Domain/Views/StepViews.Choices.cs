using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Rules;
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
                : SharedResults.Of(session, step, () => DiscussFirst.Order(SharedResults.ActorsOf(session).Select(actor => RatingsOf(session, step, actor, round)), result => result.Counts)),
        };
    }

    private static Seq<InfluenceRating> OwnRatings(Session session, AgendaStep step, Viewer viewer, int round) =>
        Self(viewer) is { } self
            ? SharedResults.ActorsOf(session).Select(actor => About(session, actor, id => session.Ratings.GetValueOrDefault(new AnswerKey(step.Id, self, id, round))) is { } own ? own with { ActorId = actor.Id } : null).OfType<InfluenceRating>().ToSeq()
            : [];

    internal static InfluenceResult RatingsOf(Session session, AgendaStep step, SocialActor actor, int round)
    {
        var given = AnswerIndex.Of(session.Ratings, SessionRules.KeyOf);
        List<InfluenceRating> Round(int wanted) => [.. OnePerPerson(session, actor, id => given[(step.Id, id, wanted)], SessionRules.KeyOf)];

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
                ? OwnRoles(session, step, self).OrderBy(answer => answer.ActorId).ThenBy(answer => answer.Moment).ToSeq()
                : [],
            Results = round == 0 ? [] : SharedResults.Of(session, step, () => SharedResults.ActorsOf(session).Select(actor => RolesOf(session, step, actor, roles, round))),
        };
    }

    private static IEnumerable<RoleAnswer> OwnRoles(Session session, AgendaStep step, Guid self) =>
        from actor in SharedResults.ActorsOf(session)
        from moment in Enum.GetValues<RoleMoment>()
        let own = About(session, actor, id => session.RoleAnswers.GetValueOrDefault((new AnswerKey(step.Id, self, id, step.Round), moment)))
        where own is not null
        select own with { ActorId = actor.Id };

    internal static RoleResult RolesOf(Session session, AgendaStep step, SocialActor actor, Seq<Role> roles, int round)
    {
        var given = AnswerIndex.Of(session.RoleAnswers, SessionRules.KeyOf);
        IEnumerable<RoleAnswer> About(RoleMoment moment) =>
            OnePerPerson(session, actor, id => given[(step.Id, id, round)].Where(answer => answer.Moment == moment), SessionRules.KeyOf);
        var answers = Enum.GetValues<RoleMoment>().SelectMany(About).ToList();
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

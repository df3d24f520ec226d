using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain.Shown;

public sealed partial class ShownTalk
{
    /// <summary>The roles of the reference content that the talk does not offer.</summary>
    internal Seq<KnownRole> OtherRoles => Once(Guid.Empty, "other roles", () => RoleTensions.NotAmong(PreparedRoles.ToSeq()));

    /// <summary>The roles the group sees for every actor after the latest round shown; nothing before the first.</summary>
    internal Seq<RoleResult> RoleResults(AgendaStep step) => RoleResults(step, step.RevealedRound);

    /// <summary>The same after an earlier round; of a round that was not shown nothing.</summary>
    internal Seq<RoleResult> RoleResults(AgendaStep step, int round) => WasShown(step, round) && step.Kind is StepKind.Roles
        ? OnlyActors.RolesOfActors(step, round)
        : [];

    internal Seq<RoleResult> RolesOfActors(AgendaStep step, int round) =>
        Once(step.Id, $"results {round}", () => Actors.Select(actor => RolesOf(step, actor, round)));

    private RoleResult RolesOf(AgendaStep step, SocialActor actor, int round)
    {
        var roles = Roles;
        var answers = RoleAnswersUpTo(step, actor, round);
        var before = round > 1 ? NullWhenEmpty(RoleAnswersUpTo(step, actor, round - 1)) : null;
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
            SettlementOf(step, actor.Id))
        {
            ByGroup = SplitViews.RoleGroups(_session, step, round, actor, answers)
                .Select(group => new GroupRoles(
                    group.Group,
                    CountRoles(roles, group.Answers),
                    AnsweredAbout(group.Answers, RoleMoment.Now),
                    AnsweredAbout(group.Answers, RoleMoment.Wished)
                ))
                .ToSeq(),
            Before = before is null ? null : CountRoles(roles, before),
            Move = before is null ? null : AsShown(step, actor, round, RolesMove(before, answers)),
            Deal = DealOf(step, actor),
            Tensions = TensionsOf(counts, now, wished, roles).ToSeq(),
            Funding = actor.Funding,
            MostDivided = MostDividedOf(counts, now, wished),
        };
    }

    private List<RoleAnswer> RoleAnswersUpTo(AgendaStep step, SocialActor actor, int round) =>
        [.. Enum.GetValues<RoleMoment>().SelectMany(moment => StandingAnswers.Roles(_session, step, actor, round, moment))];

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
        RoleTensions.Among(
            roles.Where(role =>
                counts.First(count => count.RoleId == role.Id) is var count && (RoleShares.IsHeld(count.Now, now) || RoleShares.IsHeld(count.Wished, wished))
            )
        );

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
    private static RoundMove RolesMove(List<RoleAnswer> before, List<RoleAnswer> now)
    {
        var earlier = before.ToDictionary(given => (given.ParticipantId, given.Moment));
        return new RoundMove(
            now.Where(given => earlier.TryGetValue((given.ParticipantId, given.Moment), out var old) && old.Round != given.Round)
                .Select(given => given.ParticipantId)
                .Distinct()
                .Count(),
            now.Where(given =>
                    earlier.TryGetValue((given.ParticipantId, given.Moment), out var old) && (old.Kind != given.Kind || old.RoleIds != given.RoleIds)
                )
                .Select(given => given.ParticipantId)
                .Distinct()
                .Count(),
            RoundShift.NotComparable);
    }
}

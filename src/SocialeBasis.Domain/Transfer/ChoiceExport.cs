using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Shown;
using static SocialeBasis.Domain.Transfer.FileWords;

namespace SocialeBasis.Domain.Transfer;

/// <summary>Choices for a file: what the views count of everybody's latest answer after each round that was shown.</summary>
internal static class ChoiceExport
{
    public static IReadOnlyList<FilePlaces>? Places(ShownTalk talk, AgendaStep step, FileNumbers numbers) =>
        NullIfEmpty(
            from round in Rounds(step)
            from result in talk.Placements(step, round)
            where result.N + result.Unknown > 0
            select new FilePlaces
            {
                Round = round,
                Actor = numbers.Actors[result.ActorId],
                Answers = Counts(result.Counts, result.Unknown),
                Groups = NullIfEmpty(
                    result.ByGroup.Select(apart => new FilePlaceGroup { Group = apart.Group.HatId, Answers = Counts(apart.Counts, apart.Unknown) })
                ),
                Reasons = NullIfEmpty(result.Reasons.Select(reason => new FilePlaceReason { Area = FileWords.Of(reason.Area), Text = reason.Text })),
                Move = MoveOf(result.Move),
            }
        );

    public static IReadOnlyList<FileRatings>? Ratings(ShownTalk talk, AgendaStep step, FileNumbers numbers) => NullIfEmpty(
        from round in Rounds(step)
        from result in talk.Ratings(step, round)
        where result.Counts.Answered > 0
        select new FileRatings
        {
            Round = round,
            Actor = numbers.Actors[result.ActorId],
            Votes = [.. result.Counts.Votes],
            Unknown = result.Counts.Unknown,
            Groups = NullIfEmpty(result.ByPerspective.SelectMany(apart => result.ByPart
                .Where(part => HatId.PerspectiveOf(part.Group.HatId) == apart.Perspective.Id)
                .Select(part => GroupOf(part.Group.HatId, part.Counts))
                .Prepend(GroupOf(apart.Perspective.Id, apart.Counts)))),
            Kinds = KindsOf(result.Kinds),
            Move = MoveOf(result.Move),
        });

    public static IReadOnlyList<FileRoles>? Roles(ShownTalk talk, AgendaStep step, FileNumbers numbers)
    {
        return NullIfEmpty(
            from round in Rounds(step)
            from result in talk.RoleResults(step, round)
            where result.NowAnswered + result.WishedAnswered + result.UnknownNow + result.UnknownWished > 0
            select new FileRoles
            {
                Round = round,
                Actor = numbers.Actors[result.ActorId],
                Now = new()
                {
                    Answered = result.NowAnswered,
                    NoRole = result.NoRoleNow,
                    Unknown = result.UnknownNow,
                    Roles = Chosen(result.Roles, count => count.Now, numbers),
                },
                Wished = new()
                {
                    Answered = result.WishedAnswered,
                    NoRole = result.NoRoleWished,
                    Unknown = result.UnknownWished,
                    Roles = Chosen(result.Roles, count => count.Wished, numbers),
                },
                Groups = NullIfEmpty(
                    result.ByGroup.Select(apart => new FileRoleGroup
                    {
                        Group = apart.Group.HatId,
                        Now = new() { Answered = apart.NowAnswered, Roles = Chosen(apart.Roles, count => count.Now, numbers) },
                        Wished = new() { Answered = apart.WishedAnswered, Roles = Chosen(apart.Roles, count => count.Wished, numbers) },
                    })
                ),
                Move = MoveOf(result.Move),
            });
    }

    private static IEnumerable<int> Rounds(AgendaStep step) => Enumerable.Range(1, step.RevealedRound);

    /// <summary>How many people chose each area that somebody chose.</summary>
    public static IReadOnlyList<FilePlaceCount> Counts(Seq<int> counts, int unknown) =>
        [.. counts.Append(unknown).Select((people, place) => new FilePlaceCount { Area = (FileArea)place, People = people }).Where(count => count.People > 0)];

    /// <summary>The ratings of one group.</summary>
    public static FileRatingGroup GroupOf(string hat, RatingCounts counts) => new() { Group = hat, Votes = [.. counts.Votes], Unknown = counts.Unknown };

    private static FileKinds? KindsOf(Seq<int> kinds) => kinds.All(people => people == 0) ? null : new FileKinds
    {
        Money = kinds[0],
        Rules = kinds[1],
        Room = kinds[2],
        Knowledge = kinds[3],
        Appreciation = kinds[4],
        Contact = kinds[5],
        Other = kinds[6] > 0 ? kinds[6] : null,
    };

    private static IReadOnlyList<FileRoleCount>? Chosen(Seq<RoleCount> roles, Func<RoleCount, int> people, FileNumbers numbers) =>
        NullIfEmpty(roles.Where(role => people(role) > 0).Select(role => new FileRoleCount { Role = numbers.Roles[role.RoleId], People = people(role) }));

    private static FileMove? MoveOf(RoundMove? move) => move is null ? null : new FileMove { Again = move.Again, Changed = move.Changed };
}

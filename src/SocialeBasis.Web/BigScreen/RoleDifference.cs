using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Web.BigScreen;

/// <summary>The role of an actor about which the perspectives that may be shown differ most.</summary>
/// <param name="ActorName">The actor.</param>
/// <param name="RoleName">The role.</param>
/// <param name="Moment">Now or wished.</param>
/// <param name="Groups">Per perspective how many see it, and of how many.</param>
public sealed record RoleDifference(string ActorName, string RoleName, RoleMoment Moment, IReadOnlyList<(GroupView Group, int Seen, int Answered)> Groups)
{
    /// <summary>One line per actor where two perspectives differ by a third of their people or more; the largest difference first.</summary>
    public static IReadOnlyList<RoleDifference> Of(IEnumerable<RoleResult> results) =>
    [
        .. results
            .Select(result => MostOf(result))
            .Where(line => line is not null && line.Gap >= MeasureLimits.Default.NoticeableDelta)
            .OrderByDescending(line => line!.Gap)
            .Select(line => line!),
    ];

    /// <summary>The largest difference for one actor, however small; null with fewer than two groups.</summary>
    public static RoleDifference? MostOf(RoleResult result)
    {
        var groups = result.ByGroup.Where(group => !group.Group.IsPart).ToList();
        if (groups.Count < 2)
        {
            return null;
        }

        return Enumerable.Range(0, result.Roles.Count)
            .SelectMany(place => Enum.GetValues<RoleMoment>().Select(moment => new RoleDifference(
                result.Name,
                result.Roles[place].Name,
                moment,
                [.. groups.Select(one => moment is RoleMoment.Now
                    ? (one.Group, one.Roles[place].Now, one.NowAnswered)
                    : (one.Group, one.Roles[place].Wished, one.WishedAnswered))])))
            .OrderByDescending(line => line.Gap)
            .FirstOrDefault();
    }

    // For a yes or no Cliff's delta is the difference of the shares.
    private double Gap
    {
        get
        {
            var shares = Groups.Where(group => group.Answered > 0).Select(group => (double)group.Seen / group.Answered).ToList();
            return shares.Count < 2 ? 0 : shares.Max() - shares.Min();
        }
    }
}

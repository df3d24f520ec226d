using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Web.BigScreen;

/// <summary>A role with how far it is filled, over all actors.</summary>
/// <param name="Place">Its place among the roles of the talk, 0-based.</param>
/// <param name="Name">What people read.</param>
/// <param name="Now">As it is.</param>
/// <param name="Wished">As it is wished.</param>
public sealed record RoleLine(int Place, string Name, RoleCoverage Now, RoleCoverage Wished);

/// <summary>A part of the matrix that can be read from the back of the room.</summary>
public sealed record RolePage(IReadOnlyList<RoleLine> Roles, IReadOnlyList<RoleResult> Actors)
{
    private const int RolesPerPage = 12;
    private const int ActorsPerPage = 5;

    /// <summary>Actors whose present and wished roles lie furthest apart come first.</summary>
    public static IReadOnlyList<RolePage> Of(IReadOnlyList<RoleResult> results)
    {
        var answered = results.Where(result => result.NowAnswered + result.WishedAnswered > 0).OrderByDescending(Gap).ToList();
        if (answered.Count == 0)
        {
            return [];
        }

        var roles = answered[0].Roles.Select((role, place) => new RoleLine(
            place,
            role.Name,
            RoleShares.CoverageOf(answered.Select(actor => (actor.Roles[place].Now, actor.NowAnswered))),
            RoleShares.CoverageOf(answered.Select(actor => (actor.Roles[place].Wished, actor.WishedAnswered)))));
        return
        [
            .. from some in Evenly([.. roles], RolesPerPage)
               from actors in Evenly(answered, ActorsPerPage)
               select new RolePage(some, actors),
        ];
    }

    private static IEnumerable<T[]> Evenly<T>(IReadOnlyCollection<T> all, int most)
    {
        var pages = Math.Max(1, (all.Count + most - 1) / most);
        return all.Chunk(Math.Max(1, (all.Count + pages - 1) / pages));
    }

    private static double Gap(RoleResult result) => result.NowAnswered == 0 || result.WishedAnswered == 0
        ? 0
        : result.Roles.Sum(role => Math.Abs((double)role.Now / result.NowAnswered - (double)role.Wished / result.WishedAnswered));
}

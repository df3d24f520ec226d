using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What can be read of the roles at one time from the back of the room: first who has which role, then the numbers per actor.</summary>
/// <param name="Overview">Roles with who has them; empty on a page with numbers.</param>
/// <param name="Roles">The roles of the matrix by their place in the talk, 0-based.</param>
/// <param name="Actors">The columns of the matrix.</param>
public sealed record RolePage(IReadOnlyList<RoleHolders> Overview, IReadOnlyList<int> Roles, IReadOnlyList<RoleResult> Actors)
{
    private const int RolesPerPage = 13;
    private const int ActorsPerPage = 6;

    /// <summary>The overview, then the actors whose present and wished roles lie furthest apart first. Rows that nobody names for them are left out.</summary>
    public static IReadOnlyList<RolePage> Of(IReadOnlyList<RoleResult> results)
    {
        var answered = results.Where(result => result.NowAnswered + result.WishedAnswered > 0).ToList();
        return
        [
            .. Evenly([.. RoleHolders.Of(answered)], RolesPerPage).Select(some => new RolePage(some, [], [])),
            .. from actors in Evenly(answered.OrderByDescending(Gap).ToList(), ActorsPerPage)
               from roles in Evenly(Named(actors), RolesPerPage)
               select new RolePage([], roles, actors),
        ];
    }

    private static List<int> Named(RoleResult[] actors) =>
        [.. Enumerable.Range(0, actors[0].Roles.Count).Where(place => actors.Any(actor => actor.Roles[place].Now + actor.Roles[place].Wished > 0))];

    private static IEnumerable<T[]> Evenly<T>(IReadOnlyCollection<T> all, int most)
    {
        var pages = Math.Max(1, (all.Count + most - 1) / most);
        return all.Chunk(Math.Max(1, (all.Count + pages - 1) / pages));
    }

    private static double Gap(RoleResult result) => result.NowAnswered == 0 || result.WishedAnswered == 0
        ? 0
        : result.Roles.Sum(role => Math.Abs((double)role.Now / result.NowAnswered - (double)role.Wished / result.WishedAnswered));
}

using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Web.BigScreen;

/// <summary>Who has a role, in the eyes of at least half of the group: nobody, one or several; now and as it is wished.</summary>
/// <param name="Name">The role.</param>
/// <param name="Now">How far it is filled.</param>
/// <param name="NowBy">The actors, in the talk's order.</param>
/// <param name="Wished">How far it would be filled.</param>
/// <param name="WishedBy">The actors, in the talk's order.</param>
public sealed record RoleHolders(string Name, RoleCoverage Now, IReadOnlyList<string> NowBy, RoleCoverage Wished, IReadOnlyList<string> WishedBy)
{
    /// <summary>Per role of the talk, by its place, whether several actors have it now and as it is wished.</summary>
    public static IReadOnlyList<(bool Now, bool Wished)> Several(IReadOnlyList<RoleResult> actors) =>
        [.. Of(actors).Select(role => (role.Now is RoleCoverage.Several, role.Wished is RoleCoverage.Several))];

    /// <summary>One line per role of the talk.</summary>
    public static IEnumerable<RoleHolders> Of(IReadOnlyList<RoleResult> actors) => actors.Count == 0
        ? []
        : actors[0].Roles.Select((role, place) => new RoleHolders(
            role.Name,
            RoleShares.CoverageOf(actors.Select(actor => (actor.Roles[place].Now, actor.NowAnswered))),
            [.. actors.Where(actor => RoleShares.IsHeld(actor.Roles[place].Now, actor.NowAnswered)).Select(actor => actor.Name)],
            RoleShares.CoverageOf(actors.Select(actor => (actor.Roles[place].Wished, actor.WishedAnswered))),
            [.. actors.Where(actor => RoleShares.IsHeld(actor.Roles[place].Wished, actor.WishedAnswered)).Select(actor => actor.Name)]));
}

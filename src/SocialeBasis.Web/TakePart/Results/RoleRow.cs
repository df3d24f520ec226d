using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Web.TakePart.Results;

/// <summary>A row of an actor's table of roles.</summary>
/// <param name="RoleId">The role; null for "bewust geen rol" and "weet niet".</param>
/// <param name="Name">What stands first.</param>
/// <param name="Now">Now.</param>
/// <param name="Wished">Wished.</param>
public sealed record RoleRow(Guid? RoleId, string Name, RoleRow.Cell Now, RoleRow.Cell Wished)
{
    /// <summary>A number of people, and what is worth saying about it.</summary>
    /// <param name="Count">How many.</param>
    /// <param name="Before">How many in the round before, when that was another number; otherwise null.</param>
    /// <param name="IsContested">Whether the group is divided about it.</param>
    public sealed record Cell(int Count, int? Before = null, bool IsContested = false);

    /// <summary>The rows with anybody in them, in the talk's order.</summary>
    public static IEnumerable<RoleRow> Of(RoleResult result)
    {
        foreach (var role in result.Roles)
        {
            var before = result.Before?.FirstOrDefault(earlier => earlier.RoleId == role.RoleId);
            if (role.Now + role.Wished + (before?.Now ?? 0) + (before?.Wished ?? 0) > 0)
            {
                yield return new RoleRow(
                    role.RoleId,
                    role.Name,
                    CellOf(role.Now, before?.Now, result.NowAnswered),
                    CellOf(role.Wished, before?.Wished, result.WishedAnswered)
                );
            }
        }

        if (result.NoRoleNow + result.NoRoleWished > 0)
        {
            yield return new RoleRow(null, "Geen rol, en dat is bewust", new Cell(result.NoRoleNow), new Cell(result.NoRoleWished));
        }

        if (result.UnknownNow + result.UnknownWished > 0)
        {
            yield return new RoleRow(null, "Weet niet", new Cell(result.UnknownNow), new Cell(result.UnknownWished));
        }
    }

    private static Cell CellOf(int count, int? before, int answered) => new(count, before == count ? null : before, RoleShares.IsContested(count, answered));
}

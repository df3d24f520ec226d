using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain;

/// <summary>Roles that are known to rub when one party holds both (D4): a reason to talk, not to forbid.</summary>
public static class RoleTensions
{
    /// <summary>The tensions among these roles; local roles have none.</summary>
    public static IEnumerable<RoleTension> Among(IEnumerable<Role> roles)
    {
        var ids = roles.Select(role => role.ReferenceId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return ReferenceContent.Shipped.RoleTensions.Where(tension => tension.RoleIds.All(ids.Contains));
    }
}

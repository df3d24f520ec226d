using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain;

/// <summary>A role of the reference content that a talk does not offer yet.</summary>
/// <param name="ReferenceId">Its id.</param>
/// <param name="Name">What people read.</param>
/// <param name="RubsWith">The roles of the talk with which it is known to rub; may be none.</param>
public sealed record KnownRole(string ReferenceId, string Name, Seq<string> RubsWith);

/// <summary>Roles that are known to rub when one party holds both (D4): a reason to talk, not to forbid.</summary>
public static class RoleTensions
{
    /// <summary>The tensions among these roles; local roles have none.</summary>
    public static IEnumerable<RoleTension> Among(IEnumerable<Role> roles)
    {
        var ids = roles.Select(role => role.ReferenceId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return ReferenceContent.Shipped.RoleTensions.Where(tension => tension.RoleIds.All(ids.Contains));
    }

    /// <summary>The roles of the reference content that are not among these; first those that rub with one of these, then by name.</summary>
    public static IEnumerable<KnownRole> NotAmong(IReadOnlyCollection<Role> roles) => ReferenceContent.Shipped.Roles
        .Where(known => roles.All(role => role.ReferenceId != known.Id))
        .Select(known => new KnownRole(
            known.Id,
            known.Name,
            ReferenceContent.Shipped.RoleTensions.Where(tension => tension.RoleIds.Contains(known.Id))
                .SelectMany(tension => roles.Where(role => role.ReferenceId is { } id && id != known.Id && tension.RoleIds.Contains(id)))
                .Select(role => role.Name)
                .Distinct()
                .ToSeq()))
        .OrderBy(known => known.RubsWith.Count == 0)
        .ThenBy(known => known.Name, StringComparer.InvariantCultureIgnoreCase);
}

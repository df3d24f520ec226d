using SocialeBasis.Domain;

namespace SocialeBasis.Web.TakePart.Results;

/// <summary>What stands where a group has no picture of its own, and names for what comes from one.</summary>
public static class GroupWords
{
    /// <summary>No group at all may be shown apart.</summary>
    public const string TooFew = "Te weinig mensen voor een eigen beeld.";

    /// <summary>Some groups may be shown apart, others not.</summary>
    public const string OthersTooFew = "Andere groepen hebben te weinig mensen voor een eigen beeld.";

    /// <summary>The sentence under the groups that are shown; null when every perspective that takes part has its picture.</summary>
    /// <param name="shown">The groups shown.</param>
    /// <param name="people">Who takes part, per perspective.</param>
    public static string? Missing(IEnumerable<string> shown, IEnumerable<PerspectiveCount> people)
    {
        var hats = shown.ToHashSet(StringComparer.Ordinal);
        return hats.Count == 0 ? TooFew
            : people.Any(one => one.Count > 0 && !hats.Contains(one.Perspective.Id)) ? OthersTooFew
            : null;
    }

    /// <summary>The name at a figure: of a part with its perspective before it.</summary>
    public static string NameOf(GroupView group, IEnumerable<PerspectiveCount> people) => group.IsPart
        && people.FirstOrDefault(one => one.Perspective.Id == HatId.PerspectiveOf(group.HatId)) is { } whole
        ? $"{whole.Perspective.Name}: {group.Name}"
        : group.Name;
}

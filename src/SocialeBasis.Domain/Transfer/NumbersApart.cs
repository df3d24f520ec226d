namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// Takes numbers apart: what is left of a whole when the groups that were shown apart are taken from it, and of a perspective
/// when its parts are. Then everybody counts in one place.
/// </summary>
internal static class NumbersApart
{
    /// <summary>The hat of answers of which the group was not shown. No perspective can have it: an id has no slash.</summary>
    public const string NotShown = "/";

    /// <summary>Each group without its parts, then each part, then what is in no group; null when the numbers cannot be.</summary>
    /// <param name="setup">The talk's perspectives.</param>
    /// <param name="whole">The numbers of everybody.</param>
    /// <param name="groups">The numbers of each group that was shown apart.</param>
    public static List<(string Hat, int[] Numbers)>? Of(SessionSetup setup, int[] whole, IReadOnlyList<(string Hat, int[] Numbers)> groups)
    {
        if (groups.Any(group => !HatId.IsOffered(setup, group.Hat)) || groups.DistinctBy(group => group.Hat).Count() != groups.Count)
        {
            return null;
        }

        var made = new List<(string, int[])>();
        var rest = whole;
        foreach (var group in groups)
        {
            if (HatId.PartOf(group.Hat) is not null)
            {
                if (groups.All(other => other.Hat != HatId.PerspectiveOf(group.Hat)))
                {
                    return null;
                }

                made.Add(group);
                continue;
            }

            rest = Without(rest, group.Numbers);
            made.Add(
                (
                    group.Hat,
                    groups
                        .Where(part => HatId.PartOf(part.Hat) is not null && HatId.PerspectiveOf(part.Hat) == group.Hat)
                        .Aggregate(group.Numbers, (left, part) => Without(left, part.Numbers))
                )
            );
        }

        made.Add((NotShown, rest));
        return made.Exists(one => one.Item2.Any(number => number < 0)) ? null : made;
    }

    /// <summary>Whether nobody could be found in these groups: each is large enough, and what is left of any whole is nobody or large enough.</summary>
    public static bool AreLargeEnough(int threshold, IReadOnlyList<(string Hat, int[] Numbers)> groups, List<(string Hat, int[] Numbers)> apart) =>
        groups.All(group => group.Numbers.Sum() >= threshold)
        && (groups.Count == 0 || apart.All(one => (one.Numbers.Sum() is var left && left >= threshold) || left == 0));

    private static int[] Without(int[] whole, int[] part) => [.. whole.Select((number, place) => number - part[place])];
}

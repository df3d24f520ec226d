namespace SocialeBasis.Domain.Measures;

/// <summary>
/// How far all groups choose 4 or 5 together: one group that does not pulls the value down however small it is.
/// Source: the group-aware consensus of Polis (<c>conversation.clj</c>), Π (Aᵍ + 1)/(Sᵍ + 2) over groups g with Aᵍ high votes of Sᵍ.
/// </summary>
public static class SharedByAll
{
    /// <summary>Between 0 and 1, only to put items in order, never to be shown; 1 without groups. Only for groups that may be shown apart.</summary>
    public static double HighVotes(IEnumerable<RatingCounts> groups) =>
        groups.Aggregate(1.0, (product, g) => product * (g.High + 1) / (g.N + 2));
}

using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>How much a link, or a group of links, weighs for the group.</summary>
/// <param name="Item">What was weighed.</param>
/// <param name="Pairs">How many people gave each pair of how important it is and how sure they are.</param>
/// <param name="Groups">The same per group that may stand apart, fixed at the reveal; empty when none may.</param>
/// <param name="KnownFrom">How many people know it from each source, in the order of <see cref="Domain.KnownFrom"/>.</param>
/// <param name="DependsOn">How many people say that it depends on each, in the order of <see cref="Domain.DependsOn"/>.</param>
public sealed record WeighedLink(RungItem Item, Seq<WeighedPair> Pairs, Seq<GroupWeights> Groups, Seq<int> KnownFrom, Seq<int> DependsOn)
{
    /// <summary>How important people find it for what it leads to.</summary>
    public RatingCounts Importance => WeighedPair.Votes(Pairs, pair => pair.Importance);

    /// <summary>How sure they are of it.</summary>
    public RatingCounts Certainty => WeighedPair.Votes(Pairs, pair => pair.Certainty);

    /// <summary>The pairs without who did not know one of both.</summary>
    public IEnumerable<WeighedPair> Field => Pairs.Where(pair => pair is { Importance: not null, Certainty: not null });

    /// <summary>How many people weighed it.</summary>
    public int People => Pairs.Sum(pair => pair.People);

    /// <summary>How many find it important (4 or 5) and are not sure of it (1 or 2).</summary>
    public int ImportantAndUnsure => Field.Where(pair => pair is { Importance: >= 4, Certainty: <= 2 }).Sum(pair => pair.People);

    /// <summary>Whether that is worth talking about first: at least two people, and a quarter of those who weighed it.</summary>
    public bool IsToFindOut => ImportantAndUnsure >= 2 && 4 * ImportantAndUnsure >= People;

    /// <summary>The two groups whose certainty lies furthest apart, when that is two steps or more; otherwise null.</summary>
    public (GroupView Surer, GroupView LessSure)? Apart
    {
        get
        {
            var groups = Groups.Where(group => !group.Group.IsPart)
                .Select(group => (group.Group, Median: Quartiles.MedianOf(group.Certainty)))
                .Where(group => group.Median is not null)
                .OrderByDescending(group => group.Median)
                .ToList();
            return groups.Count > 1 && groups[0].Median - groups[^1].Median >= 2 ? (groups[0].Group, groups[^1].Group) : null;
        }
    }
}

/// <summary>How many people gave this pair; null is "weet niet".</summary>
public sealed record WeighedPair(int? Importance, int? Certainty, int People)
{
    /// <summary>What was given, counted; the most important first, in it the least sure.</summary>
    internal static Seq<WeighedPair> Of(IEnumerable<LinkWeight> weights) => weights.CountBy(weight => (weight.Importance, weight.Certainty))
        .OrderByDescending(pair => pair.Key.Importance ?? 0)
        .ThenBy(pair => pair.Key.Certainty ?? 6)
        .Select(pair => new WeighedPair(pair.Key.Importance, pair.Key.Certainty, pair.Value))
        .ToSeq();

    /// <summary>One of both, counted.</summary>
    internal static RatingCounts Votes(IEnumerable<WeighedPair> pairs, Func<WeighedPair, int?> of) =>
        RatingCounts.FromVotes(pairs.SelectMany(pair => Enumerable.Repeat(of(pair), pair.People)));
}

/// <summary>How much a link weighs for one group that may stand apart.</summary>
public sealed record GroupWeights(GroupView Group, Seq<WeighedPair> Pairs)
{
    /// <summary>How sure the group is of it.</summary>
    public RatingCounts Certainty => WeighedPair.Votes(Pairs, pair => pair.Certainty);
}

namespace SocialeBasis.Domain.Measures;

/// <summary>
/// How many people chose each value of the five-point scale. Everything about agreement is computed from this.
/// Someone who gave no answer at all is in none of the counts.
/// </summary>
/// <param name="One">People who chose 1.</param>
/// <param name="Two">People who chose 2.</param>
/// <param name="Three">People who chose 3.</param>
/// <param name="Four">People who chose 4.</param>
/// <param name="Five">People who chose 5.</param>
/// <param name="Unknown">People who answered <c>weet niet</c>; never part of <see cref="N"/>.</param>
public sealed record RatingCounts(int One, int Two, int Three, int Four, int Five, int Unknown = 0)
{
    /// <summary>The lowest rating.</summary>
    public const int Lowest = 1;

    /// <summary>The highest rating.</summary>
    public const int Highest = 5;

    /// <summary>Nobody answered.</summary>
    public static RatingCounts None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Valid answers: all ratings, without <c>weet niet</c>.</summary>
    public int N => One + Two + Three + Four + Five;

    /// <summary>All who answered, <c>weet niet</c> included.</summary>
    public int Answered => N + Unknown;

    /// <summary>People at the low end: 1 and 2.</summary>
    public int Low => One + Two;

    /// <summary>People at the high end: 4 and 5.</summary>
    public int High => Four + Five;

    /// <summary>The five counts, lowest rating first.</summary>
    public IReadOnlyList<int> Votes => [One, Two, Three, Four, Five];

    /// <summary>The people who chose this rating, 1 to 5; throws for any other number.</summary>
    public int this[int rating] => rating switch
    {
        1 => One,
        2 => Two,
        3 => Three,
        4 => Four,
        5 => Five,
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "A rating is 1 to 5."),
    };

    /// <summary>Counts votes, one per person; <c>null</c> is <c>weet niet</c>. Throws for a rating outside 1–5.</summary>
    public static RatingCounts FromVotes(IEnumerable<int?> votes)
    {
        Span<int> counts = stackalloc int[Highest + 1];
        foreach (var vote in votes)
        {
            if (vote is < Lowest or > Highest)
            {
                throw new ArgumentOutOfRangeException(nameof(votes), vote, "A rating is 1 to 5.");
            }

            counts[vote ?? 0]++;
        }

        return new(counts[1], counts[2], counts[3], counts[4], counts[5], Unknown: counts[0]);
    }

    /// <summary>Whether <c>weet niet</c> was so frequent that it should be said first (more than 30 % by default).</summary>
    public bool IsOftenUnknown(MeasureLimits? limits = null) =>
        Unknown > (limits ?? MeasureLimits.Default).ManyUnknownShare * Answered;

    /// <summary>The counts as weights for a measure that takes a scale of any length.</summary>
    internal double[] Weights => [One, Two, Three, Four, Five];
}

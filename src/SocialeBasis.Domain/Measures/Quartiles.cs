namespace SocialeBasis.Domain.Measures;

/// <summary>The median and the quartiles of ratings, on the scale 1–5; halves and quarters occur.</summary>
/// <param name="Q1">A quarter of the people chose this or lower.</param>
/// <param name="Median">Half of the people chose this or lower.</param>
/// <param name="Q3">Three quarters of the people chose this or lower.</param>
public sealed record Quartiles(double Q1, double Median, double Q3)
{
    /// <summary>The interquartile range, Q3 − Q1; 0 to 4. Too coarse to order by: it is 0 for seven votes at 5 and one at 1.</summary>
    public double Range => Q3 - Q1;

    /// <summary>The quartiles by the method asked for; <c>null</c> without valid answers.</summary>
    public static Quartiles? Of(RatingCounts counts, QuartileMethod method = QuartileMethod.Type7)
    {
        if (counts.N == 0)
        {
            return null;
        }

        return method switch
        {
            QuartileMethod.Type7 => new(Type7(counts, 1), Type7(counts, 2), Type7(counts, 3)),
            QuartileMethod.Type2 => new(Type2(counts, 1), Type7(counts, 2), Type2(counts, 3)),
            QuartileMethod.TukeyHinges => Hinges(counts),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
        };
    }

    /// <summary>The median, 1 to 5 in steps of a half; <c>null</c> without valid answers.</summary>
    public static double? MedianOf(RatingCounts counts) => counts.N == 0 ? null : Type7(counts, 2);

    private static double Type7(RatingCounts counts, int quarter)
    {
        var (whole, rest) = Math.DivRem((counts.N - 1) * quarter, 4);
        var low = VoteAt(counts, whole);
        return rest == 0 ? low : low + rest / 4.0 * (VoteAt(counts, whole + 1) - low);
    }

    private static double Type2(RatingCounts counts, int quarter)
    {
        var (whole, rest) = Math.DivRem(counts.N * quarter, 4);
        return rest == 0 ? (VoteAt(counts, whole - 1) + VoteAt(counts, whole)) / 2.0 : VoteAt(counts, whole);
    }

    private static Quartiles Hinges(RatingCounts counts)
    {
        var half = (counts.N + 1) / 2;
        return new(MiddleOf(counts, 0, half), Type7(counts, 2), MiddleOf(counts, counts.N - half, half));
    }

    private static double MiddleOf(RatingCounts counts, int from, int length) =>
        (VoteAt(counts, from + (length - 1) / 2) + VoteAt(counts, from + length / 2)) / 2.0;

    /// <summary>The vote at a place, from 0, when all votes stand in order.</summary>
    private static int VoteAt(RatingCounts counts, int place)
    {
        var rating = RatingCounts.Lowest;
        while (place >= counts[rating])
        {
            place -= counts[rating++];
        }

        return rating;
    }
}

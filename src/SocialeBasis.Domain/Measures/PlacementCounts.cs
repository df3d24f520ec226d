using System.Collections.Immutable;

namespace SocialeBasis.Domain.Measures;

/// <summary>
/// How many people placed one actor in each of the eight areas. Places are never averaged: the middle between "only personal"
/// and "only institutional" is an area that nobody chose.
/// </summary>
public sealed class PlacementCounts
{
    private readonly ImmutableArray<int> _people;

    private PlacementCounts(ImmutableArray<int> people, int unknown) => (_people, Unknown) = (people, unknown);

    /// <summary>People who answered <c>weet niet</c>; never part of <see cref="N"/>.</summary>
    public int Unknown { get; }

    /// <summary>Valid answers: all who chose an area, "hoort er niet bij" included.</summary>
    public int N => _people.Sum();

    /// <summary>All who answered, <c>weet niet</c> included.</summary>
    public int Answered => N + Unknown;

    /// <summary>The people per area in the order of <see cref="SphereAreas.InOrder"/>, empty areas included: always eight.</summary>
    public IReadOnlyList<AreaCount> InOrder => [.. SphereAreas.InOrder.Select((area, i) => new AreaCount(area, _people[i]))];

    /// <summary>The areas that somebody chose, most people first; ties in the order of <see cref="SphereAreas.InOrder"/>.</summary>
    public IReadOnlyList<AreaCount> MostFirst => [.. InOrder.Where(a => a.People > 0).OrderByDescending(a => a.People)];

    /// <summary>The area that more people chose than any other; <c>null</c> when two areas share the top or nobody chose.</summary>
    public Spheres? TopArea
    {
        get
        {
            var areas = MostFirst;
            var undecided = areas.Count == 0 || (areas.Count > 1 && areas[0].People == areas[1].People);
            return undecided ? null : areas[0].Area;
        }
    }

    /// <summary>The chance that two people chose the same area, 0–1; <c>null</c> with fewer than two answers. See <see cref="NominalAgreement"/>.</summary>
    public double? PairwiseAgreement => NominalAgreement.Pairwise(_people);

    /// <summary>The people who chose exactly this area.</summary>
    public int this[Spheres area] => _people[PlaceOf(area)];

    /// <summary>Counts placements, one per person; <c>null</c> is <c>weet niet</c>, <see cref="Spheres.None"/> is outside.</summary>
    public static PlacementCounts FromVotes(IEnumerable<Spheres?> votes)
    {
        var people = new int[SphereAreas.InOrder.Count];
        var unknown = 0;
        foreach (var vote in votes)
        {
            if (vote is { } area)
            {
                people[PlaceOf(area)]++;
            }
            else
            {
                unknown++;
            }
        }

        return new([.. people], unknown);
    }

    /// <summary>Whether <c>weet niet</c> was so frequent that it should be said first (more than 30 % by default).</summary>
    public bool IsOftenUnknown(MeasureLimits? limits = null) => Unknown > (limits ?? MeasureLimits.Default).ManyUnknownShare * Answered;

    /// <summary>
    /// The share of people whose area includes this single sphere, 0–1, of <see cref="N"/>; the three shares may add up to more
    /// than 1. <c>null</c> without valid answers; throws when not one of <see cref="SphereAreas.Singles"/>.
    /// </summary>
    public double? ShareIncluding(Spheres sphere)
    {
        if (!SphereAreas.Singles.Contains(sphere))
        {
            throw new ArgumentOutOfRangeException(nameof(sphere), sphere, "One single sphere.");
        }

        return N == 0 ? null : (double)InOrder.Where(a => a.Area.HasFlag(sphere)).Sum(a => a.People) / N;
    }

    /// <summary>
    /// Whether the actor has a clear place. Grey when the top area has less than half of the people, or the second at least a
    /// quarter and two people; this program's own convention. A tie at the top is therefore always grey.
    /// </summary>
    public PlacementVerdict Verdict(MeasureLimits? limits = null)
    {
        limits ??= MeasureLimits.Default;
        if (N == 0)
        {
            return PlacementVerdict.NoAnswers;
        }

        if (N < limits.FewestAnswers)
        {
            return PlacementVerdict.TooFewAnswers;
        }

        var areas = MostFirst;
        var second = areas.Count > 1 ? areas[1].People : 0;
        var grey = TopArea is null
            || areas[0].People < limits.GreyTopShare * N
            || (second >= limits.GreySecondPeople && second >= limits.GreySecondShare * N);
        return grey ? PlacementVerdict.GreyZone : PlacementVerdict.ClearPlace;
    }

    private static int PlaceOf(Spheres area)
    {
        for (var i = 0; i < SphereAreas.InOrder.Count; i++)
        {
            if (SphereAreas.InOrder[i] == area)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(area), area, "Not one of the eight areas.");
    }
}

using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

public class PlacementTests
{
    private const Spheres P = Spheres.Personal, G = Spheres.Community, I = Spheres.Institutional;

    // The checked values order the areas otherwise than the drawing does, and say C for gemeenschappelijk.
    private static readonly Spheres[] OrderInVectors = [P, G, I, P | G, P | I, G | I, P | G | I, Spheres.None];

    public static IEnumerable<TheoryDataRow<int>> Vector => Vectors.Places("placement");

    [Theory, MemberData(nameof(Vector))]
    public void Checked_placements_give_the_checked_agreement_and_grey_zone(int place)
    {
        var vector = Vectors.Section("placement")[place];
        Assert.Equal("P C I PC PI CI PCI buiten", string.Join(' ', vector.GetProperty("areas").EnumerateArray()));
        var people = vector.GetProperty("counts").EnumerateArray().Select(c => c.GetInt32()).ToArray();
        var counts = Of([.. people.Select((c, i) => (OrderInVectors[i], c))]);

        Vectors.AssertEqual(vector.GetProperty("pairwise"), counts.PairwiseAgreement, vector.ToString());
        Vectors.AssertEqual(vector.GetProperty("pairwise"), NominalAgreement.Pairwise(people), vector.ToString());
        Assert.Equal(vector.GetProperty("grey").GetBoolean(), counts.Verdict() == PlacementVerdict.GreyZone);
    }

    [Theory]
    [InlineData(0, 0, 0, PlacementVerdict.NoAnswers)]
    [InlineData(3, 0, 0, PlacementVerdict.TooFewAnswers)]
    [InlineData(4, 0, 0, PlacementVerdict.ClearPlace)]
    [InlineData(3, 1, 0, PlacementVerdict.ClearPlace)] // A quarter, but one person.
    [InlineData(6, 2, 0, PlacementVerdict.GreyZone)] // A quarter and two people.
    [InlineData(7, 2, 0, PlacementVerdict.ClearPlace)] // Just under a quarter.
    [InlineData(2, 2, 0, PlacementVerdict.GreyZone)]
    [InlineData(2, 1, 1, PlacementVerdict.ClearPlace)] // Exactly half is not less than half.
    [InlineData(4, 3, 2, PlacementVerdict.GreyZone)] // Less than half.
    public void The_grey_zone_begins_where_the_rule_says(int first, int second, int third, PlacementVerdict verdict) =>
        Assert.Equal(verdict, Of((P, first), (G, second), (I, third)).Verdict());

    [Fact]
    public void A_tie_at_the_top_has_no_top_area_whoever_answered_first()
    {
        Assert.Null(Of((P, 3), (G, 3)).TopArea);
        Assert.Null(Of((G, 3), (P, 3)).TopArea);
        Assert.Equal(PlacementVerdict.GreyZone, Of((I, 3), (G, 3)).Verdict());
        Assert.Equal([P, G], Of((G, 3), (P, 3)).MostFirst.Select(a => a.Area));
    }

    [Fact]
    public void Each_sphere_has_the_share_of_people_who_included_it()
    {
        var communityCentre = Of((G, 5), (I, 2), (G | I, 4), (Spheres.None, 1));
        Assert.Equal(0, communityCentre.ShareIncluding(P));
        Assert.Equal(0.75, communityCentre.ShareIncluding(G));
        Assert.Equal(0.50, communityCentre.ShareIncluding(I));
        Assert.Throws<ArgumentOutOfRangeException>(() => communityCentre.ShareIncluding(P | G));
    }

    [Fact]
    public void Weet_niet_is_counted_apart_and_outside_is_an_answer()
    {
        var counts = PlacementCounts.FromVotes([P, null, Spheres.None, null]);
        Assert.Equal((2, 2, 4), (counts.N, counts.Unknown, counts.Answered));
        Assert.Equal(1, counts[Spheres.None]);
        Assert.Equal(SphereAreas.InOrder, counts.InOrder.Select(a => a.Area));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlacementCounts.FromVotes([(Spheres)8]));
    }

    [Fact]
    public void One_answer_agrees_with_nobody()
    {
        Assert.Null(Of((P, 1)).PairwiseAgreement);
        Assert.Null(PlacementCounts.FromVotes([]).ShareIncluding(P));
    }

    [Fact]
    public void The_least_agreed_placement_is_discussed_first()
    {
        var clear = Of((P, 8));
        var grey = Of((G, 5), (I, 2), (G | I, 4), (Spheres.None, 1));
        var empty = Of();
        Assert.Equal([grey, clear, empty], DiscussFirst.OrderPlacements([empty, clear, grey], c => c));
    }

    private static PlacementCounts Of(params (Spheres Area, int People)[] areas) =>
        PlacementCounts.FromVotes(areas.SelectMany(a => Enumerable.Repeat((Spheres?)a.Area, a.People)));
}

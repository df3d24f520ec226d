using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

/// <summary>Every value in the sections about two groups, and that no section is forgotten.</summary>
public class PanelVectorTests
{
    public static IEnumerable<TheoryDataRow<int>> Cliff => Vectors.Places("cliffs_delta");

    [Theory, MemberData(nameof(Cliff))]
    public void Cliffs_delta_is_reproduced(int place)
    {
        var vector = Vectors.Section("cliffs_delta")[place];
        var found = CliffDelta.Between(Vectors.FromVotes(vector.GetProperty("x")), Vectors.FromVotes(vector.GetProperty("y")));
        Vectors.AssertEqual(vector.GetProperty("delta"), found, vector.ToString());
    }

    [Fact]
    public void No_section_of_the_checked_values_is_left_untested() => Assert.Equal(
        ["meta", "single", "published", "cliffs_delta", "quartiles", "agr_target", "placement", "disclosure_T5"],
        Vectors.SectionNames);

    [Fact]
    public void Where_nothing_can_be_divided_there_is_no_value() => Assert.Null(CliffDelta.Between(RatingCounts.None, new(1, 0, 0, 0, 0)));
}

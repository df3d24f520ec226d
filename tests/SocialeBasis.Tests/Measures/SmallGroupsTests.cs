using CsCheck;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

public class SmallGroupsTests
{
    public static IEnumerable<TheoryDataRow<int>> Disclosure => Vectors.Places("disclosure_T5");

    [Theory, MemberData(nameof(Disclosure))]
    public void The_worked_examples_show_exactly_these_groups(int place)
    {
        var vector = Vectors.Section("disclosure_T5")[place];
        var sizes = vector.GetProperty("sizes").EnumerateObject().Select(s => KeyValuePair.Create(s.Name, s.Value.GetInt32()));
        var shown = SmallGroups.MayBeShown(sizes, threshold: 5);
        Assert.Equal(vector.GetProperty("shown").EnumerateArray().Select(s => s.GetString()!), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_equal_groups_the_last_one_joins_the_rest() =>
        Assert.Equal(["a"], SmallGroups.MayBeShown(Sizes(("a", 8), ("b", 8), ("c", 2))));

    [Fact]
    public void A_large_group_beside_one_person_is_not_shown() =>
        Assert.Empty(SmallGroups.MayBeShown(Sizes(("a", 20), ("b", 1))));

    [Fact]
    public void A_threshold_below_three_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SmallGroups.MayBeShown(Sizes(("a", 8)), threshold: 2));
        Assert.Equal(["a"], SmallGroups.MayBeShown(Sizes(("a", 3)), threshold: 3));
    }

    [Fact]
    public void Nobody_can_be_found_by_looking_or_by_subtracting() =>
        Gen.Select(Gen.Int[0, 14].Array[0, 7], Gen.Int[3, 8]).Sample((sizes, threshold) =>
        {
            var groups = sizes.Select((size, i) => KeyValuePair.Create(i, size)).ToArray();
            var shown = SmallGroups.MayBeShown(groups, threshold);
            var rest = sizes.Sum() - shown.Sum(i => sizes[i]);
            return shown.All(i => sizes[i] >= threshold) && (shown.Count == 0 || rest == 0 || rest >= threshold);
        });

    [Fact]
    public void No_group_could_be_added_to_those_shown() =>
        Gen.Int[0, 14].Array[0, 7].Sample(sizes =>
        {
            var shown = SmallGroups.MayBeShown(sizes.Select((size, i) => KeyValuePair.Create(i, size)));
            var rest = sizes.Sum() - shown.Sum(i => sizes[i]);
            return Enumerable.Range(0, sizes.Length).Except(shown)
                .All(i => sizes[i] < 5 || (rest - sizes[i]) is > 0 and < 5);
        });

    private static IEnumerable<KeyValuePair<string, int>> Sizes(params (string Name, int Size)[] groups) =>
        groups.Select(g => KeyValuePair.Create(g.Name, g.Size));
}

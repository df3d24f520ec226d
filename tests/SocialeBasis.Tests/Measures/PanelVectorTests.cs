using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

/// <summary>Every value in the sections about panels of raters and about groups.</summary>
public class PanelVectorTests
{
    public static IEnumerable<TheoryDataRow<int>> Cliff => Vectors.Places("cliffs_delta");
    public static IEnumerable<TheoryDataRow<int>> Groups => Vectors.Places("group_informed_4_5");

    [Theory]
    [InlineData("nominal", AlphaMetric.Nominal)]
    [InlineData("ordinal", AlphaMetric.Ordinal)]
    [InlineData("interval", AlphaMetric.Interval)]
    [InlineData("ratio", AlphaMetric.Ratio)]
    public void Alpha_of_Krippendorffs_own_example_is_reproduced(string name, AlphaMetric metric)
    {
        var vector = Vectors.Section("krippendorff_C");
        var answers = Vectors.Answers(vector.GetProperty("raters_x_units"));
        Vectors.AssertEqual(vector.GetProperty(name), KrippendorffAlpha.Of(answers, metric)!.Alpha, name);
    }

    [Fact]
    public void Alpha_of_the_worked_session_is_reproduced_with_its_parts()
    {
        var vector = Vectors.Section("session8x5");
        var answers = Vectors.Answers(vector.GetProperty("raters_x_actors"));
        var ordinal = KrippendorffAlpha.Of(answers, AlphaMetric.Ordinal)!;

        Vectors.AssertEqual(vector.GetProperty("alpha_ordinal"), ordinal.Alpha, "ordinal");
        Vectors.AssertEqual(vector.GetProperty("Do"), ordinal.Observed, "Do, five decimals", 5e-6);
        Vectors.AssertEqual(vector.GetProperty("De"), ordinal.Expected, "De, five decimals", 5e-6);
        Vectors.AssertEqual(vector.GetProperty("alpha_interval"), KrippendorffAlpha.Of(answers, AlphaMetric.Interval)!.Alpha, "interval");
        Vectors.AssertEqual(vector.GetProperty("alpha_nominal"), KrippendorffAlpha.Of(answers, AlphaMetric.Nominal)!.Alpha, "nominal");
        Assert.Equal(5, ordinal.Marginals.Count);
        for (var i = 0; i < 5; i++)
            Vectors.AssertEqual(vector.GetProperty("marginals")[i], ordinal.Marginals[i], $"marginal {i + 1}");
    }

    [Fact]
    public void Raters_who_answered_everything_give_the_checked_alpha_and_W()
    {
        var session = Vectors.Section("session8x5");
        var vector = session.GetProperty("complete7");
        var complete = Vectors.Answers(session.GetProperty("raters_x_actors")).Where(r => r.All(a => a is not null)).ToArray();
        var w = KendallW.Of([.. complete.Select(r => r.Select(a => (double)a!.Value).ToArray())])!;

        Assert.Equal(7, complete.Length);
        Vectors.AssertEqual(vector.GetProperty("alpha_ordinal"), KrippendorffAlpha.Of(complete, AlphaMetric.Ordinal)!.Alpha, "alpha");
        Vectors.AssertEqual(vector.GetProperty("W"), w.Uncorrected, "W");
        Vectors.AssertEqual(vector.GetProperty("W_ties"), w.W, "W with ties");
        Vectors.AssertEqual(vector.GetProperty("S"), w.SquaredDeviations, "S");
        Vectors.AssertEqual(vector.GetProperty("T"), w.Ties, "T");
        Vectors.AssertEqual(vector.GetProperty("chi2"), w.ChiSquare, "chi2, three decimals", 5e-4);
        Assert.Equal(Vectors.Weights(vector.GetProperty("rank_sums")), w.RankSums);
    }

    [Fact]
    public void W_without_ties_is_reproduced()
    {
        var vector = Vectors.Section("kendall_no_ties");
        var w = KendallW.Of([.. vector.GetProperty("M").EnumerateArray().Select(Vectors.Weights)])!;
        Vectors.AssertEqual(vector.GetProperty("W"), w.W, "W");
        Vectors.AssertEqual(vector.GetProperty("W"), w.Uncorrected, "uncorrected");
        Vectors.AssertEqual(vector.GetProperty("S"), w.SquaredDeviations, "S");
        Vectors.AssertEqual(vector.GetProperty("chi2"), w.ChiSquare, "chi2");
    }

    [Theory, MemberData(nameof(Cliff))]
    public void Cliffs_delta_is_reproduced(int place)
    {
        var vector = Vectors.Section("cliffs_delta")[place];
        var found = CliffDelta.Between(Vectors.FromVotes(vector.GetProperty("x")), Vectors.FromVotes(vector.GetProperty("y")));
        Vectors.AssertEqual(vector.GetProperty("delta"), found, vector.ToString());
    }

    [Theory, MemberData(nameof(Groups))]
    public void High_votes_shared_by_all_groups_are_reproduced(int place)
    {
        var vector = Vectors.Section("group_informed_4_5")[place];
        var groups = vector.GetProperty("groups").EnumerateArray().Select(Vectors.FromVotes);
        Vectors.AssertEqual(vector.GetProperty("value"), SharedByAll.HighVotes(groups), vector.ToString());
    }

    [Fact]
    public void No_section_of_the_checked_values_is_left_untested() => Assert.Equal(
        ["meta", "single", "published", "krippendorff_C", "session8x5", "kendall_no_ties", "cliffs_delta",
            "group_informed_4_5", "quartiles", "agr_target", "placement", "disclosure_T5"],
        Vectors.SectionNames);

    [Fact]
    public void Where_nothing_can_be_divided_there_is_no_value()
    {
        int?[][] allTheSame = [[3, 3], [3, 3]];
        int?[][] oneRater = [[1, 2]];
        Assert.Null(KrippendorffAlpha.Of(allTheSame, AlphaMetric.Ordinal)!.Alpha);
        Assert.Null(KrippendorffAlpha.Of(oneRater, AlphaMetric.Ordinal));
        Assert.Null(KrippendorffAlpha.Of([], AlphaMetric.Ordinal));
        Assert.Null(KendallW.Of([[1.0, 1.0], [2.0, 2.0]])!.W);
        Assert.Null(KendallW.Of([]));
        Assert.Null(CliffDelta.Between(RatingCounts.None, new(1, 0, 0, 0, 0)));
    }
}

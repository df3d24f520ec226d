using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

/// <summary>Every value in the sections about ratings; a value that no test knows fails the test.</summary>
public class RatingVectorTests
{
    public static IEnumerable<TheoryDataRow<int>> Spreads => Vectors.Places("single");
    public static IEnumerable<TheoryDataRow<int>> Published => Vectors.Places("published");
    public static IEnumerable<TheoryDataRow<int>> QuartileLists => Vectors.Places("quartiles");
    public static IEnumerable<TheoryDataRow<int>> Targets => Vectors.Places("agr_target");

    [Theory, MemberData(nameof(Spreads))]
    public void Every_checked_value_of_a_spread_is_reproduced(int place)
    {
        var vector = Vectors.Section("single")[place];
        var counts = Vectors.Counts(vector.GetProperty("V"));
        var type7 = Quartiles.Of(counts);
        foreach (var value in vector.EnumerateObject())
        {
            var what = $"{vector.GetProperty("V")} {value.Name}";
            switch (value.Name)
            {
                case "V": break;
                case "n": Assert.Equal(value.Value.GetInt32(), counts.N); break;
                case "median": Vectors.AssertEqual(value.Value, Quartiles.MedianOf(counts), what); break;
                case "cns": Vectors.AssertEqual(value.Value, Consensus.Of(counts), what); break;
                case "dnt": Vectors.AssertEqual(value.Value, 1 - Consensus.Of(counts), what); break;
                case "q1": Vectors.AssertEqual(value.Value, type7?.Q1, what); break;
                case "q3": Vectors.AssertEqual(value.Value, type7?.Q3, what); break;
                case "iqr7": Vectors.AssertEqual(value.Value, type7?.Range, what); break;
                case "iqr2": Vectors.AssertEqual(value.Value, Quartiles.Of(counts, QuartileMethod.Type2)?.Range, what); break;
                case "label": Assert.Equal(value.Value.GetString(), AgreementLabels.LabelOf(counts).DutchName()); break;
                case "other_voices": Assert.Equal(value.Value.GetInt32(), LoneVoices.Count(counts)); break;
                case "two_camps": Assert.Equal(value.Value.GetBoolean(), AgreementLabels.HasTwoCamps(counts)); break;
                default: Assert.Fail($"No test for {value.Name}"); break;
            }
        }
    }

    [Theory, MemberData(nameof(Published))]
    public void Values_published_by_others_are_reproduced(int place)
    {
        var vector = Vectors.Section("published")[place];
        var votes = Vectors.Weights(vector.GetProperty("V"));
        foreach (var section in new[] { "published", "computed" })
        {
            foreach (var value in vector.GetProperty(section).EnumerateObject())
            {
                // Published values of two decimals are rounded; the others have seven.
                var tolerance = section == "published" && value.Value.GetRawText().Length <= 4 ? 5e-3 : 1e-6;
                Assert.Equal("cns", value.Name);
                Vectors.AssertEqual(value.Value, Consensus.Of(votes), $"{vector.GetProperty("source")} {section} {value.Name}", tolerance);
            }
        }
    }

    [Theory, MemberData(nameof(QuartileLists))]
    public void Quartiles_agree_with_each_published_method(int place)
    {
        var vector = Vectors.Section("quartiles")[place];
        var counts = Vectors.FromVotes(vector.GetProperty("xs"));
        foreach (var (name, method) in new[]
        {
            ("type7", QuartileMethod.Type7), ("type2", QuartileMethod.Type2), ("hinges", QuartileMethod.TukeyHinges),
        })
        {
            var quartiles = Quartiles.Of(counts, method)!;
            Vectors.AssertEqual(vector.GetProperty(name)[0], quartiles.Q1, $"{vector} {name} Q1");
            Vectors.AssertEqual(vector.GetProperty(name)[1], quartiles.Q3, $"{vector} {name} Q3");
        }
    }

    [Theory, MemberData(nameof(Targets))]
    public void Agreement_with_a_chosen_value_is_reproduced(int place)
    {
        var vector = Vectors.Section("agr_target")[place];
        var found = Consensus.AgreementWith(vector.GetProperty("target").GetInt32(), Vectors.Counts(vector.GetProperty("V")));
        Vectors.AssertEqual(vector.GetProperty("value"), found, vector.ToString());
    }
}

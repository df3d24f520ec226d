using System.Globalization;
using System.Text.Json;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Tests.Measures;

/// <summary>The checked values in <c>consensus-test-vectors.json</c>.</summary>
internal static class Vectors
{
    private static readonly JsonDocument Document = Load();

    public static JsonElement Section(string name) => Document.RootElement.GetProperty(name);

    public static IEnumerable<string> SectionNames => Document.RootElement.EnumerateObject().Select(s => s.Name);

    public static IEnumerable<TheoryDataRow<int>> Places(string section) =>
        Enumerable.Range(0, Section(section).GetArrayLength()).Select(i => new TheoryDataRow<int>(i));

    public static double[] Weights(JsonElement element) => [.. element.EnumerateArray().Select(v => v.GetDouble())];

    public static RatingCounts Counts(JsonElement element)
    {
        var v = element.EnumerateArray().Select(c => c.GetInt32()).ToArray();
        return new(v[0], v[1], v[2], v[3], v[4]);
    }

    public static RatingCounts FromVotes(JsonElement votes) =>
        RatingCounts.FromVotes(votes.EnumerateArray().Select(v => (int?)v.GetInt32()));

    /// <summary>Within 1e-6, unless the value was written down with fewer decimals.</summary>
    public static void AssertEqual(JsonElement expected, double? actual, string what, double tolerance = 1e-6)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.True(actual is null, $"{what}: expected no value, found {actual}");
            return;
        }

        Assert.True(
            actual is { } found && Math.Abs(expected.GetDouble() - found) <= tolerance,
            $"{what}: expected {expected}, found {actual?.ToString(CultureInfo.InvariantCulture) ?? "no value"}");
    }

    private static JsonDocument Load()
    {
        using var stream = typeof(Vectors).Assembly.GetManifestResourceStream("consensus-test-vectors.json")!;
        return JsonDocument.Parse(stream);
    }
}

using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Web.BigScreen;

/// <summary>Sentences about ratings of influence. They say who chooses what, never who is right.</summary>
internal static class InfluenceWords
{
    /// <summary>"Over ‘Sportvereniging’ denken we het meest verschillend. Waarom zou iemand hier 1 kiezen? En waarom 5?"</summary>
    public static string Sentence(InfluenceResult? first)
    {
        if (first is null || first.Counts.N == 0)
        {
            return "Nog niemand koos een getal.";
        }

        var lowest = Enumerable.Range(1, 5).First(value => first.Counts[value] > 0);
        var highest = Enumerable.Range(1, 5).Last(value => first.Counts[value] > 0);
        var why = lowest == highest ? $"Waarom kiezen we hier allemaal {lowest}?" : $"Waarom zou iemand hier {lowest} kiezen? En waarom {highest}?";
        return $"Over ‘{first.Name}’ denken we het meest verschillend. {why}";
    }

    /// <summary>The word beside a spread, with a capital.</summary>
    public static string Label(RatingSummary summary) => ScreenWords.Capital(summary.Label.DutchName());

    /// <summary>Who chooses high more often, who low; null when no perspective stands out or fewer than two may be shown.</summary>
    public static string? Perspectives(InfluenceResult result)
    {
        var shown = result.ByPerspective;
        var deltas = shown.Select(one => (
            Name: NameOf(one.Perspective),
            Delta: CliffDelta.Between(one.Counts, Sum(shown.Where(other => other != one).Select(other => other.Counts))) ?? 0)).ToList();
        var sentences = new[]
        {
            Together(deltas.Where(one => one.Delta >= MeasureLimits.Default.NoticeableDelta).Select(one => one.Name), "vaker hoog"),
            Together(deltas.Where(one => one.Delta <= -MeasureLimits.Default.NoticeableDelta).Select(one => one.Name), "vaker laag"),
        };
        return string.Join(' ', sentences.OfType<string>()) is { Length: > 0 } text ? text : shown.Count > 1 ? "De groepen kiezen ongeveer gelijk." : null;
    }

    private static string? Together(IEnumerable<GroupName> names, string what)
    {
        var all = names.ToList();
        return all switch
        {
            [] => null,
            [var one] => $"{one.AtStart} {(one.IsPlural ? "kiezen" : "kiest")} {what}.",
            [var first, .., var last] => $"{first.AtStart}{string.Concat(all.Skip(1).SkipLast(1).Select(name => $", {name.Name}"))} en {last.Name} kiezen {what}.",
        };
    }

    private static GroupName NameOf(Perspective perspective) => perspective.Id switch
    {
        "gemeente" => new("de gemeente"),
        "welzijnsorganisatie" => new("welzijnsorganisaties", true),
        "inwoner" => new("inwoners", true),
        "andere-partij" => new("andere partijen", true),
        "kennis" => new("kennis en onderzoek"),
        _ => new($"mensen van ‘{perspective.Name}’", true),
    };

    private static RatingCounts Sum(IEnumerable<RatingCounts> counts) => counts.Aggregate(
        RatingCounts.None, (sum, one) => new(sum.One + one.One, sum.Two + one.Two, sum.Three + one.Three, sum.Four + one.Four, sum.Five + one.Five, sum.Unknown + one.Unknown));
}

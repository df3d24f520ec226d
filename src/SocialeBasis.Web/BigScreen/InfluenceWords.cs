using System.Globalization;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;

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

        return $"Over ‘{first.Name}’ denken we het meest verschillend. {Why(first)}";
    }

    /// <summary>"Waarom zou iemand hier 1 kiezen? En waarom 5?", of the lowest and the highest that was chosen; null when nobody chose.</summary>
    public static string? Why(InfluenceResult result)
    {
        if (result.Counts.N == 0)
        {
            return null;
        }

        var lowest = Enumerable.Range(1, 5).First(value => result.Counts[value] > 0);
        var highest = Enumerable.Range(1, 5).Last(value => result.Counts[value] > 0);
        return lowest == highest ? $"Waarom kiezen we hier allemaal {lowest}?" : $"Waarom zou iemand hier {lowest} kiezen? En waarom {highest}?";
    }

    /// <summary>What 1 or 5 means, in small letters.</summary>
    public static string Anchor(SessionView view, int value)
    {
        var anchors = (view.Step as InfluenceView)?.Asked.Anchors ?? StepGuide.Shipped.InfluenceAnchors;
        var name = anchors.Single(anchor => anchor.Value == value).Name;
        var words = ScreenWords.WordsOf(view).Fill("x " + name)[2..];
        return char.ToLowerInvariant(words[0]) + words[1..];
    }

    /// <summary>"Hoe dan? Vooral geld (12), ruimte (8)." The kinds of influence that most people named; null when nobody did.</summary>
    public static string? Kinds(InfluenceResult result)
    {
        var named = result.Kinds.Zip(StepGuide.Shipped.InfluenceKinds, (count, kind) => (Count: count, Name: kind.Name.ToLowerInvariant()))
            .Where(kind => kind.Count > 0)
            .OrderByDescending(kind => kind.Count)
            .Take(3)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Name} ({kind.Count})"))
            .ToList();
        return named.Count == 0 ? null : $"Hoe dan? We noemden vooral {string.Join(", ", named)}.";
    }

    /// <summary>The word beside a spread, with a capital.</summary>
    public static string Label(RatingSummary summary) => ScreenWords.Capital(summary.Label.DutchName());

    /// <summary>Who chooses high more often, who low; null when no perspective stands out or fewer than two may be shown.</summary>
    public static string? Perspectives(InfluenceResult result)
    {
        var shown = result.ByPerspective;
        var deltas = shown.Select(one => (
            Name: GroupName.Of(one.Perspective),
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
            [var first, .., var last] =>
                $"{first.AtStart}{string.Concat(all.Skip(1).SkipLast(1).Select(name => $", {name.Name}"))} en {last.Name} kiezen {what}.",
        };
    }

    private static RatingCounts Sum(IEnumerable<RatingCounts> counts) =>
        counts.Aggregate(
            RatingCounts.None,
            (sum, one) => new(sum.One + one.One, sum.Two + one.Two, sum.Three + one.Three, sum.Four + one.Four, sum.Five + one.Five, sum.Unknown + one.Unknown)
        );
}

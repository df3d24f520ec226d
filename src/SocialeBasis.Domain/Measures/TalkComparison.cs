using System.Globalization;

namespace SocialeBasis.Domain.Measures;

/// <summary>
/// The same question in two talks, in neutral words. Other people may have sat at the table, so it says what was chosen then and
/// now, not that people changed their minds. Unlike <see cref="RoundComparison"/>, which follows the same people.
/// </summary>
public static class TalkComparison
{
    /// <summary>
    /// Whether the ratings lie higher or lower than then, by <see cref="CliffDelta"/>: from <see cref="MeasureLimits.NoticeableDelta"/>
    /// on, and only when one person alone could not have made the difference: one vote of n moves δ by 2/n at most. Not comparable
    /// below four answers in either talk.
    /// </summary>
    public static TalkShift Shift(RatingCounts then, RatingCounts now, MeasureLimits? limits = null)
    {
        limits ??= MeasureLimits.Default;
        var fewest = Math.Min(then.N, now.N);
        if (fewest < limits.FewestAnswers || CliffDelta.Between(now, then) is not { } delta)
        {
            return TalkShift.NotComparable;
        }

        var noticeable = Math.Abs(delta) >= limits.NoticeableDelta && Math.Abs(delta) > 2.0 / fewest + 1e-9;
        return !noticeable ? TalkShift.AboutEqual : delta > 0 ? TalkShift.Higher : TalkShift.Lower;
    }

    /// <summary>
    /// Whether the ratings lie closer together or further apart than then, by <see cref="RoundComparison"/>, and only when it stays so
    /// whichever one person, then or now, had not answered: a single voice at the other end moves <see cref="Consensus"/> by more
    /// than 0.4 among twelve people.
    /// </summary>
    public static RoundShift Spread(RatingCounts then, RatingCounts now, MeasureLimits? limits = null)
    {
        var people = Math.Min(then.N, now.N);
        var shift = Between(then, now);
        return
            shift is RoundShift.Closer or RoundShift.FurtherApart
            && !(WithoutOne(then).All(fewer => Between(fewer, now) == shift) && WithoutOne(now).All(fewer => Between(then, fewer) == shift))
            ? RoundShift.AboutEqual
            : shift;

        // The limits of the whole group, also with one person fewer.
        RoundShift Between(RatingCounts one, RatingCounts other) => RoundComparison.Shift(Consensus.Of(one), Consensus.Of(other), people, limits);
    }

    private static IEnumerable<RatingCounts> WithoutOne(RatingCounts counts) =>
        from rating in Enumerable.Range(RatingCounts.Lowest, RatingCounts.Highest)
        where counts[rating] > 0
        let votes = counts.Votes.Select((people, place) => place == rating - 1 ? people - 1 : people).ToList()
        select new RatingCounts(votes[0], votes[1], votes[2], votes[3], votes[4], counts.Unknown);

    /// <summary>In Dutch: "nu hoger dan vorige keer".</summary>
    public static string DutchName(this TalkShift shift) => shift switch
    {
        TalkShift.Higher => "nu hoger dan vorige keer",
        TalkShift.Lower => "nu lager dan vorige keer",
        TalkShift.AboutEqual => "ongeveer als vorige keer",
        _ => "te weinig antwoorden om te vergelijken",
    };

    /// <summary>
    /// What stands with every comparison of two talks: "Vorige keer deden 24 mensen mee, nu 9. Dat kunnen andere mensen zijn.
    /// Met zo weinig mensen kan een verschil toeval zijn." The last sentence below twelve people in either talk.
    /// </summary>
    /// <param name="then">People in the earlier talk.</param>
    /// <param name="now">People in this talk.</param>
    /// <param name="limits">The limits; null for the default ones.</param>
    public static string Caution(int then, int now, MeasureLimits? limits = null)
    {
        var people = string.Create(
            CultureInfo.InvariantCulture,
            $"Vorige keer {(then == 1 ? "deed 1 mens" : $"deden {then} mensen")} mee, nu {now}. Dat kunnen andere mensen zijn."
        );
        return Math.Min(then, now) < (limits ?? MeasureLimits.Default).FigureFrom ? people + " Met zo weinig mensen kan een verschil toeval zijn." : people;
    }
}

/// <summary>How the ratings of one talk lie compared with those of an earlier one. Higher is not better.</summary>
public enum TalkShift
{
    /// <summary>One of the talks has too few answers.</summary>
    NotComparable,

    /// <summary><c>hoger</c>.</summary>
    Higher,

    /// <summary><c>lager</c>.</summary>
    Lower,

    /// <summary><c>ongeveer gelijk</c>: too small a difference to be called one.</summary>
    AboutEqual,
}

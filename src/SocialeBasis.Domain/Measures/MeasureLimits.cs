namespace SocialeBasis.Domain.Measures;

/// <summary>
/// Every cut-off that the measures use, in one place. They are this program's conventions, not findings from the literature,
/// and belong in the method note of a report. Shares and consensus values run from 0 to 1 and are compared unrounded.
/// </summary>
public sealed record MeasureLimits
{
    /// <summary>The limits that every session uses unless it says otherwise.</summary>
    public static MeasureLimits Default { get; } = new();

    /// <summary>Below this many valid answers there is no label and no grey zone: dots only. People.</summary>
    public int FewestAnswers { get; init; } = 4;

    /// <summary>From this consensus on: <c>grotendeels gelijk</c>. 0–1.</summary>
    public double MostlyAlikeFrom { get; init; } = 0.75;

    /// <summary>From this consensus on: <c>deels gelijk</c>; below it: <c>loopt uiteen</c>. 0–1.</summary>
    public double PartlyAlikeFrom { get; init; } = 0.50;

    /// <summary>A camp counts from this many people.</summary>
    public int CampPeople { get; init; } = 2;

    /// <summary>A camp counts from this share of the valid answers. 0–1.</summary>
    public decimal CampShare { get; init; } = 0.25m;

    /// <summary>Between two camps the middle, taken this many times, must stay below the smaller camp.</summary>
    public int CampMiddleTimes { get; init; } = 3;

    /// <summary>A vote this many steps or more from the median is a lone voice.</summary>
    public int LoneVoiceSteps { get; init; } = 3;

    /// <summary>More than one lone voice still makes <c>bijna gelijk, andere stem</c> up to this share of the valid answers. 0–1.</summary>
    public decimal LoneVoiceShare { get; init; } = 0.15m;

    /// <summary>An actor lies in the grey zone when its most chosen area has less than this share. 0–1.</summary>
    public decimal GreyTopShare { get; init; } = 0.50m;

    /// <summary>An actor lies in the grey zone when its second area has at least this share. 0–1; see <see cref="GreySecondPeople"/>.</summary>
    public decimal GreySecondShare { get; init; } = 0.25m;

    /// <summary>The second area only makes an actor grey from this many people.</summary>
    public int GreySecondPeople { get; init; } = 2;

    /// <summary>Smallest perspective that is shown apart, when the session sets no other size. People; see <see cref="Shown.Tally"/>.</summary>
    public int GroupThreshold { get; init; } = 5;

    /// <summary>No session may set its threshold lower than this. People.</summary>
    public int LowestGroupThreshold { get; init; } = 3;

    /// <summary>Above this share of <c>weet niet</c> that is the first thing to say. 0–1, of all who answered.</summary>
    public decimal ManyUnknownShare { get; init; } = 0.30m;

    /// <summary>From this many valid answers the consensus may stand as a whole percentage in the facilitator's view and the report.</summary>
    public int FigureFrom { get; init; } = 12;

    /// <summary>From this many valid answers the consensus may stand everywhere. People.</summary>
    public int LargeGroupFrom { get; init; } = 30;

    /// <summary>Below <see cref="LargeGroupFrom"/> a smaller change in consensus is no difference. 0–1 (20 points).</summary>
    public double NoDifferenceBelow { get; init; } = 0.20;

    /// <summary>From <see cref="LargeGroupFrom"/> on a smaller change in consensus is no difference. 0–1 (10 points).</summary>
    public double NoDifferenceBelowInLargeGroup { get; init; } = 0.10;

    /// <summary>
    /// From this |δ| on a sentence says that one group chooses higher. 0–1; .33 is where Romano et al. (2006) let "small" end.
    /// </summary>
    public double NoticeableDelta { get; init; } = 0.33;
}

namespace SocialeBasis.Domain;

/// <summary>A settled text with how far people go along.</summary>
/// <param name="Settlement">What holds now.</param>
/// <param name="Support">Consent with it.</param>
public sealed record SettlementView(Settlement Settlement, SupportView Support);

/// <summary>How far people go along: counts, and reasons without names. Empty but for <see cref="Answered"/> until it was shown.</summary>
/// <param name="Behind">Who stand behind it.</param>
/// <param name="CanLiveWith">Who can live with it.</param>
/// <param name="Concerns">Reasons of concern, in no telling order.</param>
/// <param name="Objections">Reasons of objection, in no telling order.</param>
/// <param name="Yours">The viewer's own about the present text, or null.</param>
public sealed record SupportView(int Behind, int CanLiveWith, Seq<string> Concerns, Seq<string> Objections, Support? Yours)
{
    /// <summary>Whether the facilitator has shown it.</summary>
    public bool IsShown { get; init; }

    /// <summary>How many people said how far they go along with the present text.</summary>
    public int Answered { get; init; }

    /// <summary>How many reacted after it was shown and still wait to be counted (decision 29): how many, never what.</summary>
    public int Late { get; init; }

    /// <summary>
    /// To a participant: whether their answer counts only once enough others come to it, for the consent was shown without them (decision 24).
    /// </summary>
    public bool CountsLater { get; init; }

    /// <summary>To a participant: whether everybody saw their answer, so that it stays what it is.</summary>
    public bool IsFixed => IsShown && Yours is not null && !CountsLater;

    /// <summary>How many people said anything, of what is shown.</summary>
    public int Total => Behind + CanLiveWith + Concerns.Count + Objections.Count;
}

namespace SocialeBasis.Domain.Earlier;

/// <summary>An agreement that was made before today, with its owner and date, and how it went in the talks since (K4).</summary>
/// <param name="Id">The proposal it was made from, or the step it was settled for; of an agreement that was carried on the latest one.</param>
/// <param name="Text">What was agreed.</param>
/// <param name="OtherVoice">The other voice; may be empty.</param>
/// <param name="Owner">Who does it; may be empty.</param>
/// <param name="DueOn">By when; null when not said.</param>
/// <param name="From">The talk in which it was made first.</param>
/// <param name="History">How it stood in each talk that looked at it, the oldest first.</param>
public sealed record EarlierAgreement(Guid Id, string Text, string OtherVoice, string Owner, DateOnly? DueOn, EarlierTitle From, Seq<AgreementMoment> History)
{
    /// <summary>Whether it is done or was let go: nobody has to look at it again.</summary>
    public bool IsOver => History is [.., { Status: AgreementStatus.Done or AgreementStatus.Lapsed }];
}

/// <summary>How an agreement stood in one talk.</summary>
/// <param name="Talk">The talk that looked at it.</param>
/// <param name="Status">How it stood.</param>
/// <param name="Note">What was said about it; may be empty.</param>
public sealed record AgreementMoment(EarlierTitle Talk, AgreementStatus Status, string Note);

/// <summary>How an agreement stands.</summary>
public enum AgreementStatus
{
    /// <summary><c>gedaan</c>.</summary>
    Done,

    /// <summary><c>bezig</c>.</summary>
    Busy,

    /// <summary><c>niet gedaan</c>.</summary>
    NotDone,

    /// <summary><c>vervalt</c>, with a reason.</summary>
    Lapsed,
}

/// <summary>How the group looked back at an earlier agreement today.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Status">How it stands; null while nobody said so.</param>
/// <param name="Note">What was said about it; may be empty, never when it lapses.</param>
/// <param name="CarriedAs">The proposal under which it goes on today; null when it does not. See <see cref="Session.GoesOn"/>.</param>
/// <param name="RecordedUtc">When it was last written.</param>
public sealed record AgreementCheck(Guid AgreementId, AgreementStatus? Status, string Note, Guid? CarriedAs, DateTime RecordedUtc);

/// <summary>What a group took for true when it agreed something (H4 §4.1.1), and whether it turned out so (J11).</summary>
/// <param name="Id">The agreement with which it was written down first.</param>
/// <param name="Text">What was assumed, as it stands after "Wij nemen aan dat".</param>
/// <param name="Agreement">The words of that agreement.</param>
/// <param name="From">The talk in which it was written down.</param>
/// <param name="History">What each talk since said about it, the oldest first.</param>
public sealed record EarlierAssumption(Guid Id, string Text, string Agreement, EarlierTitle From, Seq<AssumptionMoment> History)
{
    /// <summary>Whether the group knows if it holds.</summary>
    public bool IsKnown => History is [.., { Verdict: AssumptionVerdict.Held or AssumptionVerdict.Failed }];
}

/// <summary>What one talk said about an assumption.</summary>
public sealed record AssumptionMoment(EarlierTitle Talk, AssumptionVerdict Verdict, string Note);

/// <summary>Whether an assumption turned out to be true.</summary>
public enum AssumptionVerdict
{
    /// <summary><c>klopte</c>.</summary>
    Held,

    /// <summary><c>klopte niet</c>.</summary>
    Failed,

    /// <summary><c>weten we nog niet</c>.</summary>
    Unknown,
}

/// <summary>What the group says today about an earlier assumption.</summary>
/// <param name="AssumptionId">The assumption.</param>
/// <param name="Verdict">Whether it held; null while nobody said so.</param>
/// <param name="Note">What was said about it; may be empty.</param>
/// <param name="RecordedUtc">When it was last written.</param>
public sealed record AssumptionCheck(Guid AssumptionId, AssumptionVerdict? Verdict, string Note, DateTime RecordedUtc);

/// <summary>The Dutch words of how something went.</summary>
public static class EarlierWords
{
    /// <summary><c>gedaan</c>, <c>bezig</c>, <c>niet gedaan</c>, <c>vervalt</c>; <c>nog niet besproken</c> while nobody said so.</summary>
    public static string DutchName(this AgreementStatus? status) => status switch
    {
        AgreementStatus.Done => "gedaan",
        AgreementStatus.Busy => "bezig",
        AgreementStatus.NotDone => "niet gedaan",
        AgreementStatus.Lapsed => "vervalt",
        _ => "nog niet besproken",
    };

    /// <summary><c>klopte</c>, <c>klopte niet</c>, <c>weten we nog niet</c>; <c>nog niet besproken</c> while nobody said so.</summary>
    public static string DutchName(this AssumptionVerdict? verdict) => verdict switch
    {
        AssumptionVerdict.Held => "klopte",
        AssumptionVerdict.Failed => "klopte niet",
        AssumptionVerdict.Unknown => "weten we nog niet",
        _ => "nog niet besproken",
    };
}

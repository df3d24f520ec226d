namespace SocialeBasis.Domain;

/// <summary>Something that does not belong here and now, kept visible until it is dealt with (B10). A talk closes only when nothing is open here.</summary>
/// <param name="Id">Made by the sender.</param>
/// <param name="StepId">The step in which it was parked.</param>
/// <param name="ContributionId">The contribution that was parked, if it was one.</param>
/// <param name="Text">What was parked.</param>
/// <param name="ParkedUtc">When.</param>
/// <param name="Resolution">What came of it, or why it lapses; null while it is open.</param>
public sealed record ParkedItem(Guid Id, Guid StepId, Guid? ContributionId, string Text, DateTime ParkedUtc, string? Resolution = null)
{
    /// <summary>The most items in one talk, with those that were dealt with.</summary>
    public const int Most = 100;

    /// <summary>How it was dealt with; null while it is open.</summary>
    public ParkedEnd? End { get; init; }

    /// <summary>Who takes it on; empty unless <see cref="End"/> is <see cref="ParkedEnd.TakenOn"/>.</summary>
    public string Owner { get; init; } = "";

    /// <summary>By when; null when not said.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether it still has to be dealt with.</summary>
    public bool IsOpen => Resolution is null;

    /// <summary>How it ended, in Dutch: "Anna pakt dit op, voor 1 mei 2026. Belt de praktijk."; null while it is open.</summary>
    public string? EndInWords => Resolution is null ? null : string.Join(' ', new[] { EndSentence, Resolution }.Where(part => part.Length > 0));

    private string EndSentence => End switch
    {
        ParkedEnd.Discussed => "Besproken.",
        ParkedEnd.TakenOn => $"{char.ToUpperInvariant(Owner[0])}{Owner[1..]} pakt dit op{(DueOn is { } day ? $", voor {DutchDate.Of(day)}" : "")}.",
        ParkedEnd.Lapsed => "Vervalt.",
        _ => "",
    };
}

/// <summary>The three ways in which a parked item ends (facilitation §10).</summary>
public enum ParkedEnd
{
    /// <summary><c>nu besproken</c>.</summary>
    Discussed,

    /// <summary><c>iemand pakt het op</c>: with an owner, and a date if there is one.</summary>
    TakenOn,

    /// <summary><c>vervalt</c>, with a reason.</summary>
    Lapsed,
}

namespace SocialeBasis.Domain;

/// <summary>A role that can be chosen in this talk.</summary>
/// <param name="Id">Stable within the talk.</param>
/// <param name="Position">0-based order in lists.</param>
/// <param name="Name">What people read.</param>
/// <param name="Explanation">One plain sentence; may be empty for a local role.</param>
/// <param name="ReferenceId">The entry in the reference content; null for a local one.</param>
public sealed record Role(Guid Id, int Position, string Name, string Explanation, string? ReferenceId)
{
    /// <summary>The most roles one talk may offer: those of the reference content, and some of the group's own.</summary>
    public const int Most = 50;

    /// <summary>The most that one participant may add.</summary>
    public const int MostEach = 3;

    /// <summary>The participant who added it; null when the facilitator did. Until its round was shown nobody else knows of it.</summary>
    public Guid? AddedBy { get; init; }

    /// <summary>The step in which that participant added it; null when the facilitator did.</summary>
    public Guid? StepId { get; init; }

    /// <summary>The round in which that participant added it; 0 when the facilitator did.</summary>
    public int Round { get; init; }

    /// <summary>The facilitator hid it: nobody is offered it, and it is in no picture.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The same role as the facilitator's own, for another talk to begin with.</summary>
    public Role Prepared() => this with { AddedBy = null, StepId = null, Round = 0, IsHidden = false };
}

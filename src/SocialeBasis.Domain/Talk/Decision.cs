using System.Collections.Immutable;

namespace SocialeBasis.Domain;

/// <summary>What the rules say to a command: the changes it makes, or why not. A refused command changes nothing.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>Allowed; no changes when it already is so.</summary>
    public sealed record Accepted(ImmutableArray<SessionChange> Changes) : Decision;

    /// <summary>Refused, and why.</summary>
    public sealed record Rejected(Rejection Reason) : Decision;

    /// <summary>Allowed, nothing to change.</summary>
    public static Decision Nothing { get; } = new Accepted([]);

    /// <summary>Allowed, with these changes.</summary>
    public static Decision Accept(params ReadOnlySpan<SessionChange> changes) => new Accepted([.. changes]);

    /// <summary>A rejection is a decision.</summary>
    public static implicit operator Decision(Rejection reason) => new Rejected(reason);

    /// <summary>A refusal for this reason.</summary>
    public static Decision Reject(Rejection reason) => new Rejected(reason);
}

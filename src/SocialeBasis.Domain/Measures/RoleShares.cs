namespace SocialeBasis.Domain.Measures;

/// <summary>Reads a row or cell of the role matrix. The limits are this program's own convention; the counts always stand beside the words.</summary>
public static class RoleShares
{
    /// <summary>From this share of the answers on an actor has the role. 0–1, and two people at least.</summary>
    public const double Has = 0.5;

    private const double ContestedFrom = 0.35;
    private const double ContestedTo = 0.65;
    private const int FewestAnswers = 4;

    /// <summary>Whether at least half of those who answered, and two people, see the role.</summary>
    public static bool IsHeld(int seen, int answered) => seen >= 2 && seen >= Has * answered;

    /// <summary>Whether the group is divided about it: between 35 and 65 percent see it, of four answers or more.</summary>
    public static bool IsContested(int seen, int answered) =>
        answered >= FewestAnswers && seen >= ContestedFrom * answered && seen <= ContestedTo * answered;

    /// <summary>
    /// The chance that two people agree on whether the actor has the role, 0–1; <c>null</c> with fewer than two answers. The
    /// nominal agreement of measures §7 over two categories: sees it, does not.
    /// </summary>
    public static double? Agreement(int seen, int answered) => NominalAgreement.Pairwise([seen, Math.Max(0, answered - seen)]);

    /// <summary>How far a role is filled, from how many people see it and how many answered, per actor.</summary>
    public static RoleCoverage CoverageOf(IEnumerable<(int Seen, int Answered)> actors)
    {
        var all = actors.Where(actor => actor.Answered > 0).ToList();
        return all.Count == 0 ? RoleCoverage.Unanswered : all.Count(actor => IsHeld(actor.Seen, actor.Answered)) switch
        {
            0 => RoleCoverage.Nobody,
            1 => RoleCoverage.One,
            _ => RoleCoverage.Several,
        };
    }
}

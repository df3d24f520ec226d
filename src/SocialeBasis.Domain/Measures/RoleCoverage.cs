namespace SocialeBasis.Domain.Measures;

/// <summary>How far the group sees a role filled, over all actors of the talk. A convention of this program.</summary>
public enum RoleCoverage
{
    /// <summary>Nobody answered yet.</summary>
    Unanswered,

    /// <summary><c>niemand</c>: for no actor at least half of the people see it.</summary>
    Nobody,

    /// <summary><c>één</c>: for one actor.</summary>
    One,

    /// <summary><c>meer dan één</c>: for several.</summary>
    Several,
}

using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Reports.Pictures;

/// <summary>How many people see a role, now or wished.</summary>
/// <param name="Seen">Who see it.</param>
/// <param name="Answered">Who answered, "weet niet" left out.</param>
/// <param name="AlsoElsewhere">Whether another actor has the role as well, by <see cref="RoleShares.IsHeld"/>.</param>
public sealed record RoleSeen(int Seen, int Answered, bool AlsoElsewhere = false)
{
    /// <summary>Nobody sees the role here.</summary>
    public bool IsEmpty => Seen == 0;

    /// <summary>Several actors have the role, this one among them.</summary>
    public bool IsDouble => AlsoElsewhere && RoleShares.IsHeld(Seen, Answered);

    /// <summary>People are divided about it.</summary>
    public bool IsContested => RoleShares.IsContested(Seen, Answered);
}

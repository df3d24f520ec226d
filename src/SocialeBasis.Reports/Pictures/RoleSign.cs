namespace SocialeBasis.Reports.Pictures;

/// <summary>A sign in a cell of the role matrix.</summary>
public enum RoleSign
{
    /// <summary>Nobody sees the role: a short line.</summary>
    Empty,

    /// <summary>Seen now: a filled disc; the larger the share, the larger the disc.</summary>
    Now,

    /// <summary>Wished: an open disc.</summary>
    Wished,

    /// <summary>Several actors have the role: a second ring.</summary>
    Several,

    /// <summary>People are divided: a dashed line under the number.</summary>
    Contested,
}

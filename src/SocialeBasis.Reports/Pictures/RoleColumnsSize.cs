namespace SocialeBasis.Reports.Pictures;

/// <summary>The measures of the roles of one actor, in user units.</summary>
/// <param name="Width">Of the whole picture.</param>
/// <param name="Height">The most it may take; rows shrink until they fit, from <paramref name="Row"/> down.</param>
/// <param name="Row">Height of a row at most.</param>
/// <param name="Names">Room for the names of roles, left.</param>
/// <param name="Type">Type size; a long name gets smaller letters, not below <paramref name="Smallest"/>.</param>
/// <param name="Smallest">The smallest type size.</param>
public sealed record RoleColumnsSize(double Width, double Height, double Row, double Names, double Type, double Smallest)
{
    /// <summary>The picked actor on the big screen.</summary>
    public static RoleColumnsSize Screen { get; } = new(1180, 660, 108, 350, 36, 24);

    /// <summary>In the report.</summary>
    public static RoleColumnsSize Report { get; } = new(560, 400, 24, 160, 13, 11);
}

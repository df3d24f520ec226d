namespace SocialeBasis.Domain.Measures;

/// <summary>How the spread of a later round lies compared with an earlier one. Closer is not better.</summary>
public enum RoundShift
{
    /// <summary>A round has too few answers to compare.</summary>
    NotComparable,

    /// <summary><c>dichter bij elkaar</c>.</summary>
    Closer,

    /// <summary><c>verder uit elkaar</c>.</summary>
    FurtherApart,

    /// <summary><c>ongeveer gelijk</c>: the difference is too small to be called one.</summary>
    AboutEqual,
}

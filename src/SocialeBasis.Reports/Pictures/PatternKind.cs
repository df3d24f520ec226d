namespace SocialeBasis.Reports.Pictures;

/// <summary>The patterns that say "which sphere" without colour; each also has a solid black form.</summary>
internal enum PatternKind
{
    /// <summary>Persoonlijk.</summary>
    Dots,

    /// <summary>Gemeenschappelijk: lines at 45°.</summary>
    Diagonal,

    /// <summary>Institutioneel: level lines.</summary>
    Level,
}

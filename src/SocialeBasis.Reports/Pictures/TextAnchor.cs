namespace SocialeBasis.Reports.Pictures;

/// <summary>What the x of a text means.</summary>
internal enum TextAnchor
{
    /// <summary>The left side of the lines.</summary>
    Start,

    /// <summary>Their middle.</summary>
    Middle,

    /// <summary>Their right side.</summary>
    End,
}

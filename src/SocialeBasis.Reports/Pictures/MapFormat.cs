namespace SocialeBasis.Reports.Pictures;

/// <summary>For which surface the map is laid out.</summary>
public enum MapFormat
{
    /// <summary>The left 1392 px of a screen of 1920 × 1080; the page puts the title in the free corner top left and the grey zone to the right.</summary>
    BigScreen,

    /// <summary>A panel on a laptop, 1040 × 868.</summary>
    Laptop,

    /// <summary>390 wide: numbers in the areas, names in a list below.</summary>
    Phone,

    /// <summary>382 wide, beside a column of text on A4; names without discs.</summary>
    Report,

    /// <summary>658 wide, the full column of A4; for many actors.</summary>
    ReportWide,
}

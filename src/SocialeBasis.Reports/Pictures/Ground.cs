namespace SocialeBasis.Reports.Pictures;

/// <summary>What a figure stands on; everything that is not a sphere is green on light, or paper on green.</summary>
public enum Ground
{
    /// <summary>Table or paper.</summary>
    Light,

    /// <summary>The green panel of the selected actor.</summary>
    Green,
}

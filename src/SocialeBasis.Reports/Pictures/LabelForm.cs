namespace SocialeBasis.Reports.Pictures;

/// <summary>How names are set: whole, then more and more broken.</summary>
internal enum LabelForm
{
    /// <summary>On one line.</summary>
    Whole,

    /// <summary>Names wider than 0.66 r broken.</summary>
    LongBroken,

    /// <summary>Every name that has a place to break.</summary>
    AllBroken,

    /// <summary>Up to four lines, as narrow as it goes.</summary>
    Narrow,
}

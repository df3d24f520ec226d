namespace SocialeBasis.Reports.Pictures;

/// <summary>The large circles that run off the front page of the report.</summary>
internal static class CoverCircles
{
    /// <summary>For A4 at 794 wide: 690 high, at the foot of the page; decorative.</summary>
    public static Drawing Draw()
    {
        var circles = new SphereCircles(470, 392, 345, 1, 0.96);
        return new(794, 690, "", circles.Shapes(), circles.Definitions());
    }
}

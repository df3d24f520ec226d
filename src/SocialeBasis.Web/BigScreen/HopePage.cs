using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What can be read of the hopes at one time; the closed family of pages.</summary>
public abstract record HopePage
{
    private HopePage()
    {
    }

    /// <summary>Hopes under their headings, in columns.</summary>
    public sealed record Columns(IReadOnlyList<IReadOnlyList<FlowPart<HopeHeading, HopeView>>> Parts) : HopePage;

    /// <summary>Why we hope it: bars by reason.</summary>
    public sealed record Reasons : HopePage;

    /// <summary>Two hopes that are hard to have at once.</summary>
    public sealed record Clash(HopeClashView Pair) : HopePage;
}

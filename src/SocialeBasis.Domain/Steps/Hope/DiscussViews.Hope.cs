using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>"Bespreek eerst" in every step: what differs most on top, in neutral words, only of what was shown.</summary>
internal static partial class DiscussViews
{
    private static IEnumerable<DiscussItem> Hopes(HopesView view) => view.Clashes
        .Select(clash => new DiscussItem(clash.FirstId, clash.First, $"botst misschien met: {clash.Second}"))
        .Concat(HopesViews.Tensions(view).Select(tension => new DiscussItem(null, tension.Title, "beide redenen werden genoemd")));
}

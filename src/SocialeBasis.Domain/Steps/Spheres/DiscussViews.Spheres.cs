using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>"Bespreek eerst" in every step: what differs most on top, in neutral words, only of what was shown.</summary>
internal static partial class DiscussViews
{
    private static IEnumerable<DiscussItem> Places(SpheresView view) => view.Results
        .Where(result => result.IsGrey)
        .OrderBy(result => result.Agreement ?? 1)
        .Select(result => new DiscussItem(result.ActorId, result.Name, Chosen(result)));

    private static string Chosen(PlacementResult result)
    {
        var areas = result.Counts.Count(count => count > 0);
        return areas > 1 ? $"{DutchNumber.InWords(areas)} plekken gekozen" : "te weinig antwoorden voor één plek";
    }
}

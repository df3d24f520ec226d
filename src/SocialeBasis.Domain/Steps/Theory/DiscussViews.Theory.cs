namespace SocialeBasis.Domain;

/// <summary>"Bespreek eerst" in every step: what differs most on top, in neutral words, only of what was shown.</summary>
internal static partial class DiscussViews
{
    private static IEnumerable<DiscussItem> Links(TheoryView view) => view.Gaps
        .Select(rung => new DiscussItem(null, rung.Name, "hier staat nog niets: wat gebeurt er tussen wat eronder staat en wat erboven staat?"))
        .Concat(view.Rungs.SelectMany(rung => rung.Items)
            .Where(item => item.IsUnfinished)
            .OrderByDescending(item => item.Links.Count)
            .Select(item => new DiscussItem(item.Id, item.Words, "onaf: waarom zou dit zo zijn?")));
}

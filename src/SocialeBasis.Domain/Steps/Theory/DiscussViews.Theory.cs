namespace SocialeBasis.Domain;

/// <summary>"Bespreek eerst" in every step: what differs most on top, in neutral words, only of what was shown.</summary>
internal static partial class DiscussViews
{
    private static IEnumerable<DiscussItem> Links(TheoryView view) => view.Weighed
        .Where(weighed => weighed.IsToFindOut)
        .Select(weighed => About(weighed.Item, $"belangrijk, en {weighed.ImportantAndUnsure} van {weighed.People} zijn er niet zeker van"))
        .Concat(view.Weighed.Where(weighed => weighed.Apart is not null)
            .Select(weighed => About(weighed.Item, $"{weighed.Apart!.Value.Surer.Name} is zekerder dan {weighed.Apart!.Value.LessSure.Name}")))
        .Concat(Unbuilt(view));

    private static DiscussItem About(RungItem item, string why) => new(item.Id, item.Words, why);

    private static IEnumerable<DiscussItem> Unbuilt(TheoryView view) => view.Gaps
        .Select(rung => new DiscussItem(null, rung.Name, "hier staat nog niets: wat gebeurt er tussen wat eronder staat en wat erboven staat?"))
        .Concat(view.Rungs.SelectMany(rung => rung.Items)
            .Where(item => item.IsUnfinished)
            .OrderByDescending(item => item.Links.Count)
            .Select(item => About(item, "onaf: waarom zou dit zo zijn?")));
}

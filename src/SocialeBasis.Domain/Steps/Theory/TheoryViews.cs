using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>Makes the view of Beleidstheorie as everybody saw it.</summary>
internal static class TheoryViews
{
    public static TheoryView Of(ShownTalk talk, AgendaStep step)
    {
        var links = talk.Texts<TheoryLink>(step).Select(link => LinkOf(talk, link)).ToSeq();
        var groups = talk.HopeGroups(step)
            .Select(group => new LinkGroupView(group.Id, group.Name, links.Where(link => link.GroupId == group.Id).Select(link => link.Text.Id).ToSeq()))
            .ToSeq();
        var rungs = Ladder(links, groups);
        var items = rungs.SelectMany(rung => rung.Items).ToDictionary(item => item.Id);
        var weighs = step.Weighs.Where(items.ContainsKey).Select(id => items[id]).ToSeq();
        return new TheoryView
        {
            Frame = StepViews.Frame(talk, step),
            Links = links,
            Groups = groups,
            Rungs = rungs,
            IsWeighing = step.IsWeighing,
            Weighs = weighs,
            Weighed = talk.Weighed(step, weighs),
        };
    }

    /// <summary>A link as a reader gets it.</summary>
    public static LinkView LinkOf(ShownTalk talk, TheoryLink link) => Unchanged.Of(
        link, new LinkView(talk.AsRead(link), link.If, link.Then, link.Because, link.Provided, link.Level) { GroupId = talk.GroupOf(link.Id) });

    /// <summary>The ladder that these links make.</summary>
    public static Seq<Rung> Ladder(Seq<LinkView> links, Seq<LinkGroupView> groups)
    {
        if (links.Count == 0)
        {
            return [];
        }

        var grouped = groups.Select(group => new RungItem(group.Id, group.Name, links.Where(link => link.GroupId == group.Id).ToSeq()))
            .Where(item => item.Links.Count > 0)
            .OrderByDescending(item => item.Links.Count);
        var loose = links.Where(link => link.GroupId is null || groups.All(group => group.Id != link.GroupId)).Select(link => new RungItem(link.Text.Id, null, [link]));
        var items = grouped.Concat(loose).ToLookup(LevelOf);
        var rungs = Enum.GetValues<LinkLevel>().Reverse().Select(level => new Rung(level, items[level].ToSeq()));
        return [.. rungs, .. items.Contains(null) ? [new Rung(null, items[null].ToSeq())] : Array.Empty<Rung>()];
    }

    /// <summary>Where it begins: where most of its links do, of equals the lowest.</summary>
    private static LinkLevel? LevelOf(RungItem item) => item.Links.Select(link => link.Level)
        .OfType<LinkLevel>()
        .CountBy(level => level)
        .OrderByDescending(level => level.Value)
        .ThenBy(level => level.Key)
        .Select(level => (LinkLevel?)level.Key)
        .FirstOrDefault();
}

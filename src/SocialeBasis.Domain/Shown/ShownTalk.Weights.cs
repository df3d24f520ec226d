namespace SocialeBasis.Domain.Shown;

public sealed partial class ShownTalk
{
    private static readonly KnownFrom[] EverySource = [KnownFrom.OwnExperience, KnownFrom.Residents, KnownFrom.Figures, KnownFrom.Research, KnownFrom.Hope];
    private static readonly DependsOn[] Everybody = [DependsOn.Us, DependsOn.Residents, DependsOn.Others, DependsOn.OutOfReach];

    /// <summary>How much each of these weighs, once that was shown: what most people find important and are unsure of first.</summary>
    internal Seq<WeighedLink> Weighed(AgendaStep step, Seq<RungItem> items) => Once(step.Id, "weighed", () => items
        .Select(item => WeighedOf(step, item))
        .OfType<WeighedLink>()
        .OrderByDescending(weighed => weighed.ImportantAndUnsure));

    private WeighedLink? WeighedOf(AgendaStep step, RungItem item)
    {
        var weights = Counted.Weights(_session, step, item.Id).ToList();
        return weights.Count == 0 ? null : new WeighedLink(
            item,
            WeighedPair.Of(weights),
            SplitViews.WeightGroups(_session, step, item.Id, weights).Select(one => new GroupWeights(one.Group, WeighedPair.Of(one.Weights))).ToSeq(),
            EverySource.Select(source => weights.Count(weight => weight.KnownFrom.HasFlag(source))).ToSeq(),
            Everybody.Select(who => weights.Count(weight => weight.DependsOn.HasFlag(who))).ToSeq());
    }
}

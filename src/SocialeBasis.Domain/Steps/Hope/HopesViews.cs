using SocialeBasis.Domain.Reference;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>Makes the view of Hoop as everybody saw it.</summary>
internal static class HopesViews
{
    private static readonly HopeReasons[] EveryReason = [HopeReasons.EndInItself, HopeReasons.EarlySignalling, HopeReasons.CareCosts, HopeReasons.Other];

    public static HopesView Of(ShownTalk talk, AgendaStep step)
    {
        var hopes = talk.Texts<Hope>(step).Select(hope => HopeOf(talk, step, hope)).ToSeq();
        return new HopesView
        {
            Frame = StepViews.Frame(talk, step),
            Actors = StepViews.Rows(talk),
            Hopes = hopes,
            DotsAreShown = talk.DotsAreShown(step),
            Dotters = talk.Dotters(step),
            Groups = talk.HopeGroups(step)
                .Select(group => (Group: group, Hopes: hopes.Where(hope => hope.GroupId == group.Id).OrderByDescending(hope => hope.Dots).ToList()))
                .Select(one => new HopeGroupView(
                    one.Group.Id,
                    one.Group.Name,
                    one.Hopes.Select(hope => hope.Text.Id).ToSeq(),
                    one.Hopes.Sum(hope => hope.Dots)
                ))
                .ToSeq(),
            Clashes = talk.Clashes(step)
                .Select(one => new HopeClashView(one.Clash.Id, one.Clash.FirstId, one.First, one.Clash.SecondId, one.Second, one.Clash.Note))
                .ToSeq(),
            ByReason = hopes.Count == 0 ? []
                : [.. EveryReason.Select(reason => hopes.Count(hope => hope.Reasons.HasFlag(reason))), hopes.Count(hope => hope.Reasons is HopeReasons.None)],
        };
    }

    /// <summary>What a later step can be about: groups, and hopes that lie in none, most dots first.</summary>
    public static IEnumerable<HopeOption> Options(ShownTalk talk) => talk.Agenda.Where(step => step.Kind is StepKind.Hope)
        .Select(talk.ViewOf)
        .OfType<HopesView>()
        .SelectMany(view => view.Groups.Where(group => group.HopeIds.Count > 0)
            .Select(group => new HopeOption(group.Id, group.Name, group.Dots))
            .Concat(view.Hopes.Where(hope => hope.GroupId is null).Select(hope => new HopeOption(hope.Text.Id, hope.Text.Text, hope.Dots))))
        .OrderByDescending(hope => hope.Dots);

    /// <summary>A hope with its dots as far as they were shown.</summary>
    public static HopeView HopeOf(ShownTalk talk, AgendaStep step, Hope hope)
    {
        var actor = hope.ActorId is { } about ? talk.Actor(about) : null;
        return Unchanged.Of(hope, new HopeView(talk.AsRead(hope), hope.Sphere, actor?.Id, actor?.Name, hope.Reasons, talk.Dots(step, hope.Id), false)
        {
            GroupId = talk.GroupOf(hope.Id),
        });
    }

    /// <summary>Tensions of the reference content between the reasons that were given.</summary>
    public static IEnumerable<ReasonTension> Tensions(HopesView view)
    {
        var reasons = view.Hopes.Aggregate(HopeReasons.None, (all, hope) => all | hope.Reasons);
        var ids = EveryReason.Where(reason => reasons.HasFlag(reason)).Select(ReferenceIdOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return ReferenceContent.Shipped.ReasonTensions.Where(tension => tension.ReasonIds.All(ids.Contains));
    }

    private static string? ReferenceIdOf(HopeReasons reason) => reason switch
    {
        HopeReasons.EndInItself => "doel-op-zich",
        HopeReasons.EarlySignalling => "doel-vroeg-signaleren",
        HopeReasons.CareCosts => "doel-kosten-temperen",
        _ => null,
    };
}

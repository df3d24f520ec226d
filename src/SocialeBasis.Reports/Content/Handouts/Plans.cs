using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content.Handouts;

/// <summary>What the group agreed to do, the first date first; what has no date comes last.</summary>
internal static class Plans
{
    public static List<Settlement> Of(IEnumerable<GroupText> texts) =>
        [
            .. texts
                .Where(text => text is { IsPlan: true, Settlement.Outcome: not Outcome.Parked })
                .Select(text => text.Settlement)
                .OrderBy(plan => plan.Plan.DueOn ?? DateOnly.MaxValue),
        ];

    /// <summary>When, what and who; the agreed texts cut at <paramref name="longest"/> characters.</summary>
    public static Table Table(string id, IEnumerable<Settlement> plans, int longest) => new(
        id, "Wat we doen, wie het doet en wanneer het klaar is.", [new("Wanneer"), new("Wat"), new("Wie")],
        Domain.Seq.ToSeq(plans.Select(plan => new Row(
            [WhoAndWhen.When(plan.Plan.DueOn), Dutch.Shorten(plan.Text.Agreed, longest), WhoAndWhen.Who(plan.Plan.Owner)]))));
}

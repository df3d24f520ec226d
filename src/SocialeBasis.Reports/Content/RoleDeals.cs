using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>What was agreed about roles: what an actor does and does not do, what stands against it, and what we do when pressure comes.</summary>
internal static class RoleDeals
{
    private const int MostDifferences = 12;

    public static IEnumerable<Section> Of(HeldStep step, RolesView view, string id, int level)
    {
        if (Deals(view, id, level) is { } deals)
        {
            yield return deals;
        }

        if (view.Steadfast.Count > 0)
        {
            yield return new(
                $"{id}-druk",
                level,
                "Als er druk komt",
                [
                    new Paragraph(
                        "Een krant, een vraag van de raad, een bezuiniging: dan verandert een rol snel. Dit spraken we daarom vooraf af.",
                        Origin: Origins.Fixed("rollen-druk", step.Step.Id)
                    ),
                    new Table(
                        $"{id}-druk-tabel",
                        "Wat we doen als er druk komt.",
                        [new("Wat er gebeurt"), new("Wat we doen"), new("Wie neemt eerst contact op")],
                        view.Steadfast.Select(deal => new Row([deal.Scenario, deal.WeDo, deal.FirstContact.Length > 0 ? deal.FirstContact : "–"])).ToSeq()
                    ),
                ]
            );
        }

        if (Differences(view, id, level) is { } differences)
        {
            yield return differences;
        }
    }

    private static Section? Deals(RolesView view, string id, int level)
    {
        var made = view.Results.Where(result => result.Deal is { } deal && (deal.Does + deal.DoesNot + deal.InReturn + deal.Relation).Length > 0).ToList();
        var own = view.Results.Where(result => !result.IsSteerable).Select(result => result.Name).ToList();
        if (made.Count == 0 && own.Count == 0)
        {
            return null;
        }

        var blocks = new List<Block>();
        if (made.Count > 0)
        {
            blocks.Add(new Table(
                $"{id}-doet-tabel", "Wat een actor doet en niet doet, en wat inwoners terug mogen verwachten.",
                [new("Actor"), new("Doet"), new("Doet niet"), new("Wat inwoners terug mogen verwachten")],
                made.Select(result => new Row([result.Name, Or(result.Deal!.Does), Or(result.Deal.DoesNot), Or(result.Deal.InReturn)])).ToSeq()));
        }

        if (own.Count > 0)
        {
            blocks.Add(new Paragraph($"{Dutch.List(own)}. De gemeente stuurt hier niet. De vraag is: hoe verhouden we ons tot elkaar?", Lead: "Eigen geld:"));
        }

        if (made.Where(result => result.Deal!.Relation.Length > 0).ToList() is { Count: > 0 } relations)
        {
            blocks.Add(new FactList(relations.Select(result => new Fact(result.Name, result.Deal!.Relation)).ToSeq()));
        }

        return new($"{id}-doet", level, "Wat ieder doet en niet doet", blocks.ToSeq());
    }

    /// <summary>Where groups that may be shown apart see a role differently: one has it with most of its people, another with few.</summary>
    private static Section? Differences(RolesView view, string id, int level)
    {
        var rows = view
            .Results.Where(result => result.ByGroup.Count(group => !group.Group.IsPart) > 1)
            .SelectMany(result =>
                view.Roles.SelectMany(role => new[] { Compare(result, role.Id, role.Name, wished: false), Compare(result, role.Id, role.Name, wished: true) })
            )
            .Where(row => row.Distance >= 0.5)
            .OrderByDescending(row => row.Distance)
            .Take(MostDifferences)
            .Select(row => new Row([row.Actor, row.Role, row.Moment, row.Words]))
            .ToSeq();
        return rows.Count == 0
            ? null
            : new(
                $"{id}-kijkt-anders",
                level,
                "Waar perspectieven anders kijken",
                [
                    new Paragraph("Hier ziet of wenst de ene groep een rol veel vaker dan de andere. Dat zegt niet wie gelijk heeft."),
                    new Table(
                        $"{id}-kijkt-anders-tabel",
                        "Hoeveel mensen van een groep de rol zien of wensen.",
                        [new("Actor"), new("Rol"), new("Moment"), new("Per groep")],
                        rows
                    ),
                ]
            );
    }

    private static (double Distance, string Actor, string Role, string Moment, string Words) Compare(RoleResult result, Guid roleId, string role, bool wished)
    {
        var groups = result
            .ByGroup.Where(group => !group.Group.IsPart)
            .Select(group =>
                (group.Group.Name, Seen: wished ? Count(group, roleId).Wished : Count(group, roleId).Now, Of: wished ? group.WishedAnswered : group.NowAnswered)
            )
            .Where(group => group.Of > 0)
            .ToList();
        if (groups.Count < 2)
        {
            return (0, "", "", "", "");
        }

        var shares = groups.Select(group => (double)group.Seen / group.Of).ToList();
        return (
            shares.Max() - shares.Min(),
            result.Name,
            role,
            wished ? "gewenst" : "nu",
            string.Join(", ", groups.Select(group => $"{group.Name.ToLowerInvariant()} {Dutch.Digits(group.Seen)} van {Dutch.Digits(group.Of)}"))
        );
    }

    private static RoleCount Count(GroupRoles group, Guid roleId) => group.Roles.First(count => count.RoleId == roleId);

    private static string Or(string text) => text.Length > 0 ? text : "–";
}

using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content.SideBySide;

/// <summary>Which roles each group sees and wishes for the same actors, by at least half of its people.</summary>
internal static class SideRoles
{
    public static Section? Of(Seq<SideTalk> talks, IReadOnlyList<SameActor> actors)
    {
        var steps = talks.Select(talk => talk.Latest<RolesView>()).ToList();
        if (steps.Count(step => step is not null) < 2)
        {
            return null;
        }

        var rows = actors
            .Select(actor =>
                (
                    actor.Name,
                    Results: actor
                        .Ids.Select(
                            (id, i) =>
                                id is { } known
                                    ? steps[i]?.View.Results.FirstOrDefault(result => result.ActorId == known && result.NowAnswered + result.WishedAnswered > 0)
                                    : null
                        )
                        .ToList()
                )
            )
            .Where(row => row.Results.Count(result => result is not null) > 1)
            .ToList();
        return rows.Count == 0
            ? null
            : new(
                "rollen",
                2,
                "Wie heeft welke rol",
                [
                    new Table(
                        "rollen-tabel",
                        "Welke rol de helft of meer van elke groep ziet en wenst.",
                        [new("Actor"), .. talks.Select(talk => new Column(talk.Name))],
                        rows.Select(row => new Row([row.Name, .. row.Results.Select(result => new Cell(result is null ? "–" : Words(result)))])).ToSeq()
                    ),
                    new Paragraph("Waar een rol in het ene gesprek gewenst is en in het andere niet: wat verwachten inwoners daar anders?", Lead: "Vraag:"),
                ]
            );
    }

    private static string Words(RoleResult result)
    {
        var now = result.Roles.Where(role => RolesSection.Sees(role.Now, result.NowAnswered)).Select(role => role.Name).ToList();
        var wished = result.Roles.Where(role => RolesSection.Sees(role.Wished, result.WishedAnswered)).Select(role => role.Name).ToList();
        return $"Nu: {(now.Count == 0 ? "geen rol" : Dutch.List(now))}.\nGewenst: {(wished.Count == 0 ? "geen rol" : Dutch.List(wished))}.";
    }
}

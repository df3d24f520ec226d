using SocialeBasis.Domain;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary><em>Rollen</em>: which role every actor has now and which is wished, the empty and the double ones, and agreements.</summary>
internal static class RolesSection
{
    public static Section? Of(Material material) =>
        StepSections.Of<RolesView>(material, SectionIds.Roles, "Rollen",
            (step, view, id, level) => (Blocks(material, step, view, id), Parts(material, step, view, id, level)));

    /// <summary>An actor has a role, in the eyes of the group, when at least half of those who answered see it.</summary>
    internal static bool Sees(int people, int answered) => people > 0 && 2 * people >= answered;

    private static IEnumerable<Block> Blocks(Material material, HeldStep step, RolesView view, string id)
    {
        yield return new Paragraph(
            $"{Dutch.AtStart(Dutch.People(step.Answered))} {Dutch.Plural(step.Answered, "koos", "kozen")} per actor welke rol die nu heeft en welke rol zij wensen. Bij één actor kunnen meer rollen horen.",
            IsIntroduction: true,
            Origin: step.Sentence("rollen-inleiding", $"{id}-tabel"));
        if (view.Results.Any(HasAnswers))
        {
            yield return Matrix(view, $"{id}-tabel");
        }

        if (view.Results.Where(result => !HasAnswers(result)).Select(result => result.Name).ToList() is { Count: > 0 } none)
        {
            yield return new Paragraph(Dutch.List(none) + ".", Lead: "Geen antwoorden:");
        }

        foreach (var block in SettlementBlocks.Blocks(material, view.Settled, "Dit spreken we af over de rollen"))
        {
            yield return block;
        }
    }

    private static bool HasAnswers(RoleResult result) => result.NowAnswered + result.WishedAnswered + result.UnknownNow + result.UnknownWished > 0;

    private static Table Matrix(RolesView view, string id) => new(
        id,
        "Welke rollen mensen zien, nu en gewenst. Het getal is het aantal mensen.",
        [new("Actor"), new("Nu"), new("Gewenst")],
        view.Results.Where(HasAnswers).Select(result => new Row(
        [
            result.Name,
            Chosen(result.Roles.Select(role => (role.Name, role.Now)), result.NoRoleNow, result.UnknownNow),
            Chosen(result.Roles.Select(role => (role.Name, role.Wished)), result.NoRoleWished, result.UnknownWished),
        ])).ToSeq());

    private static string Chosen(IEnumerable<(string Name, int People)> roles, int none, int unknown)
    {
        var parts = roles.Append(("bewust geen rol", none)).Where(role => role.Item2 > 0).OrderByDescending(role => role.Item2)
            .Append(("weet niet", unknown)).Where(role => role.Item2 > 0)
            .Select(role => $"{role.Item1} ({Dutch.Digits(role.Item2)})").ToList();
        return parts.Count == 0 ? "geen antwoorden" : string.Join(", ", parts);
    }

    private static IEnumerable<Section> Parts(Material material, HeldStep step, RolesView view, string id, int level)
    {
        if (Shared(view, id, level) is { } shared)
        {
            yield return shared;
        }

        foreach (var part in RoleDeals.Of(step, view, id, level))
        {
            yield return part;
        }

        var settled = view.Results.Where(result => result.Settled is not null).ToList();
        if (settled.Count > 0)
        {
            yield return new(
                $"{id}-afspraken",
                level,
                "Afspraken over rollen",
                [],
                settled
                    .Select(
                        (result, i) =>
                            new Section(
                                $"{id}-actor-{Dutch.Digits(i + 1)}",
                                level + 1,
                                result.Name,
                                SettlementBlocks.Blocks(material, result.Settled!, null, "Dit spreken we af").Concat(DifferenceBlocks.Of(view, result.ActorId)).ToSeq()
                            )
                    )
                    .ToSeq()
            );
        }
    }

    private static Section? Shared(RolesView view, string id, int level)
    {
        var rows = new List<Row>();
        foreach (var role in view.Roles)
        {
            var now = Actors(view, role.Id, count => count.Now, result => result.NowAnswered);
            var wished = Actors(view, role.Id, count => count.Wished, result => result.WishedAnswered);
            if (now.Count == 0 && wished.Count == 0)
            {
                continue;
            }

            rows.Add(
                new([
                    role.Name,
                    now.Count == 0 ? "niemand" : Dutch.List(now),
                    wished.Count == 0 ? "niemand" : Dutch.List(wished),
                    Word(now.Count, wished.Count),
                ])
            );
        }

        return rows.Count == 0
            ? null
            : new(
                $"{id}-samen",
                level,
                "Lege en dubbele rollen",
                [
                    new Paragraph(
                        "Hier telt een rol mee als ten minste de helft van de mensen hem bij die actor ziet. Een lege rol heeft nu niemand, maar is wel gewenst. Een dubbele rol ligt nu bij meer dan één actor. Dat kan goed zijn, of verwarrend."
                    ),
                    new Table(
                        $"{id}-samentabel",
                        "Wie elke rol heeft, volgens ten minste de helft van de mensen.",
                        [new("Rol"), new("Nu"), new("Gewenst"), new("In woorden")],
                        rows.ToSeq()
                    ),
                ]
            );
    }

    private static List<string> Actors(RolesView view, Guid roleId, Func<RoleCount, int> people, Func<RoleResult, int> answered) =>
        [
            .. view
                .Results.Where(result => result.Roles.Any(role => role.RoleId == roleId && Sees(people(role), answered(result))))
                .Select(result => result.Name),
        ];

    private static string Word(int now, int wished) => (now, wished) switch
    {
        (0, _) => "leeg",
        ( > 1, _) => "dubbel",
        (_, 0) => "niet meer gewenst",
        _ => "één actor",
    };
}

using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Reports;

/// <summary>The largest talk that the program is made for: 150 people, 40 actors and 600 texts, held through commands.</summary>
internal static class LargeTalk
{
    public const int People = 150;
    public const int Actors = 40;
    public const int Texts = 600;

    private static readonly string[] Perspectives = ["gemeente", "welzijnsorganisatie", "inwoner", "andere-partij", "kennis"];

    private static readonly string[] Kinds =
    [
        "Buurthuis",
        "Sportvereniging",
        "Kerk",
        "Bewonersinitiatief",
        "Bibliotheek",
        "Vrijwilligersorganisatie",
        "Wijkteam",
        "School",
    ];

    private static readonly Spheres[] Places =
    [
        Spheres.Personal,
        Spheres.Community,
        Spheres.Institutional,
        Spheres.Personal | Spheres.Community,
        Spheres.Community | Spheres.Institutional,
        Spheres.Personal | Spheres.Institutional,
        Spheres.Personal | Spheres.Community | Spheres.Institutional,
        Spheres.None,
    ];

    public static Session Make() => Hold().Value;

    /// <summary>As <see cref="Make"/>, with everything that led to it; with fewer actors where that is enough.</summary>
    public static Given Hold(int actors = Actors)
    {
        var names = Enumerable.Range(0, actors).Select(i => $"{Kinds[i % Kinds.Length]} {(char)('A' + (i / Kinds.Length))}").ToList();
        var given = Given.Session(
            setup => setup with { Title = "Sociale basis in de hele stad", Place = "Stadhuis", Area = "de hele stad" },
            names,
            null,
            StepKind.Arrival,
            StepKind.Term,
            StepKind.Spheres,
            StepKind.Hope,
            StepKind.Influence,
            StepKind.Roles,
            StepKind.Agreements,
            StepKind.Closing
        );
        for (var i = 0; i < People; i++)
        {
            given.Joined(Perspectives[i % Perspectives.Length]);
        }

        Words(given);
        Choices(given, names.Select(given.Actor).ToList());
        return given.Lead(new CloseSession());
    }

    /// <summary>Four texts of everybody.</summary>
    private static void Words(Given given)
    {
        given
            .At(StepKind.Term)
            .EverybodySays(
                (step, i) =>
                    new GiveDefinition(
                        given.NewId(),
                        step,
                        $"Wat mensen in buurt {i} voor elkaar doen zonder dat iemand het organiseert, en de plekken die dat makkelijk maken."
                    )
            )
            .Revealed()
            .Settled("Wat mensen met en voor elkaar doen.", "Zonder beroepskrachten valt het om.", "dat het welzijnswerk in de tekst staat");
        given
            .At(StepKind.Hope)
            .EverybodySays(
                (step, i) =>
                    new GiveHope(
                        given.NewId(),
                        step,
                        $"Dat in buurt {i} niemand een week lang niemand spreekt.",
                        Places[i % 7],
                        null,
                        (HopeReasons)(1 << (i % 4))
                    )
            )
            .Revealed();
        given
            .At(StepKind.Agreements)
            .EverybodySays((step, i) => new GiveProposal(given.NewId(), step, $"Elk half jaar praten we in buurt {i} opnieuw over deze woorden."))
            .Revealed();
        given
            .At(StepKind.Closing)
            .EverybodySays((step, i) => new GiveClosingWord(given.NewId(), step, i % 2 == 0 ? "Hoopvol" : "Moe maar blij", $"Ik bel morgen nummer {i}."))
            .Revealed();
    }

    private static void Choices(Given given, List<Guid> actors)
    {
        var roles = given.Value.Roles.Keys.Order().ToList();
        given.At(StepKind.Spheres);
        foreach (var (actor, a) in actors.Select((actor, a) => (actor, a)))
        {
            given.EverybodySays(
                (step, i) =>
                    new PlaceActor(
                        step,
                        actor,
                        i % 29 == 0 ? null
                            : i % (3 + (a % 5)) == 0 ? Places[(a + i) % 8]
                            : Places[a % 8],
                        ""
                    )
            );
        }

        given.Revealed().At(StepKind.Influence);
        for (var round = 1; round <= 2; round++)
        {
            foreach (var (actor, a) in actors.Select((actor, a) => (actor, a)))
            {
                given.EverybodySays(
                    (step, i) =>
                        new RateInfluence(
                            step,
                            actor,
                            i % 31 == 0 ? null : Math.Clamp(1 + ((a + (i / 7) + round) % 5), 1, 5),
                            i % 5 == 0 ? InfluenceKinds.Money : InfluenceKinds.None
                        )
                );
            }

            given.Revealed();
            if (round == 1)
            {
                given.NextRound();
            }
        }

        given.At(StepKind.Roles);
        foreach (var (actor, a) in actors.Select((actor, a) => (actor, a)))
        {
            given.EverybodySays((step, i) => new ChooseRoles(step, actor, RoleMoment.Now, RoleAnswerKind.Roles, [roles[(a + i) % roles.Count]]));
        }

        given.Revealed();
    }
}

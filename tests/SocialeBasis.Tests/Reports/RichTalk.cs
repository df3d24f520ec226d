using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Reports;

/// <summary>A talk of 24 people in four perspectives in which every step was held, shown and settled.</summary>
internal static class RichTalk
{
    private static readonly string[] Actors =
    [
        "Gezin en familie",
        "Vrienden",
        "Mantelzorger",
        "Buren",
        "Lotgenotengroep",
        "Vrijwilliger",
        "Bewonersinitiatief",
        "Sportvereniging",
        "Kerk",
        "Moskee",
        "Buurtuin",
        "Repaircafé",
        "Buurthuis",
        "Bibliotheek",
        "Welzijnsorganisatie",
        "Opbouwwerker",
        "Jongerenwerker",
        "Sociaal wijkteam",
        "Huisarts",
        "School",
        "Zorgverzekeraar",
        "Rijksoverheid",
    ];

    private static readonly string[] Roles =
    [
        "Maakt mogelijk",
        "Moedigt aan",
        "Geeft opdracht",
        "Geeft subsidie",
        "Voert uit",
        "Werkt samen",
        "Brengt mensen bij elkaar",
        "Spreekt tegen",
    ];

    public static Given Make(Anonymity anonymity = Anonymity.Anonymous)
    {
        var given = Given.Session(
            setup => setup with
            {
                Title = "Sociale basis in Lindehof",
                QuestionOfTheDay = "Wat bedoelen wij in Lindehof met sociale basis?",
                Place = "Buurthuis De Linde, Voorbeeldstad",
                Area = "Lindehof",
                LedBy = "Samira de Wit",
                TargetGroup = "alle inwoners van Lindehof",
                Anonymity = anonymity,
            },
            [
                new(Id(1), StepKind.Arrival, 10),
                new(Id(2), StepKind.Term, 20, "sociale basis"),
                new(Id(3), StepKind.Term, 20, "zelfredzaamheid"),
                new(Id(4), StepKind.Actors, 15),
                new(Id(5), StepKind.Spheres, 30),
                new(Id(6), StepKind.Hope, 20),
                new(Id(7), StepKind.Influence, 25, "op wat deze actor doet tegen eenzaamheid"),
                new(Id(8), StepKind.Roles, 25),
                new(Id(11), StepKind.Theory, 20, "dat niemand in Lindehof lang alleen is"),
                new(Id(9), StepKind.Agreements, 20),
                new(Id(10), StepKind.Closing, 10),
            ],
            Actors.Take(14),
            Roles.Select((name, i) => new Role(Id(50 + i), i, name, "", null)));
        for (var i = 0; i < 24; i++)
        {
            given.Joined(i < 8 ? "gemeente" : i < 14 ? "welzijnsorganisatie" : i < 19 ? "inwoner" : "andere-partij", $"Naam{i:00}");
        }

        Terms(given);
        Places(given);
        Hopes(given);
        Influence(given);
        RolesStep(given);
        Theory(given);
        Agreements(given);
        return given;
    }

    private static void Terms(Given given)
    {
        string[] meanings =
        [
            "Alles wat mensen voor elkaar doen zonder dat iemand het organiseert.",
            "De plekken in de wijk waar je zomaar binnen kunt lopen.",
            "Het netwerk van vrijwilligers en clubs.",
            "Wat de gemeente regelt voordat er zorg nodig is.",
            "Familie, buren en vrienden. De rest is hulp.",
            "De grond onder het gewone leven.",
        ];
        given
            .At(StepKind.Term)
            .EverybodySays(
                (step, i) => i < 21 ? new GiveDefinition(given.NewId(), step, $"{meanings[i % 6]}{(i >= 6 ? $" Ik dacht ook aan voorbeeld {i}." : "")}") : null
            )
            .Revealed()
            .Settled("Wat mensen in Lindehof met en voor elkaar doen.")
            .Settled(
                "Alles wat mensen in Lindehof met en voor elkaar doen, en de plekken en mensen die dat makkelijker maken.",
                "Zonder beroepskrachten valt het om. Noem hen dus als deel van de sociale basis, niet als hulp erbij.",
                "dat het welzijnswerk in de tekst staat"
            )
            .EverybodySays(
                (step, i) =>
                    new GiveSupport(
                        step,
                        i < 15 ? SupportLevel.Behind
                            : i < 21 ? SupportLevel.CanLiveWith
                            : SupportLevel.Concern,
                        i >= 21 ? $"Dit is zo breed dat alles erin past ({i - 20})." : ""
                    )
            )
            .Lead(step => new ShowConsent(step, EvenFew: true));
        given.At(StepKind.Term, 2)
            .EverybodySays((step, i) => i % 2 == 0 ? new GiveDefinition(given.NewId(), step, $"Dat je het zelf kunt, met hulp van wie je kent ({i}).") : null)
            .Revealed();
    }

    private static void Places(Given given)
    {
        given.At(StepKind.Actors);
        for (var i = 14; i < Actors.Length; i++)
        {
            given.Says(i, step => new NameActor(given.NewId(), step, Actors[i]));
        }

        given.EverybodySays((step, i) => new NameActor(given.NewId(), step, Actors[i % 14])).Revealed();
        given.At(StepKind.Spheres);
        Spheres[] usual =
        [
            Spheres.Personal,
            Spheres.Personal,
            Spheres.Personal,
            Spheres.Personal | Spheres.Community,
            Spheres.Personal | Spheres.Community,
            Spheres.Community,
            Spheres.Personal | Spheres.Community | Spheres.Institutional,
            Spheres.Community,
            Spheres.Community,
            Spheres.Community,
            Spheres.Community,
            Spheres.Community | Spheres.Institutional,
            Spheres.Community,
            Spheres.Institutional,
            Spheres.Institutional,
            Spheres.Community | Spheres.Institutional,
            Spheres.Institutional,
            Spheres.Institutional,
            Spheres.Institutional,
            Spheres.Institutional,
            Spheres.None,
            Spheres.None,
        ];
        HashSet<int> grey = [5, 12, 18, 19];
        for (var a = 0; a < Actors.Length; a++)
        {
            var actor = given.Actor(Actors[a]);
            var place = usual[a];
            given.EverybodySays(
                (step, i) =>
                    i == 23
                        ? new PlaceActor(step, actor, null)
                        : new PlaceActor(
                            step,
                            actor,
                            grey.Contains(a) && i % 3 == 0 ? Spheres.Community | Spheres.Institutional
                                : grey.Contains(a) && i % 3 == 1 ? Spheres.Personal
                                : i % 11 == 0 ? Spheres.Community
                                : place,
                            grey.Contains(a) && i < 4 ? $"Het hangt ervan af wie er die dag is ({i + 1})." : ""
                        )
            );
        }

        given.Revealed()
            .Settled("", grey: true, subject: given.Actor("Buurthuis"))
            .Settled(
                "De school telt mee als plek waar ouders elkaar zien, niet als onderwijs.",
                "De school is gewoon een instelling.",
                "ruimte om over de leerplicht te praten",
                given.Actor("School"),
                Outcome.AgreedToDiffer,
                Spheres.Institutional
            );
    }

    private static void Hopes(Given given)
    {
        Spheres[] areas = [Spheres.Personal, Spheres.Community, Spheres.Institutional, Spheres.Community | Spheres.Institutional];
        string[] hopes =
        [
            "Dat niemand een week lang niemand spreekt.",
            "Dat buren elkaar kennen bij de voornaam.",
            "Dat de gemeente een plek openhoudt zonder voorwaarden.",
            "Dat jongeren iets eigens hebben in de wijk.",
        ];
        given
            .At(StepKind.Hope)
            .EverybodySays(
                (step, i) =>
                    i < 12
                        ? new GiveHope(
                            given.NewId(),
                            step,
                            i < 4 ? hopes[i] : $"{hopes[i % 4]} Ook op plek {i}.",
                            areas[i % 4],
                            null,
                            (HopeReasons)(1 << (i % 4))
                        )
                        : null
            )
            .Says(20, step => new GiveHope(given.NewId(), step, "Dat de kerk open blijft, ook doordeweeks.", null, given.Actor("Kerk"), HopeReasons.None))
            .Revealed()
            .EverybodySays((_, i) => new GiveDot(given.Text(hopes[i % 2 == 0 ? 0 : 2]), true))
            .Settled(
                "We hopen dat niemand in Lindehof er alleen voor staat.",
                "Alleen zijn is niet altijd een probleem. Laat mensen ook met rust.",
                "dat we niet achter elke deur kijken"
            );
    }

    /// <summary>Two alike are joined, one says no reason, and nobody wrote about how it is done.</summary>
    private static void Theory(Given given)
    {
        var group = given.NewId();
        (string If, string Then, string Because, string Provided, LinkLevel? Level)[] links =
        [
            ("het buurthuis in het weekend open is", "spreken mensen vaker iemand", "juist dan is het stil", "er iemand is die opendoet", LinkLevel.Input),
            ("de deur op zondag open is", "is er ergens koffie", "", "vrijwilligers niet alles dragen", LinkLevel.Input),
            ("we meer subsidie geven", "komen er meer bezoekers", "", "", LinkLevel.Input),
            ("buren samen koken", "kennen zij elkaar bij naam", "eten hoef je niemand uit te leggen", "", LinkLevel.Output),
            ("mensen elkaar groeten", "valt het op als iemand wegblijft", "je mist alleen wie je kent", "", LinkLevel.Outcome),
            ("wij doen wat nodig is", "gaat het vanzelf", "", "", null),
        ];
        given.At(StepKind.Theory)
            .EverybodySays((step, i) => i < links.Length
                ? new GiveLink(given.NewId(), step, links[i].If, links[i].Then, links[i].Because, links[i].Provided, links[i].Level)
                : null)
            .Revealed()
            .Lead(step => new NameHopeGroup(group, step, "Deuren die vaker open zijn"));
        foreach (var (condition, result, because, provided, _) in links.Take(2))
        {
            given.Lead(new GroupHope(given.Text(LinkSentence.Of(condition, result, because, provided)), group));
        }

        given.Lead(step => new ChooseToWeigh(step, group, true))
            .Lead(step => new ChooseToWeigh(step, given.Text("Als we meer subsidie geven, dan komen er meer bezoekers."), true))
            .NextRound()
            .EverybodySays((step, i) =>
                new WeighLink(step, group, i % 7 == 0 ? null : 5 - (i % 2), 1 + (i % 3), (KnownFrom)(1 << (i % 5)), (DependsOn)(1 << (i % 4))))
            .Revealed()
            .Settled("Open deuren dragen er waarschijnlijk aan bij.", "Wie zich schaamt, komt ook niet door een open deur.", "eerst vragen aan wie nooit komt");
    }

    private static void Influence(Given given)
    {
        given.At(StepKind.Influence).Says(3, step => new GiveOutsideFactor(Id(90), step, "De huren stijgen overal."));
        Rate(given, second: false);
        given.Revealed().NextRound();
        Rate(given, second: true);
        given
            .Revealed()
            .Settled(
                "De gemeente helpt de sportvereniging als die daarom vraagt.",
                "Wie subsidie geeft, stuurt. Zeg dat dan ook eerlijk.",
                "schrijf op wat de gemeente terugvraagt",
                given.Actor("Sportvereniging")
            );
    }

    private static void Rate(Given given, bool second)
    {
        foreach (var (name, a) in Actors.Select((name, a) => (name, a)))
        {
            given.EverybodySays((step, i) => new RateInfluence(
                step, given.Actor(name),
                name switch
                {
                    "Sportvereniging" => i == 9 ? null : i < 12 ? 4 + (i % 2) : i == 12 && !second ? 3 : 1 + (i % 2),
                    "Welzijnsorganisatie" => i == 23 ? 1 : 4 + (i % 2),
                    "Bewonersinitiatief" => 1 + (i % 5),
                    "Moskee" => i % 2 == 0 ? null : 2,
                    _ => Math.Clamp(1 + (a + i / 3 + (second && i % 4 == 0 ? 1 : 0)) % 4, 1, 5),
                },
                a % 3 == 0 && i % 2 == 0 ? InfluenceKinds.Money | InfluenceKinds.Contact : InfluenceKinds.None));
        }
    }

    private static void RolesStep(Given given)
    {
        given.At(StepKind.Roles);
        for (var a = 0; a < 12; a++)
        {
            var actor = given.Actor(Actors[a]);
            given.EverybodySays(
                (step, i) =>
                    new ChooseRoles(
                        step,
                        actor,
                        RoleMoment.Now,
                        i == 3 ? RoleAnswerKind.Unknown : RoleAnswerKind.Roles,
                        i == 3 ? [] : [Id(50 + (a + (i % 3 == 0 ? 1 : 0)) % 6)]
                    )
            );
            given.EverybodySays(
                (step, i) =>
                    new ChooseRoles(
                        step,
                        actor,
                        RoleMoment.Wished,
                        i == 5 ? RoleAnswerKind.NoRoleOnPurpose : RoleAnswerKind.Roles,
                        i == 5 ? [] : [Id(50 + (a + 2) % 8), Id(51)]
                    )
            );
        }

        given.Revealed().Settled("De kerk maakt mogelijk en voert niet uit.", "Zij doet het nu wel, en goed ook.", "", given.Actor("Kerk"));
    }

    private static void Agreements(Given given)
    {
        given.At(StepKind.Agreements)
            .Says(1, step => new GiveProposal(given.NewId(), step, "De sleutel van het buurthuis ligt ook bij bewoners."))
            .Says(4, step => new GiveProposal(given.NewId(), step, "Elk half jaar praten we opnieuw over deze woorden."))
            .Says(7, step => new GiveProposal(given.NewId(), step, "Minder formulieren voor een straatfeest."))
            .Revealed()
            .EverybodySays(
                (_, i) =>
                    new GiveSupport(
                        given.Text("De sleutel van het buurthuis ligt ook bij bewoners."),
                        i < 20 ? SupportLevel.Behind : SupportLevel.Objection,
                        i < 20 ? "" : $"Wie betaalt de schade? ({i})"
                    )
            )
            .Lead(new ShowConsent(given.Text("De sleutel van het buurthuis ligt ook bij bewoners."), EvenFew: true))
            .Settled(
                "Vier bewoners krijgen een sleutel van het buurthuis.",
                "",
                "",
                given.Text("De sleutel van het buurthuis ligt ook bij bewoners."),
                owner: "Beheerder van De Linde",
                due: new DateOnly(2026, 5, 1)
            )
            .Settled(
                "In september praten we opnieuw over deze woorden.",
                "",
                "",
                given.Text("Elk half jaar praten we opnieuw over deze woorden."),
                owner: "Gespreksleider",
                due: new DateOnly(2026, 9, 10)
            )
            .Lead(new Park(given.NewId(), "Wie beslist over het groen naast de speeltuin?"))
            .Lead(new Park(given.NewId(), "De bus rijdt 's avonds niet meer."));
        given.Lead(
            new ResolveParked(
                given.Value.Parked.Values.First(item => item.Text.StartsWith("Wie", StringComparison.Ordinal)).Id,
                ParkedEnd.TakenOn,
                "Zoekt het uit en mailt iedereen.",
                "De wijkmanager"
            )
        );
        given
            .At(StepKind.Closing)
            .EverybodySays(
                (step, i) =>
                    i < 9
                        ? new GiveClosingWord(given.NewId(), step, i % 2 == 0 ? "Hoopvol" : "Moe maar blij", i < 4 ? $"Ik bel morgen mijn buurman ({i})." : "")
                        : null
            )
            .Revealed();
    }

    private static Guid Id(int number) => new(number, 0x1300, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0x77);
}

using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Transfer;

/// <summary>
/// A small talk in which everything happened that a talk can hold, and everything that a file must not hold: hidden and withdrawn
/// texts, an unseen round, a step that was never shown, people who left with and without their answers.
/// </summary>
internal static class WholeTalk
{
    /// <summary>What a file must never say, each a part of a text or name in the talk.</summary>
    public static IReadOnlyList<string> Secrets { get; } =
        ["Verborgen", "Teruggenomen", "Ongezien", "Weggehaald", "leidsleutel", "schermsleutel", "KM4T7R", "Weggewuifd"];

    public static Given Make(Anonymity anonymity = Anonymity.Anonymous, bool closed = true)
    {
        var given = Given.Session(
            setup => setup with
            {
                Anonymity = anonymity,
                GroupThreshold = 3,
                Occasion = "Er komt een nieuw plan.\nDe raad vroeg erom.",
                LedBy = "Éva \"Eef\" <de Wit> & Zn.",
                Place = "Zaal 北 🙂",
                StartsAt = new TimeOnly(19, 30),
            },
            [
                new(Step(1), StepKind.Arrival, 10),
                new(Step(2), StepKind.Term, 20, "sociale basis"),
                new(Step(3), StepKind.Term, 0, "preventie", StepMethod.OneTwoFourAll),
                new(Step(4), StepKind.Actors, 15),
                new(Step(5), StepKind.Spheres, 30),
                new(Step(6), StepKind.Hope, 20),
                new(Step(7), StepKind.Influence, 25, "op eenzaamheid"),
                new(Step(8), StepKind.Roles, 25),
                new(Step(9), StepKind.Agreements, 20),
                new(Step(10), StepKind.Closing, 10),
                new(Step(11), StepKind.Hope, 10),
                new(Step(12), StepKind.Theory, 30, "dat niemand alleen is"),
            ],
            ["Kerk", "School", "Buurthuis", "Weggewuifd huis"],
            [new Role(Step(51), 0, "Betaalt", "Geeft geld.", "betalen"), new Role(Step(52), 1, "Helpt", "", null), new Role(Step(53), 2, "Kijkt toe", "", null)]
        );
        Join(given);
        Words(given);
        Places(given);
        Hopes(given);
        Choices(given);
        Links(given);
        Ends(given);
        return closed ? given.Lead(new CloseSession()) : given;
    }

    /// <summary>Nine people of three perspectives, a part of one apart; who looks on, who shares a device, who types for another.</summary>
    private static void Join(Given given)
    {
        for (var i = 0; i < 9; i++)
        {
            given.Joined(i < 6 ? "gemeente" : "inwoner", i % 4 == 3 ? null : $"Naam{i}");
            var (who, number) = (given.People[i], i);
            if (number < 3)
            {
                given.Send(new Sender.Participant(who), new Join("gemeente", $"Naam{number}") { Hats = ["gemeente/inkoop"] });
            }

            if (number == 7)
            {
                given.Send(new Sender.Participant(who), new Join("inwoner", "Naam7") { People = 4, Table = "2" });
            }
        }

        given.Send(new Sender.Participant(given.People[8]), new TypeFor(given.NewId(), "welzijnsorganisatie", "Oma"));
        given.Joined("kennis", "Kijker").Send(new Sender.Participant(given.People[9]), new Join("kennis", "Kijker") { Observes = true });
        given.Joined("inwoner", "Weggehaalde").Joined("inwoner", "Vertrokken");
    }

    private static void Words(Given given)
    {
        given
            .At(StepKind.Term)
            .EverybodySays(
                (step, i) => i < 9 ? new GiveDefinition(given.NewId(), step, i == 4 ? "Verborgen betekenis." : $"Elkaar kennen en preventie, {i % 2}.") : null
            )
            .Says(2, step => new GiveDefinition(given.NewId(), step, "Samen: een plek.") { People = 3, Differed = "Of een plek nodig is." })
            .Says(10, step => new GiveDefinition(given.NewId(), step, "Weggehaald woord."))
            .Says(11, step => new GiveDefinition(given.NewId(), step, "Gezegd voor ik ging."))
            .Lead(new RemoveParticipant(given.People[10], WithAnswers: true))
            .Revealed()
            .Lead(new HideContribution(given.Text("Verborgen betekenis."), true))
            .NextRound()
            .EverybodySays((step, i) => i < 5 ? new GiveDefinition(given.NewId(), step, $"Nu anders, {i}.") : null)
            .Revealed();
        given.Lead(new NoteDifference(given.StepId, null, DifferenceKinds.Word | DifferenceKinds.Experience, "Voor de één een plek, voor de ander mensen."))
            .Settled("Eerste tekst.")
            .Settled("Elkaar kennen.", "Ook de plekken.", "een zin over plekken", outcome: Outcome.AgreedToDiffer)
            .EverybodySays((step, i) => i < 8 ? new GiveSupport(step, (SupportLevel)(i % 4), i % 4 < 2 ? "" : $"Te smal {i}") : null)
            .Lead(step => new ShowConsent(step, EvenFew: true))
            .Lead(step => new AskWhoRecognises(given.NewId(), step, "Elkaar kennen."));
        given.EverybodySays((_, i) => i < 6 ? new RaiseHand(given.Value.Recognitions.Keys.Single(), true) : null)
            .Lead(step => new AskWhoRecognises(given.NewId(), step, "Een plek."));
        var word = given.NewId();
        given.Lead(new StarWord(word, "preventie"))
            .Lead(new DescribeWord(word, "Op tijd erbij zijn.", "", "voorkomen", "tijd", [new PerspectiveMeaning("inwoner", "Niet wachten.")]))
            .Lead(new DescribeWord(word, "Eerder zien wat er speelt.", "Geld besparen.", "voorkomen", "tijd en geld", [], IsDropped: true))
            .Lead(new StarWord(given.NewId(), "Weggehaald"));
        given.Lead(new RemoveWord(given.Value.CurrentWords.Single(one => one.Word == "Weggehaald").WordId));
        given.At(StepKind.Term, 2).EverybodySays((step, i) => i < 4 ? new GiveDefinition(given.NewId(), step, $"Ongezien {i}.") : null);
    }

    private static void Places(Given given)
    {
        given.At(StepKind.Actors)
            .Says(0, step => new NameActor(given.NewId(), step, "Kapper"))
            .Says(1, step => new NameActor(given.NewId(), step, "Barbier"))
            .Says(2, step => new NameActor(given.NewId(), step, "Weggehaalde naam"))
            .EverybodySays((step, i) => i < 6 ? new NameActor(given.NewId(), step, "Kerk") : null)
            .Revealed()
            .Lead(new MergeActors(given.Actor("Barbier"), given.Actor("Kapper")))
            .Lead(new HideActor(given.Actor("Weggehaalde naam"), true))
            .Lead(new SetActorScope(given.Actor("School"), false))
            .Lead(new SetFunding(given.Actor("Kerk"), Funding.Own))
            .Lead(new SplitActor(given.Actor("Kerk"), given.NewId(), "Kerk met koffie"))
            .Settled("Dit is de lijst.");
        var (church, house) = (given.Actor("Kerk"), given.Actor("Buurthuis"));
        given
            .At(StepKind.Spheres)
            .EverybodySays(
                (step, i) =>
                    i < 9
                        ? new PlaceActor(
                            step,
                            church,
                            i == 8 ? null
                                : i % 2 == 0 ? Spheres.Community
                                : Spheres.Community | Spheres.Institutional,
                            i < 5 ? $"Preventie bij {i % 3}." : ""
                        )
                        : null
            )
            .EverybodySays((step, i) => i is < 9 or 11 ? new PlaceActor(step, house, (Spheres)(i % 8), "Een plek.") : null)
            .EverybodySays((step, i) => i is < 4 ? new PlaceActor(step, given.Actor("Kapper"), Spheres.None) : null)
            .Revealed().NextRound()
            .EverybodySays((step, i) => i < 3 ? new PlaceActor(step, church, Spheres.Community, i == 0 ? "Bij nader inzien." : "") : null)
            .Revealed()
            .Settled("", grey: true, subject: house)
            .Settled("Zij hoort erbij.", "Niet door de week.", "", church, Outcome.AgreedToDiffer, Spheres.Community)
            .Lead(step => new NoteGreyZone(step, house, "Open voor allen.", "Betaald.", "Dan telt de zaal mee.", Asked.NotYet))
            .Lead(step => new NoteDifference(step, church, DifferenceKinds.Interest, ""));
    }

    private static void Hopes(Given given)
    {
        var group = given.NewId();
        given
            .At(StepKind.Hope)
            .EverybodySays(
                (step, i) =>
                    i < 8
                        ? new GiveHope(
                            given.NewId(),
                            step,
                            $"Hoop {i}",
                            i % 2 == 0 ? Spheres.Personal | Spheres.Community : null,
                            i % 2 == 0 ? null : given.Actor(i == 3 ? "Weggewuifd huis" : "Kerk"),
                            (HopeReasons)(i % 16)
                        )
                        : null
            )
            .Says(0, step => new GiveHope(given.NewId(), step, "Teruggenomen hoop", Spheres.None, null, HopeReasons.None));
        given.Says(0, _ => new WithdrawContribution(given.Text("Teruggenomen hoop")))
            .Lead(new HideActor(given.Actor("Weggewuifd huis"), true))
            .Revealed()
            .EverybodySays((_, i) => i < 5 ? new GiveDot(given.Text("Hoop 0"), true) : null)
            .Lead(step => new NameHopeGroup(group, step, "Samen"))
            .Lead(new GroupHope(given.Text("Hoop 0"), group)).Lead(new GroupHope(given.Text("Hoop 2"), group))
            .Lead(step => new NoteClash(given.NewId(), step, given.Text("Hoop 1"), group, "Tijd."))
            .Lead(step => new NoteDifference(step, group, DifferenceKinds.None, "Wie er tijd heeft."))
            .Lead(step => new NoteDifference(step, given.Text("Hoop 1"), DifferenceKinds.Situation, "Per straat anders."));
    }

    /// <summary>With a reason and without, on every rung and on none; two in a group, one taken back, one hidden.</summary>
    private static void Links(Given given)
    {
        var group = given.NewId();
        given.At(StepKind.Theory)
            .EverybodySays((step, i) => i < 7
                ? new GiveLink(
                    given.NewId(), step, $"oorzaak {i}", $"gevolg {i}", i % 2 == 0 ? "zo is het" : "", i % 3 == 0 ? "er tijd is" : "", i < 5 ? (LinkLevel)i : null)
                : null);
        Guid Link(int i) => given.Value.Contributions.Values.OfType<TheoryLink>().Single(link => link.If == $"oorzaak {i}").Id;
        given.Says(6, _ => new WithdrawContribution(Link(6)))
            .Revealed()
            .Lead(step => new NameHopeGroup(group, step, "Zelfde zin"))
            .Lead(new GroupHope(Link(0), group)).Lead(new GroupHope(Link(1), group))
            .Lead(new HideContribution(Link(5), true))
            .Lead(step => new ChooseToWeigh(step, group, true))
            .Lead(step => new ChooseToWeigh(step, Link(2), true))
            .Lead(step => new ChooseToWeigh(step, Link(3), true))
            .NextRound()
            .EverybodySays((step, i) => i < 9
                ? new WeighLink(step, group, i == 8 ? null : 1 + (i % 5), 1 + (i % 3), (KnownFrom)(i % 32), (DependsOn)(i % 16))
                : null)
            .EverybodySays((step, i) => i < 4 ? new WeighLink(step, Link(2), null, null) : null)
            .Revealed()
            .Lead(step => new NoteDifference(step, group, DifferenceKinds.Experience, "Niet iedereen zag dit."))
            .Lead(step => new NoteDifference(step, Link(2), DifferenceKinds.Information, "Wie weet dit?"))
            .Settled("Dit draagt er waarschijnlijk aan bij.", "Niet voor iedereen.", "tijd");
    }

    private static void Choices(Given given)
    {
        var (church, house) = (given.Actor("Kerk"), given.Actor("Buurthuis"));
        given.At(StepKind.Influence);
        for (var round = 1; round <= 3; round++)
        {
            var now = round;
            given
                .EverybodySays(
                    (step, i) =>
                        i < 9 && (now == 1 || i % now == 0)
                            ? new RateInfluence(step, church, i == 7 ? null : 1 + ((i + now) % 5), (InfluenceKinds)(i * 7 % 128))
                            : null
                )
                .EverybodySays((step, i) => i < 3 + now ? new RateInfluence(step, house, now) : null)
                .Revealed();
            if (round < 3)
            {
                given.NextRound();
            }
        }

        Guid[][] chosen = [[Step(51)], [Step(51), Step(52)], [Step(53)], [Step(51), Step(52), Step(53)]];
        given.Settled("De gemeente betaalt mee.", "", "", church).At(StepKind.Roles);
        given
            .EverybodySays(
                (step, i) =>
                    i < 9
                        ? new ChooseRoles(
                            step,
                            church,
                            RoleMoment.Now,
                            i == 5 ? RoleAnswerKind.NoRoleOnPurpose
                                : i == 2 ? RoleAnswerKind.Unknown
                                : RoleAnswerKind.Roles,
                            i is 5 or 2 ? [] : chosen[i % 4].ToSeq()
                        )
                        : null
            )
            .EverybodySays(
                (step, i) =>
                    i < 8
                        ? new ChooseRoles(
                            step,
                            church,
                            RoleMoment.Wished,
                            i is 0 or 6 ? RoleAnswerKind.NoRoleOnPurpose : RoleAnswerKind.Roles,
                            i is 0 or 6 ? [] : chosen[(i + 1) % 4].ToSeq()
                        )
                        : null
            )
            .EverybodySays((step, i) => i < 2 ? new ChooseRoles(step, house, RoleMoment.Wished, RoleAnswerKind.Unknown, []) : null)
            .Revealed().NextRound()
            .EverybodySays((step, i) => i < 4 ? new ChooseRoles(step, church, RoleMoment.Now, RoleAnswerKind.Roles, [Step(53)]) : null)
            .Revealed()
            .Lead(step => new AgreeRole(step, church, "Zet de deur open.", "Betaalt niet.", "Koffie.", "Op gelijke voet."))
            .Lead(step => new AgreeSteadfast(given.NewId(), step, "Een stuk in de krant.", "We bellen elkaar.", "De wethouder belt."))
            .Lead(step => new AgreeSteadfast(given.NewId(), step, "Weggehaald scenario.", "Niets."))
            .NextRound().Says(0, step => new ChooseRoles(step, church, RoleMoment.Now, RoleAnswerKind.Roles, [Step(52)]));
        given.Lead(new DropSteadfast(given.Value.SteadfastDeals.Values.Single(deal => deal.Scenario == "Weggehaald scenario.").Id));
    }

    private static void Ends(Given given)
    {
        given.At(StepKind.Agreements)
            .EverybodySays((step, i) => i < 4 ? new GiveProposal(given.NewId(), step, i == 3 ? "Verborgen voorstel" : "Elke maand samen eten") : null)
            .Revealed()
            .Lead(step => new GiveProposal(given.NewId(), step, "Wat we samen opschreven"))
            .Lead(new HideContribution(given.Text("Verborgen voorstel"), true));
        var (group, hidden) = (given.Text("Wat we samen opschreven"), given.Text("Verborgen voorstel"));
        given
            .EverybodySays(
                (_, i) => i < 7 ? new GiveSupport(group, i == 6 ? SupportLevel.Objection : SupportLevel.CanLiveWith, i == 6 ? "Wie kookt?" : "") : null
            )
            .Lead(new ShowConsent(group, EvenFew: true))
            .Settled("We eten in mei.", "", "", given.Text("Elke maand samen eten"), owner: "Het buurthuis", due: new DateOnly(2026, 5, 1))
            .Settled("Verborgen afspraak.", "", "", hidden)
            .Says(1, _ => new GiveSupport(given.Text("Elke maand samen eten"), SupportLevel.Concern, "Ongezien bezwaar"))
            .Lead(new Park(given.NewId(), "Wie betaalt de zaal?"))
            .Lead(new Park(given.NewId(), "De bus."))
            .Lead(new Park(given.NewId(), "Verborgen voorstel", hidden))
            .Lead(new Park(given.NewId(), "Wat we samen opschreven", group));
        var ends = new Queue<(ParkedEnd End, string Text, string Owner)>([
            (ParkedEnd.TakenOn, "", "Anna"),
            (ParkedEnd.Lapsed, "Rijdt niet.", ""),
            (ParkedEnd.Discussed, "", ""),
            (ParkedEnd.Discussed, "Gedaan.", ""),
        ]);
        foreach (var item in given.Value.Parked.Values.OrderBy(item => item.ParkedUtc).ToList())
        {
            var (end, text, owner) = ends.Dequeue();
            given.Lead(new ResolveParked(item.Id, end, text, owner, owner.Length > 0 ? new DateOnly(2026, 6, 1) : null));
        }

        given
            .At(StepKind.Closing)
            .EverybodySays(
                (step, i) => i < 5 ? new GiveClosingWord(given.NewId(), step, i % 2 == 0 ? "Hoopvol" : "Moe", i == 0 ? "Ik bel mijn buurman." : "") : null
            )
            .Revealed()
            .Lead(new RemoveParticipant(given.People[11], WithAnswers: false));
    }

    private static Guid Step(int number) => new(number, 0x1500, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0x55);
}

using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain.Examples;

/// <summary>
/// VOORBEELD: a made-up talk in the made-up neighbourhood Lindehof, with twenty-four made-up people from four perspectives
/// and every step filled, so that all pictures can be seen.
/// </summary>
public static partial class ExampleVoorbeeld
{
    /// <summary>The code; examples are never joined, so it need not avoid look-alikes.</summary>
    public const string Code = "VRBLD2";

    /// <summary>How many people take part.</summary>
    public const int People = 24;

    // Half past one in the afternoon in the Netherlands.
    private static readonly DateTime Start = new(2026, 3, 12, 12, 30, 0, DateTimeKind.Utc);

    // 0–7 gemeente, 8–13 welzijnsorganisatie, 14–18 inwoner, 19–23 andere partij.
    private static readonly (int From, int Until)[] Groups = [(0, 8), (8, 14), (14, 19), (19, 24)];

    /// <summary>The closed talk, the same each time.</summary>
    /// <exception cref="InvalidOperationException">The rules refuse something in it.</exception>
    public static Session Make()
    {
        var talk = new ExampleTalk(Prepared(), Start);
        for (var person = 0; person < People; person++)
        {
            var group = Array.FindIndex(Groups, group => person < group.Until);
            talk.Say(Who(person), new Join(Perspective.Usual[group].Id, null) { Hats = HatsOf(person), Table = $"{person % 4 + 1}" });
        }

        talk.Say(Who(People), new Join("andere-partij", null) { Observes = true });

        talk.ShowAnswers();
        Terms(talk);
        Names(talk);
        Places(talk);
        Hopes(talk);
        Influence(talk);
        InfluenceOnHope(talk);
        Roles(talk);
        Theory(talk);
        Agreements(talk);
        Closing(talk);
        return talk.Close();
    }

    /// <summary>Half of the municipality comes from Beleid, half from Inkoop; some people have a second hat.</summary>
    private static Seq<string> HatsOf(int person) => person switch
    {
        <= 3 => ["gemeente/beleid"],
        <= 6 => ["gemeente/inkoop"],
        7 => ["gemeente/inkoop", "inwoner"],
        14 or 15 => ["inwoner", "inwoner/vrijwilliger"],
        16 => ["inwoner", "inwoner/mantelzorger"],
        _ => [],
    };

    /// <summary>The talk's id, the same in every database.</summary>
    public static Guid SessionId { get; } = Id("gesprek");

    private static Guid Id(string name) => FixedId.Of($"voorbeeld/{name}");

    private static Guid Who(int person) => Id($"deelnemer/{person}");

    private static Guid Step(string name) => Id($"stap/{name}");

    private static CreateSession Prepared() => new(
        SessionId,
        Code,
        "voorbeeld-alleen-lezen",
        "voorbeeld-alleen-lezen-scherm",
        new SessionSetup
        {
            Title = "Gesprek over de sociale basis in Lindehof",
            QuestionOfTheDay = "Wat bedoelen wij in Lindehof met sociale basis?",
            Occasion = "Voorbeeldstad maakt nieuwe plannen voor Lindehof. Eerst willen we weten of we met dezelfde woorden hetzelfde bedoelen. "
                + "Alles in dit gesprek is verzonnen.",
            Area = "Lindehof",
            TargetGroup = "Iedereen die in Lindehof woont, jong en oud",
            Place = "Buurthuis De Linde, Voorbeeldstad",
            LedBy = "Samira de Wit",
            Date = new DateOnly(2026, 3, 12),
            StartsAt = new TimeOnly(13, 30),
            Perspectives = Perspective.Usual.Take(Groups.Length).ToSeq(),
            // Lower than usual, so that parts of the municipality can be seen apart in a group of twenty-four.
            GroupThreshold = 4,
            ReviewOn = new DateOnly(2027, 3, 11),
            DataEndsOn = new DateOnly(2099, 12, 31),
        },
        [
            new PlannedStep(Step("aankomst"), StepKind.Arrival, 15),
            new PlannedStep(Step("begrip"), StepKind.Term, 30, AgendaStep.UsualTerm),
            new PlannedStep(Step("informele-zorg"), StepKind.Term, 20, "informele zorg"),
            new PlannedStep(Step("actoren"), StepKind.Actors, 15),
            new PlannedStep(Step("sferen"), StepKind.Spheres, 30),
            new PlannedStep(Step("hoop"), StepKind.Hope, 25),
            new PlannedStep(Step("invloed"), StepKind.Influence, 25, "op wat deze actor doet tegen eenzaamheid in Lindehof"),
            new PlannedStep(Step("invloed-op-hoop"), StepKind.Influence, 15) { Whose = WhoseInfluence.Actors },
            new PlannedStep(Step("rollen"), StepKind.Roles, 30),
            new PlannedStep(Step("beleidstheorie"), StepKind.Theory, 30, ChainEndOfLindehof),
            new PlannedStep(Step("afspraken"), StepKind.Agreements, 25),
            new PlannedStep(Step("afronden"), StepKind.Closing, 10),
        ],
        StartingActors.Select(name => new PlannedActor(ActorId(name), name, ActorRows.Single(row => row.Name == name).ReferenceId)).ToSeq(),
        RoleIds
            .Select(ReferenceContent.Shipped.Role)
            .Select((role, position) => new Role(Id($"rol/{role.Id}"), position, role.Name, role.Description, role.Id))
            .ToSeq());

    /// <summary>Everybody, in an order of their own for each subject: stands in for who happens to think what.</summary>
    private static IEnumerable<int> InSomeOrder(string subject, int from = 0, int until = People) =>
        Enumerable.Range(from, until - from).OrderBy(person => FixedId.Number($"{subject}/{person}", int.MaxValue)).ThenBy(person => person);

    /// <summary>Everybody says how far they go along: first those with a reason, the others stand behind it or can live with it.</summary>
    private static void Consent(ExampleTalk talk, Guid subject, int behind, int canLiveWith, string[] concerns, string[] objections)
    {
        SupportLevel Level(int place) =>
            place < concerns.Length ? SupportLevel.Concern
            : place < concerns.Length + objections.Length ? SupportLevel.Objection
            : place < concerns.Length + objections.Length + canLiveWith ? SupportLevel.CanLiveWith
            : SupportLevel.Behind;
        var reasons = concerns.Concat(objections).ToList();
        var people = InSomeOrder($"{subject}").Take(behind + canLiveWith + reasons.Count);
        foreach (var (person, place) in people.Select((person, place) => (person, place)))
        {
            talk.Say(Who(person), new GiveSupport(subject, Level(place), place < reasons.Count ? reasons[place] : ""));
        }

        talk.Lead(new ShowConsent(subject));
    }
}

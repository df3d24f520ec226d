using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain.Examples;

/// <summary>
/// TWAALF: the twelve municipalities of the source report at one table, each with what the reference content has about it.
/// Nothing is made up: what the content does not say stays unanswered. Invloed is not held, the report has no ratings.
/// </summary>
public static partial class ExampleTwaalf
{
    /// <summary>The code; examples are never joined, so it need not avoid look-alikes.</summary>
    public const string Code = "TWAALF";

    private const string GovernmentId = "gemeente";
    private static readonly DateTime Start = new(2022, 9, 1, 11, 0, 0, DateTimeKind.Utc);

    /// <summary>The closed talk, the same each time.</summary>
    /// <exception cref="InvalidOperationException">The rules refuse something in it.</exception>
    public static Session Make()
    {
        var content = ReferenceContent.Shipped;
        var talk = new ExampleTalk(Prepared(content), Start);
        foreach (var municipality in content.Municipalities)
        {
            talk.Say(Who(municipality), new Join(GovernmentId, municipality.Name));
        }

        talk.Lead(new RevealAnswers(talk.Now.CurrentStepId));
        Words(talk, content);
        Names(talk, content);
        Places(talk, content);
        Hopes(talk, content);
        Roles(talk, content);
        Working(talk, content);
        return talk.Close();
    }

    /// <summary>The talk's id, the same in every database.</summary>
    public static Guid SessionId { get; } = Id("gesprek");

    private static Guid Id(string name) => FixedId.Of($"twaalf/{name}");

    private static Guid Who(Municipality municipality) => Id($"deelnemer/{municipality.Id}");

    private static Guid Step(string name) => Id($"stap/{name}");

    private static CreateSession Prepared(ReferenceContent content) => new(
        SessionId,
        Code,
        "twaalf-alleen-lezen",
        "twaalf-alleen-lezen-scherm",
        new SessionSetup
        {
            Title = "De twaalf gemeenten",
            QuestionOfTheDay = "Wat bedoelen twaalf gemeenten met sociale basis?",
            Occasion = "Zo lazen wij het rapport van Verwey-Jonker Instituut en Movisie (september 2022), in onze eigen woorden. "
                + "De gemeenten zaten niet echt aan deze tafel. De plek in de sferen is onze lezing: gemeenten gebruiken de sferen zelf niet. "
                + "Wat het rapport niet zegt, is hier leeg.",
            Area = "Twaalf gemeenten",
            Date = new DateOnly(2022, 9, 1),
            Perspectives = [new Perspective(GovernmentId, "Gemeente", PerspectiveShape.Square)],
            Anonymity = Anonymity.Named,
            DataEndsOn = new DateOnly(2099, 12, 31),
        },
        [
            new PlannedStep(Step("aankomst"), StepKind.Arrival, 10),
            new PlannedStep(Step("begrip"), StepKind.Term, 30, AgendaStep.UsualTerm),
            new PlannedStep(Step("grenzen"), StepKind.Term, 20, "wat telt mee"),
            new PlannedStep(Step("actoren"), StepKind.Actors, 20),
            new PlannedStep(Step("sferen"), StepKind.Spheres, 30),
            new PlannedStep(Step("hoop"), StepKind.Hope, 20),
            new PlannedStep(Step("rollen"), StepKind.Roles, 20),
            new PlannedStep(Step("samenwerking"), StepKind.Term, 20, "samenwerking"),
        ],
        [],
        content.Roles
            .Where(role => content.Municipalities.Any(municipality => municipality.Collaboration.MunicipalRoleIds.Contains(role.Id)))
            .Select((role, position) => new Role(Id($"rol/{role.Id}"), position, role.Name, role.Description, role.Id))
            .ToSeq());

    /// <summary>As many whole parts as fit: a text is never cut in the middle of a sentence.</summary>
    private static string Fit(IEnumerable<string> parts, string between, int most)
    {
        var text = "";
        foreach (var part in parts)
        {
            var longer = text.Length == 0 ? part : text + between + part;
            if (longer.Length > most)
            {
                break;
            }

            text = longer;
        }

        return text;
    }

    private static string Sentences(string text, int most) => Fit(text.Split(". ").Select(part => part.TrimEnd('.') + "."), " ", most);
}

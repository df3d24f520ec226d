namespace SocialeBasis.Domain.Examples;

public static partial class ExampleVoorbeeld
{
    private static readonly string[] SocialeBasis =
    [
        "Het aanbod van welzijn in de wijk, waar iedereen zonder verwijzing naar toe kan.",
        "Wat de gemeente betaalt en open is voor iedereen in de wijk.",
        "De basis die zorg later of niet nodig maakt.",
        "Alles in de wijk waar je geen indicatie voor nodig hebt.",
        "Mensen die naar elkaar omkijken. Wij zorgen dat daar plekken voor zijn.",
        "Een net van mensen, clubs en hulp dat je opvangt voordat je valt.",
        "Voorzieningen die we samen op orde houden: een buurthuis, een bibliotheek, een plein met bankjes.",
        "In mijn stukken staat er elke keer iets anders. Ik hoop vandaag op één zin.",
        "Een netwerk van mensen, vrijwilligers en beroepskrachten.",
        "De plek waar wij werken: tussen de voordeur en het loket.",
        "Mensen sterker maken, zodat ze het daarna zelf kunnen, met elkaar.",
        "Een kop koffie die eigenlijk over iets anders gaat.",
        "Bekende gezichten in de wijk. Iemand die je naam weet.",
        "Dat je elkaar kent en om hulp durft te vragen.",
        "Mijn buurvrouw, die ziet of mijn gordijnen open zijn.",
        "Gewoon samenleven. Daar hebben we geen woord voor nodig.",
        "Wat inwoners zelf doen, met en voor elkaar. Niet wat voor ons bedacht is.",
        "De mensen om je heen: familie, vrienden en buren.",
        "Ik had het woord nog nooit gehoord. Ik denk: wie er komt als je belt.",
        "Verenigingen, kerken en clubs waar je bij hoort.",
        "Plekken waar je zo binnenloopt, zoals de bibliotheek.",
        "Een wijk waar kinderen buiten spelen en waar iemand ze kent.",
        "Wat er al was voordat de gemeente kwam, en wat er blijft als zij weggaat.",
        "Samen eten op vrijdag. Wie alleen is, krijgt een stoel erbij.",
    ];

    // Not everybody wrote something: six people stay silent here.
    private static readonly string[] InformeleZorg =
    [
        "Hulp van mensen die er niet voor betaald worden.",
        "Zorg van familie, buren en vrijwilligers.",
        "Alles wat niet in een contract staat.",
        "Mantelzorg en vrijwilligerswerk samen.",
        "Zorg die ontstaat omdat je iemand kent.",
        "Wat mensen voor elkaar doen, ook als het zwaar wordt.",
        "Maatjes, bezoekgroepen en mantelzorgers die wij begeleiden.",
        "Zorg met een hart, zonder urenbriefje.",
        "De soep van de overkant.",
        "Ik noem het geen zorg. Het is mijn moeder.",
        "Boodschappen doen voor meneer Pieters van drie hoog.",
        "Elkaar helpen zonder formulier.",
        "Dat iemand langskomt omdat hij dat wil.",
        "Wat wij in de kerk altijd al deden.",
        "Er zijn. Soms is dat genoeg.",
        "Hulp uit de eigen kring. Wie geen kring heeft, valt er nu buiten.",
        "Vrijwillig, maar niet vrijblijvend.",
        "Zorg waar niemand een rekening voor stuurt.",
    ];

    private static void Terms(ExampleTalk talk)
    {
        talk.GoTo(Step("begrip"), Start.AddMinutes(15));
        Give(talk, "begrip", SocialeBasis, Enumerable.Range(0, People));
        talk.ShowAnswers();
        talk.Talk();
        talk.Lead(new Park(Id("parkeer/dorpen"), "Geldt onze betekenis ook voor de dorpen rond de stad?"));
        talk.Lead(
            new NoteDifference(
                Step("begrip"),
                null,
                DifferenceKinds.Word | DifferenceKinds.Experience,
                "Wie hier woont, denkt aan mensen. Wie hier werkt, denkt aan wat er geregeld is."
            )
        );
        talk.Say(Who(19), new StarWord(Id("woord/omkijken"), "omkijken"));
        talk.Settle(Outcome.Agreed, "Mensen die naar elkaar omkijken in Lindehof.");
        talk.Settle(
            Outcome.AgreedToDiffer,
            "Mensen die naar elkaar omkijken, en de open plekken in de wijk waar dat kan.",
            "Alleen wat inwoners zelf doen. Aanbod van de gemeente is iets anders.",
            "Noem inwoners als eerste.");
        Consent(
            talk,
            Step("begrip"),
            15,
            6,
            ["Ik mis wie er nu buiten valt. Niet iedereen heeft mensen om zich heen.", "Open plekken kosten geld. Dat zegt deze zin niet."],
            ["Zo lijkt het toch weer iets van de gemeente."]);

        talk.Lead(new DescribeWord(
            Id("woord/omkijken"),
            "Zien hoe het met iemand gaat, en er iets mee doen.",
            "Alleen groeten is ook al genoeg.",
            "op elkaar letten",
            "Tijd. En iemand die je kunt bellen als je schrikt van wat je ziet.",
            [new("inwoner", "Mijn buurvrouw ziet of de gordijnen open zijn."), new("welzijnsorganisatie", "Signalen doorgeven aan het team.")]));

        talk.GoTo(Step("informele-zorg"), Start.AddMinutes(45));
        Give(talk, "informele-zorg", InformeleZorg, Enumerable.Range(0, People).Where(person => person % 4 != 3));
        talk.Say(Who(3), new GiveDefinition(Id("informele-zorg/tafel-4"), Step("informele-zorg"), "Zorg van mensen die je kent, ook als het veel wordt.")
        {
            People = 4,
            Differed = "Of een vrijwilliger van een organisatie ook meetelt.",
        });
        talk.ShowAnswers();
        talk.Talk();
        talk.Settle(
            Outcome.Agreed,
            "Zorg en hulp die mensen elkaar geven omdat ze elkaar kennen of willen helpen, zonder betaling.",
            "Voor wie zijn moeder verzorgt, is het geen zorg. Het is gewoon het leven.",
            "Vraag eerst hoe iemand het zelf noemt.");
        Consent(talk, Step("informele-zorg"), 17, 6, ["Een kleine vergoeding bestaat ook. Hoort dat er dan niet bij?"], []);
    }

    private static void Give(ExampleTalk talk, string step, string[] texts, IEnumerable<int> people)
    {
        foreach (var (person, text) in people.Zip(texts))
        {
            talk.Say(Who(person), new GiveDefinition(Id($"{step}/{person}"), Step(step), text));
        }
    }
}

namespace SocialeBasis.Domain.Examples;

public static partial class ExampleVoorbeeld
{
    private const string ChainEndOfLindehof = "dat niemand in Lindehof lang alleen is";

    /// <summary>What somebody thinks works, in the order of the people: gemeente, welzijnsorganisatie, inwoner, andere partij.</summary>
    private sealed record LinkOf(string If, string Then, string Because, string Provided, LinkLevel? Level);

    // Nobody says how: the rung "Manier van werken" stays empty, as it often does.
    private static readonly LinkOf[] LinkRows =
    [
        new("het buurthuis ook in het weekend open is", "spreken mensen vaker iemand", "juist in het weekend is het stil", "er iemand is die de deur opendoet", LinkLevel.Input),
        new("de huisarts mensen naar de wandelgroep stuurt", "komt iemand eerder de deur uit", "van de dokter neem je het aan", "de wandelgroep dat zelf ook wil", LinkLevel.Output),
        new("we meer subsidie geven", "komen er meer bezoekers", "", "", LinkLevel.Input),
        new("bewoners zelf over een deel van het geld gaan", "beginnen zij zelf iets", "wat van jezelf is, houd je vol", "de regels daar ruimte voor laten", LinkLevel.Input),
        new("we afspraken maken voor vier jaar", "blijven dezelfde gezichten", "wie zeker is van werk, gaat niet weg", "de raad dat geld zo lang vastlegt", LinkLevel.Input),
        new("de opdracht helder is", "weet iedereen wat er telt", "", "", LinkLevel.Input),
        new("er genoeg activiteiten zijn", "doet iedereen ergens aan mee", "", "", LinkLevel.Output),
        new("iemand in de straat de nieuwe buren welkom heet", "kennen mensen elkaar bij naam", "een naam is het begin van een praatje", "", LinkLevel.Output),
        new("iemand elke week hetzelfde gezicht ziet", "durft diegene te zeggen dat het niet gaat", "vertrouwen kost tijd", "wij daar de uren voor houden", LinkLevel.Outcome),
        new("jongeren een plek hebben waar ze niet worden weggestuurd", "praten zij met een volwassene die luistert", "wie mag blijven, zegt eerder wat", "", LinkLevel.Output),
        new("het buurthuis op zondag open is", "is er altijd ergens koffie", "", "vrijwilligers niet alle uren hoeven te dragen", LinkLevel.Input),
        new("mensen iets voor een ander kunnen doen", "komen zij terug", "geven is leuker dan krijgen", "", LinkLevel.Outcome),
        new("mensen elkaar weer groeten", "valt het op als iemand wegblijft", "je mist alleen wie je kent", "", LinkLevel.Outcome),
        new("wij mogen doen wat nodig is", "gaat het vanzelf beter", "", "", null),
        new("we in de lift weer goedemorgen zeggen", "kent de galerij elkaar", "daar begint het altijd mee", "", LinkLevel.Outcome),
        new("er een bankje bij de bushalte staat", "raken mensen aan de praat", "wie zit, heeft tijd", "de gemeente het laat staan na een klacht", LinkLevel.Input),
        new("een mantelzorger één avond vrij heeft", "ziet die zelf ook weer mensen", "wie altijd zorgt, komt nergens", "er iemand is die het overneemt", LinkLevel.Outcome),
        new("er altijd iemand is die je kunt bellen", "wordt een slechte week geen slecht jaar", "", "", LinkLevel.Outcome),
        new("ik met mijn scootmobiel naar binnen kan", "hoor ik er ook bij", "wie buiten staat, doet niet mee", "de stoep dat ook toelaat", LinkLevel.Input),
        new("de kerk en de moskee samen koken", "komen er mensen die anders nooit komen", "eten hoef je niemand uit te leggen", "", LinkLevel.Output),
        new("wij gewoon een club mogen zijn", "blijven mensen komen", "niemand komt voor een loket", "wij geen lijsten hoeven in te vullen", LinkLevel.Output),
        new("de deur van de club ook doordeweeks open is", "loopt iemand vaker binnen", "", "de sleutel bij meer mensen ligt", LinkLevel.Input),
        new("buren elkaar jaren kennen", "vangen zij elkaar op", "wat je samen meemaakte, blijft", "mensen hier kunnen blijven wonen", LinkLevel.Impact),
        new("kinderen van verschillende scholen samen spelen", "kennen hun ouders elkaar later ook", "vriendjes nemen hun ouders mee", "", LinkLevel.Impact),
    ];

    private static void Theory(ExampleTalk talk)
    {
        talk.GoTo(Step("beleidstheorie"), Start.AddMinutes(205));
        foreach (var (row, person) in LinkRows.Select((row, person) => (row, person)))
        {
            talk.Say(Who(person), new GiveLink(LinkId(person), Step("beleidstheorie"), row.If, row.Then, row.Because, row.Provided, row.Level));
        }

        talk.ShowAnswers();
        talk.Talk();
        Join(talk, "deuren", "Deuren die vaker open zijn", [0, 10, 21]);
        Join(talk, "namen", "Elkaar groeten en bij naam kennen", [7, 12, 14]);
        Join(talk, "gezichten", "Jarenlang dezelfde gezichten", [4, 8]);
        Weigh(talk);
        talk.Lead(new NoteDifference(
            Step("beleidstheorie"), LinkId(2), DifferenceKinds.Information, "Meer bezoekers is een getal. Wat zij eraan hebben, schreef niemand op."));
        talk.Lead(new NoteDifference(
            Step("beleidstheorie"), null, DifferenceKinds.Word | DifferenceKinds.Experience, "We weten wat we willen geven, en wat mensen dan merken. Hoe we te werk gaan, staat er niet bij."));
        talk.Settle(
            Outcome.AgreedToDiffer,
            "We denken dat open deuren en dezelfde gezichten ertoe bijdragen dat mensen elkaar spreken. Hoe we dat doen, weten we nog niet goed.",
            "Wie zich schaamt, komt ook niet door een open deur. Dan begint het bij iemand die langsgaat.",
            "Eerst vragen aan mensen die nooit komen.");
        Consent(talk, Step("beleidstheorie"), 13, 8, ["Straks wordt het een doel met een getal erbij."], []);
    }

    /// <summary>What is weighed, how important it is to most, and how sure each group is of it.</summary>
    private sealed record WeightOf(Guid Subject, int Importance, int[] Certainty, KnownFrom[] KnownFrom, DependsOn DependsOn);

    private static readonly KnownFrom[] UsualSources = [KnownFrom.Figures, KnownFrom.OwnExperience, KnownFrom.Residents, KnownFrom.OwnExperience];

    private static readonly WeightOf[] WeightRows =
    [
        new(Id("keten/deuren"), 5, [4, 3, 2, 4], UsualSources, DependsOn.Us | DependsOn.Residents),
        new(Id("keten/namen"), 4, [2, 3, 5, 4], [KnownFrom.Hope, KnownFrom.OwnExperience, KnownFrom.OwnExperience, KnownFrom.Residents], DependsOn.Residents),
        new(
            Id("keten/gezichten"), 5, [2, 5, 4, 3],
            [KnownFrom.Hope, KnownFrom.OwnExperience, KnownFrom.OwnExperience, KnownFrom.Hope], DependsOn.Us | DependsOn.Others),
        new(LinkId(16), 5, [2, 2, 4, 1], [KnownFrom.Hope, KnownFrom.Hope, KnownFrom.OwnExperience, KnownFrom.Hope], DependsOn.Others),
        new(LinkId(3), 3, [2, 3, 4, 3], [KnownFrom.Research, KnownFrom.Hope, KnownFrom.Residents, KnownFrom.Hope], DependsOn.Us),
        new(LinkId(2), 2, [2, 1, 1, 2], [KnownFrom.Figures, KnownFrom.Hope, KnownFrom.Hope, KnownFrom.Figures], DependsOn.Us),
    ];

    private static void Weigh(ExampleTalk talk)
    {
        foreach (var row in WeightRows)
        {
            talk.Lead(new ChooseToWeigh(Step("beleidstheorie"), row.Subject, true));
        }

        talk.Lead(new StartRound(Step("beleidstheorie"), 2));
        foreach (var row in WeightRows)
        {
            for (var person = 0; person < People; person++)
            {
                var group = Array.FindIndex(Groups, one => person < one.Until);
                int Chance(string what, int of) => FixedId.Number($"weegt/{row.Subject}/{what}/{person}", of);
                int? Near(string what, int value) => Chance($"{what}-weet-niet", 14) == 0 ? null : Math.Clamp(value + Chance(what, 3) - 1, 1, 5);
                talk.Say(Who(person), new WeighLink(
                    Step("beleidstheorie"),
                    row.Subject,
                    Near("belang", row.Importance),
                    Near("zeker", row.Certainty[group]),
                    Chance("bron", 4) == 0 ? KnownFrom.None : row.KnownFrom[group],
                    Chance("wie", 3) == 0 ? DependsOn.None : row.DependsOn));
            }
        }

        talk.ShowAnswers();
        talk.Talk();
    }

    private static Guid LinkId(int number) => Id($"schakel/{number}");

    private static void Join(ExampleTalk talk, string id, string name, int[] links)
    {
        talk.Lead(new NameHopeGroup(Id($"keten/{id}"), Step("beleidstheorie"), name));
        foreach (var link in links)
        {
            talk.Lead(new GroupHope(LinkId(link), Id($"keten/{id}")));
        }
    }
}

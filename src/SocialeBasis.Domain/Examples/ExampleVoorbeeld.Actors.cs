using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain.Examples;

public static partial class ExampleVoorbeeld
{
    /// <summary>An actor with how many people named it and where they put it: <c>P17 PG5 ?2</c>, <c>?</c> for weet niet.</summary>
    private sealed record ActorRow(string Name, string ReferenceId, int Named, string Places);

    private static readonly string[] StartingActors = ["Inwoner", "Buren", "Buurthuis", "Welzijnsorganisatie", "Huisarts"];

    private static readonly ActorRow[] ActorRows =
    [
        new("Inwoner", "inwoner", 9, "P21 PGI3"),
        new("Buren", "buren", 14, "P3 PG17 G3 PGI1"),
        new("Buurthuis", "buurthuis", 16, "G5 GI8 I8 PGI3"),
        new("Welzijnsorganisatie", "welzijnsorganisatie", 12, "GI2 I21 PGI1"),
        new("Huisarts", "huisarts", 11, "P1 I8 PI6 B9"),
        new("Gezin en familie", "familie-gezin", 13, "P20 PG3 PGI1"),
        new("Vrienden", "vrienden", 8, "P20 PG4"),
        new("Mantelzorger", "mantelzorger", 15, "P17 PG2 PI4 PGI1"),
        new("Lotgenotengroep", "lotgenotengroep", 4, "P2 PG17 G3 GI1 PGI1"),
        new("Bewonersinitiatief", "bewonersinitiatief", 10, "PG4 G3 GI2 PGI15"),
        new("Ervaringsdeskundige", "ervaringsdeskundige", 6, "P4 PG2 GI1 I1 PI1 PGI14 ?1"),
        new("Vrijwilliger", "vrijwilliger", 17, "P4 PG6 G9 GI4 PGI1"),
        new("Buurttuin", "buurttuin", 7, "PG2 G18 GI4"),
        new("Sportvereniging", "sportvereniging", 14, "PG1 G19 GI4"),
        new("Scouting", "scouting", 5, "G22 GI2"),
        new("Moskee", "moskee", 8, "PG1 G19 B3 ?1"),
        new("Kerk", "kerk", 9, "PG2 G19 B3"),
        new("Opbouwwerker", "opbouwwerker", 6, "GI17 I4 PGI3"),
        new("Vrijwilligersorganisatie", "vrijwilligersorganisatie", 7, "G5 GI16 I2 PGI1"),
        new("Repaircafé", "repaircafe", 5, "G4 GI18 I1 PGI1"),
        new("Bibliotheek", "bibliotheek", 12, "GI3 I20 PGI1"),
        new("Jongerenwerker", "jongerenwerker", 9, "GI4 I19 PGI1"),
        new("Sociaal werker", "sociaal-werker", 8, "GI1 I18 PI4 PGI1"),
        new("Mantelzorgondersteuning", "mantelzorgondersteuning", 6, "I18 PI5 PGI1"),
        new("Cliëntondersteuner", "clientondersteuner", 4, "P1 I5 PI17 ?1"),
        new("School", "school", 10, "GI2 I9 PGI3 B9 ?1"),
        new("Sociaal wijkteam", "wijkteam", 11, "GI2 I10 PI3 B8 ?1"),
        new("Zorgverzekeraar", "zorgverzekeraar", 3, "I2 B22"),
        new("Rijksoverheid", "rijksoverheid", 3, "I4 B20"),
        new("GGZ", "ggz", 4, "I3 PI2 B18 ?1"),
    ];

    private static Guid ActorId(string name) => Id($"actor/{SameText.NameOf(name)}");

    private static void Names(ExampleTalk talk)
    {
        talk.GoTo(Step("actoren"), Start.AddMinutes(65));
        foreach (var row in ActorRows)
        {
            foreach (var person in InSomeOrder($"noemt/{row.Name}").Take(row.Named))
            {
                talk.Say(Who(person), new NameActor(ActorId(row.Name), Step("actoren"), row.Name, row.ReferenceId));
            }
        }

        talk.Say(Who(15), new NameActor(ActorId("De dokter"), Step("actoren"), "De dokter"));
        talk.Say(Who(22), new NameActor(ActorId("Snackbar De Hoek"), Step("actoren"), "Snackbar De Hoek"));
        talk.Say(Who(18), new NameActor(ActorId("Snackbar De Hoek"), Step("actoren"), "snackbar de hoek"));
        talk.ShowAnswers();
        talk.Talk();
        foreach (var name in new[] { "Kerk", "Moskee", "Zorgverzekeraar" })
        {
            talk.Lead(new SetFunding(ActorId(name), Funding.Own));
        }

        foreach (var name in new[] { "Welzijnsorganisatie", "Bibliotheek", "Jongerenwerker", "Sociaal wijkteam" })
        {
            talk.Lead(new SetFunding(ActorId(name), Funding.Municipality));
        }

        talk.Lead(new MergeActors(ActorId("De dokter"), ActorId("Huisarts")));
        talk.Lead(new SetActorScope(ActorId("Snackbar De Hoek"), false));
        talk.Lead(new Park(Id("parkeer/snackbar"), "De snackbar is voor jongeren een plek om elkaar te zien. Wie praat er met de eigenaar?"));
        talk.Settle(Outcome.Agreed, "Met deze dertig actoren praten we vandaag verder. De snackbar bewaren we voor later.");
    }

    private static readonly Dictionary<string, (Spheres? Area, string Text)[]> Reasons = new()
    {
        ["Vrijwilliger"] =
        [
            (Spheres.Community, "Je doet het samen met anderen, voor de wijk."),
            (Spheres.Community, "Zonder club of groep is er geen vrijwilliger."),
            (Spheres.Personal, "Het begint bij één mens die iets wil doen."),
            (Spheres.Personal | Spheres.Community, "Ik ken mijn maatje al acht jaar. Is dat nog vrijwilligerswerk?"),
            (Spheres.Community | Spheres.Institutional, "Wij begeleiden ze, met een rooster en een cursus."),
        ],
        ["Buurthuis"] =
        [
            (Spheres.Community, "Bewoners hebben de sleutel. Dan is het van ons."),
            (Spheres.Institutional, "De gemeente betaalt het dak en de verwarming."),
            (Spheres.Community | Spheres.Institutional, "Overdag van het welzijnswerk, ’s avonds van de buurt."),
            (Spheres.Personal | Spheres.Community | Spheres.Institutional, "Mijn man en ik leerden elkaar hier kennen."),
        ],
        ["Huisarts"] =
        [
            (Spheres.None, "Dat is medische zorg. Ook al kun je er zo naartoe."),
            (Spheres.Institutional, "Iedereen komt er. Zij zien vaak als eerste dat iemand alleen is."),
            (Spheres.Personal | Spheres.Institutional, "Mijn huisarts kent mijn hele familie."),
        ],
        ["School"] =
        [
            (Spheres.None, "Een school is er om te leren. Vraag niet nog meer van de juf."),
            (Spheres.Institutional, "Op het schoolplein ken je na een week alle ouders."),
            (Spheres.Personal | Spheres.Community | Spheres.Institutional, "De brede school is van ons allemaal, tot negen uur ’s avonds."),
        ],
        ["Sociaal wijkteam"] =
        [
            (Spheres.None, "Daar kom je met een probleem. Dan is de basis al voorbij."),
            (Spheres.Institutional, "Je hebt er geen verwijzing voor nodig."),
            (Spheres.Personal | Spheres.Institutional, "Zij komen bij je thuis, aan de keukentafel."),
        ],
        ["Kerk"] =
        [
            (Spheres.Community, "Elke zondag koffie, en iemand die vraagt hoe het gaat."),
            (Spheres.None, "Niet van de gemeente, en dat willen we zo houden."),
        ],
        ["Mantelzorger"] = [(Spheres.Personal, "Je doet het uit liefde. Ook als het te veel wordt.")],
        ["Bewonersinitiatief"] =
        [
            (Spheres.Personal | Spheres.Community | Spheres.Institutional, "Eén mens begint, een groep doet mee, de gemeente helpt met een potje."),
        ],
        ["Zorgverzekeraar"] = [(Spheres.None, "Die kennen Lindehof niet.")],
    };

    private static void Places(ExampleTalk talk)
    {
        talk.GoTo(Step("sferen"), Start.AddMinutes(80));
        foreach (var row in ActorRows)
        {
            var waiting = Reasons.GetValueOrDefault(row.Name, []).ToList();
            foreach (var (person, area) in InSomeOrder($"legt/{row.Name}").Zip(Areas(row.Places)))
            {
                var reason = waiting.FirstOrDefault(reason => reason.Area == area);
                waiting.Remove(reason);
                talk.Say(Who(person), new PlaceActor(Step("sferen"), ActorId(row.Name), area, reason.Text ?? ""));
            }
        }

        talk.ShowAnswers();
        talk.Talk();
        talk.Lead(
            new NoteGreyZone(
                Step("sferen"),
                ActorId("Huisarts"),
                "Iedereen komt er. Zij zien vaak als eerste dat iemand alleen is.",
                "Medische zorg is iets anders. Het is al druk genoeg in de praktijk.",
                "Dan nodigen we de praktijk uit voor het wijkoverleg. Dat kost hun tijd die niemand betaalt.",
                Asked.NotYet
            )
        );
        talk.Lead(
            new NoteGreyZone(
                Step("sferen"),
                ActorId("Sociaal wijkteam"),
                "Je hebt er geen verwijzing voor nodig.",
                "Je komt er pas met een probleem.",
                "Dan telt het wijkteam mee in wat we de raad over de sociale basis vertellen.",
                Asked.Yes
            )
        );
        talk.Lead(
            new NoteDifference(
                Step("sferen"),
                ActorId("Huisarts"),
                DifferenceKinds.Experience | DifferenceKinds.Word,
                "Wie vaak bij de huisarts komt, kent die als mens. Anderen zien een spreekkamer."
            )
        );
        SettleGrey(
            talk,
            "Huisarts",
            "We tellen de huisarts vandaag mee als iemand die ziet dat het niet goed gaat. Meer niet.",
            "De zorg van de huisarts is geen sociale basis."
        );
        SettleGrey(talk, "Vrijwilliger", "Een vrijwilliger is eerst een mens en dan pas een taak. Daarom past één plek niet.", "");
        SettleGrey(
            talk,
            "Sociaal wijkteam",
            "Het wijkteam staat op de drempel. We zeggen er elke keer bij wat we bedoelen.",
            "Wie het wijkteam meetelt, maakt van de wijk een spreekkamer."
        );
        talk.Settle(
            Outcome.Agreed,
            "Tweeëntwintig actoren hebben een plek en drie vallen er vandaag buiten. Vijf laten we grijs, want daar zit het gesprek.",
            "Grijs is mooi, maar iemand moet straks wel de rekening betalen.");
    }

    private static void SettleGrey(ExampleTalk talk, string actor, string agreed, string otherVoice) =>
        talk.Lead(
            new Settle(Step("sferen"), ActorId(actor), otherVoice.Length == 0 ? Outcome.Agreed : Outcome.AgreedToDiffer, agreed, otherVoice, GreyZone: true)
        );

    private static IEnumerable<Spheres?> Areas(string places) => places.Split(' ').SelectMany(part =>
    {
        var letters = part.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        Spheres? area = letters == "?" ? null : SphereAreas.InOrder.Single(area => area.Letters() == letters);
        return Enumerable.Repeat(area, int.Parse(part[letters.Length..], System.Globalization.CultureInfo.InvariantCulture));
    });
}

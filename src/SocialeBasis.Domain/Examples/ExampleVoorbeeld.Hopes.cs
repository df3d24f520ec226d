namespace SocialeBasis.Domain.Examples;

public static partial class ExampleVoorbeeld
{
    private const Spheres AllThree = Spheres.Personal | Spheres.Community | Spheres.Institutional;

    /// <summary>A hope about an area or an actor, with its reasons and how many dots it got.</summary>
    private sealed record HopeRow(string Text, Spheres? Sphere, string? Actor, HopeReasons Reasons, int Dots);

    private static readonly HopeRow[] HopeRows =
    [
        new("Dat niemand in Lindehof een week lang niemand spreekt.", AllThree, null, HopeReasons.EndInItself, 11),
        new("Dat we eerder merken dat het bij iemand thuis niet goed gaat.", Spheres.Institutional, null, HopeReasons.EarlySignalling, 5),
        new("Dat minder mensen zware hulp nodig hebben. Dat geld kunnen we beter gebruiken.", Spheres.Institutional, null, HopeReasons.CareCosts, 2),
        new("Dat de gemeente minder regels maakt voor een straatfeest.", Spheres.Community, null, HopeReasons.Other, 4),
        new("Dat bewoners zelf beslissen over een deel van het geld.", null, "Bewonersinitiatief", HopeReasons.EndInItself, 5),
        new("Dat wij over vier jaar nog steeds dezelfde partners hebben.", null, "Welzijnsorganisatie", HopeReasons.Other, 1),
        new("Dat de huisarts belt als iemand vooral eenzaam is.", null, "Huisarts", HopeReasons.EarlySignalling | HopeReasons.CareCosts, 4),
        new("Dat we durven stoppen met wat niet werkt.", AllThree, null, HopeReasons.Other, 2),
        new("Dat elke mantelzorger één avond in de week vrij heeft.", null, "Mantelzorger", HopeReasons.EndInItself | HopeReasons.CareCosts, 7),
        new("Dat jongeren een plek hebben waar ze niet worden weggestuurd.", null, "Jongerenwerker", HopeReasons.EndInItself | HopeReasons.EarlySignalling, 6),
        new("Dat het buurthuis ook in het weekend open is.", null, "Buurthuis", HopeReasons.EndInItself, 6),
        new("Dat mensen ons niet nodig hebben, en toch graag langskomen.", Spheres.Community | Spheres.Institutional, null, HopeReasons.EndInItself, 2),
        new("Dat er in elke straat iemand is die de nieuwe buren welkom heet.", null, "Buren", HopeReasons.EndInItself, 4),
        new("Dat vrijwilligers niet ongemerkt het werk van een vak overnemen.", null, "Vrijwilliger", HopeReasons.Other, 3),
        new("Dat ik over tien jaar nog steeds zelf naar de markt kan, met iemand aan mijn arm.", Spheres.Personal, null, HopeReasons.EndInItself, 2),
        new("Dat kinderen van verschillende scholen samen spelen.", null, "School", HopeReasons.EndInItself | HopeReasons.Other, 1),
        new("Dat mijn zoon met autisme bij een gewone club past.", null, "Sportvereniging", HopeReasons.EndInItself, 3),
        new("Dat we elkaar weer groeten in de lift.", Spheres.Personal | Spheres.Community, null, HopeReasons.EndInItself, 3),
        new("Dat de tuin blijft, ook als er ooit gebouwd wordt.", null, "Buurttuin", HopeReasons.EndInItself, 0),
        new("Dat de moskee en de kerk samen koken in de winter.", null, "Moskee", HopeReasons.EndInItself, 1),
        new(
            "Dat iedereen een brief van de gemeente kan lezen, of iemand kent die dat kan.",
            null,
            "Bibliotheek",
            HopeReasons.EarlySignalling | HopeReasons.Other,
            0
        ),
        new("Dat wij gewoon een club mogen zijn, en geen loket.", null, "Sportvereniging", HopeReasons.EndInItself, 0),
        new("Dat ouderen langer veilig thuis wonen.", Spheres.Personal, null, HopeReasons.CareCosts, 0),
        new("Dat er altijd ergens licht brandt.", Spheres.Community, null, HopeReasons.EndInItself, 0),
    ];

    private static void Hopes(ExampleTalk talk)
    {
        talk.GoTo(Step("hoop"), Start.AddMinutes(110));
        foreach (var (row, person) in HopeRows.Select((row, person) => (row, person)))
        {
            talk.Say(
                Who(person),
                new GiveHope(HopeId(person), Step("hoop"), row.Text, row.Sphere, row.Actor is { } actor ? ActorId(actor) : null, row.Reasons)
            );
        }

        talk.ShowAnswers();
        GiveDots(talk);
        talk.Talk();
        Group(talk, "alleen", "Niemand lang alleen", [0, 12, 17, 23]);
        Group(talk, "plek", "Plekken die open zijn", [9, 10, 18]);
        Group(talk, "zelf", "Zelf mogen beslissen", [3, 4, 21]);
        Group(talk, "eerder", "Eerder zien dat het niet gaat", [1, 6]);
        talk.Lead(
            new NoteClash(
                Id("botst/geld"),
                Step("hoop"),
                HopeId(2),
                Id("groep/zelf"),
                "Wie geld wil besparen, wil sturen. Wie zelf beslist, kiest misschien iets dat niets bespaart."
            )
        );
        talk.Lead(new AskWhoRecognises(Id("herkent/club"), Step("hoop"), HopeRows[21].Text));
        foreach (var person in InSomeOrder("herkent").Take(7))
        {
            talk.Say(Who(person), new RaiseHand(Id("herkent/club"), true));
        }

        talk.Lead(new CloseRecognition(Id("herkent/club")));
        talk.Settle(
            Outcome.Parked,
            "We hopen allemaal dat niemand lang alleen is. Of het ook geld moet schelen, daar komen we vandaag niet uit.",
            "Als we niet over geld praten, doet iemand anders dat straks voor ons.",
            "Cijfers over wat zorg in Lindehof nu kost.");
        talk.Lead(new Park(Id("parkeer/geld"), "Moet de sociale basis ook zorgkosten schelen?", HopeId(2)));
    }

    private static Guid HopeId(int number) => Id($"hoop/{number}");

    /// <summary>Deals the dots round: everybody has three, and gives no hope more than one.</summary>
    private static void Group(ExampleTalk talk, string id, string name, int[] hopes)
    {
        talk.Lead(new NameHopeGroup(Id($"groep/{id}"), Step("hoop"), name));
        foreach (var hope in hopes)
        {
            talk.Lead(new GroupHope(HopeId(hope), Id($"groep/{id}")));
        }
    }

    private static void GiveDots(ExampleTalk talk)
    {
        var left = Enumerable.Repeat(HopeDot.Each, People).ToArray();
        foreach (var (row, number) in HopeRows.Select((row, number) => (row, number)).OrderByDescending(hope => hope.row.Dots))
        {
            foreach (var person in InSomeOrder($"stip/{number}").OrderByDescending(person => left[person]).Take(row.Dots).ToList())
            {
                left[person]--;
                talk.Say(Who(person), new GiveDot(HopeId(number), true));
            }
        }
    }
}

namespace SocialeBasis.Domain.Examples;

public static partial class ExampleVoorbeeld
{
    private const InfluenceKinds Near = InfluenceKinds.Contact | InfluenceKinds.Appreciation;

    /// <summary>How many people see how much influence of each actor on the hope with most dots; one round.</summary>
    private static readonly (string Actor, int[] Counts, InfluenceKinds Kinds)[] OnHope =
    [
        ("Buren", [0, 1, 3, 8, 11, 1], Near),
        ("Gezin en familie", [0, 2, 3, 7, 11, 1], Near),
        ("Vrienden", [0, 1, 5, 8, 9, 1], Near),
        ("Inwoner", [2, 3, 3, 6, 9, 1], Near),
        ("Vrijwilliger", [0, 3, 7, 9, 4, 1], Near | InfluenceKinds.Knowledge),
        ("Buurthuis", [0, 2, 6, 10, 5, 1], InfluenceKinds.Room | InfluenceKinds.Contact),
        ("Kerk", [3, 4, 4, 6, 4, 3], Near | InfluenceKinds.Room),
        ("Moskee", [4, 4, 4, 5, 4, 3], Near | InfluenceKinds.Room),
        ("Sportvereniging", [1, 5, 9, 6, 2, 1], InfluenceKinds.Room | InfluenceKinds.Contact),
        ("Opbouwwerker", [0, 4, 9, 7, 3, 1], InfluenceKinds.Knowledge | InfluenceKinds.Contact),
        ("Welzijnsorganisatie", [1, 5, 8, 7, 2, 1], InfluenceKinds.Knowledge | InfluenceKinds.Room),
        ("Huisarts", [2, 5, 6, 6, 3, 2], InfluenceKinds.Knowledge | InfluenceKinds.Contact),
        ("School", [5, 8, 6, 3, 0, 2], InfluenceKinds.Room),
        ("Bibliotheek", [2, 8, 8, 4, 1, 1], InfluenceKinds.Room),
        ("Sociaal wijkteam", [4, 6, 6, 5, 2, 1], InfluenceKinds.Knowledge),
        ("Zorgverzekeraar", [9, 6, 3, 2, 0, 4], InfluenceKinds.Money),
        ("Rijksoverheid", [1, 2, 3, 7, 7, 4], InfluenceKinds.RulesSet | InfluenceKinds.Money),
    ];

    /// <summary>What has influence too, and which rule or department it is about.</summary>
    private static readonly (string Text, string Concerns)[] OutOfHand =
    [
        ("De huren. Wie moet verhuizen, is zijn straat kwijt.", "Wonen, en de huurregels van het rijk"),
        ("Twee banen naast elkaar. Dan is er geen avond over.", ""),
        ("De drukke weg tussen Lindehof en het centrum.", "Verkeer"),
        ("Wie bijstand heeft en samen gaat wonen, houdt minder over.", "Participatiewet"),
        ("Telefoons. Iedereen is thuis en niemand is er.", ""),
    ];

    private static void InfluenceOnHope(ExampleTalk talk)
    {
        var step = Step("invloed-op-hoop");
        talk.Lead(new AskAbout(step, WhoseInfluence.Actors, null, Id("groep/alleen")));
        talk.GoTo(step, Start.AddMinutes(160));
        foreach (var (actor, counts, kinds) in OnHope)
        {
            Rate(talk, step, actor, InSomeOrder($"draagt bij/{actor}"), counts, kinds);
        }

        foreach (var (text, place) in OutOfHand.Select((one, place) => (one.Text, place)))
        {
            talk.Say(Who(place * 5 % People), new GiveOutsideFactor(Id($"niet aan ons/{place}"), step, text));
        }

        talk.ShowAnswers();
        foreach (var (concerns, place) in OutOfHand.Select((one, place) => (one.Concerns, place)).Where(one => one.Concerns.Length > 0))
        {
            talk.Lead(new NoteOutside(Id($"niet aan ons/{place}"), concerns));
        }

        talk.Talk();
        talk.Lead(new NoteDifference(
            step,
            ActorId("Kerk"),
            DifferenceKinds.Experience,
            "Wie er komt, kent er iedereen. Wie er niet komt, weet niet wat er gebeurt."));
        talk.Settle(
            Outcome.Agreed,
            "Of mensen lang alleen zijn, hangt het meest af van buren, familie en vrienden. Wij kunnen zorgen dat zij elkaar tegenkomen.",
            "Zeg niet te snel dat buren het doen. Niet iedereen heeft buren die kunnen.",
            "Iemand die in de straat vraagt of mensen dit zelf willen.");
        Consent(talk, step, 17, 5, ["We praten over buren die hier niet zitten."], []);
    }
}

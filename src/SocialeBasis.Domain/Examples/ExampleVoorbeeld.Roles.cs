using System.Globalization;

namespace SocialeBasis.Domain.Examples;

public static partial class ExampleVoorbeeld
{
    private const string LocalRole = "gastheer";

    private static readonly string[] RoleIds =
    [
        "opdrachtgever", "opdrachtnemer", "facilitator", "stimulator", "verbinder", "signaleerder", "partner",
        "inwoner-ideeemaker", "inwoner-vrijwilliger", "inwoner-mantelzorger", "inwoner-meebeslisser", "kritisch-geluid", "zorgpartner",
    ];

    /// <summary>
    /// How many people see which role now and wish it: <c>verbinder 12 signaleerder 6 - 3</c>; <c>-</c> is "bewust geen rol", and who
    /// sees none says "weet niet". One person may see several roles.
    /// </summary>
    private static readonly (string Actor, string Now, string Wished)[] RoleRows =
    [
        ("Inwoner", "inwoner-ideeemaker 8 inwoner-vrijwilliger 11 kritisch-geluid 5", "inwoner-ideeemaker 14 inwoner-meebeslisser 18 inwoner-vrijwilliger 9"),
        ("Buren", "signaleerder 9 inwoner-vrijwilliger 7 - 6", "signaleerder 13 gastheer 6 - 7"),
        ("Buurthuis", "facilitator 10 verbinder 9 gastheer 4", "verbinder 15 gastheer 12 facilitator 6"),
        ("Welzijnsorganisatie", "opdrachtnemer 17 verbinder 8 signaleerder 6", "verbinder 18 partner 13 kritisch-geluid 7"),
        ("Huisarts", "zorgpartner 12 signaleerder 5 - 4", "signaleerder 17 zorgpartner 11"),
        ("Gezin en familie", "inwoner-mantelzorger 12 signaleerder 4 - 6", "inwoner-mantelzorger 7 - 12"),
        ("Vrienden", "signaleerder 6 - 13", "signaleerder 6 - 14"),
        ("Mantelzorger", "inwoner-mantelzorger 21 signaleerder 4", "inwoner-mantelzorger 15 partner 11 inwoner-meebeslisser 6"),
        ("Lotgenotengroep", "signaleerder 7 inwoner-vrijwilliger 9", "signaleerder 8 kritisch-geluid 9 inwoner-vrijwilliger 7"),
        ("Bewonersinitiatief", "inwoner-ideeemaker 15 inwoner-vrijwilliger 8", "inwoner-ideeemaker 13 inwoner-meebeslisser 12 stimulator 5"),
        ("Ervaringsdeskundige", "kritisch-geluid 8 inwoner-vrijwilliger 9", "kritisch-geluid 12 partner 13"),
        ("Vrijwilliger", "inwoner-vrijwilliger 20 gastheer 6", "inwoner-vrijwilliger 17 gastheer 9 inwoner-ideeemaker 6"),
        ("Buurttuin", "verbinder 9 inwoner-ideeemaker 7", "verbinder 14 gastheer 8"),
        ("Sportvereniging", "gastheer 7 verbinder 6 - 8", "verbinder 11 signaleerder 7 - 9"),
        ("Scouting", "inwoner-vrijwilliger 10 - 8", "inwoner-vrijwilliger 9 verbinder 6 - 8"),
        ("Moskee", "gastheer 9 signaleerder 6 - 5", "gastheer 11 partner 9 signaleerder 8"),
        ("Kerk", "gastheer 10 signaleerder 7 - 5", "gastheer 11 partner 8 signaleerder 8 - 4"),
        ("Opbouwwerker", "verbinder 13 opdrachtnemer 8 stimulator 5", "verbinder 16 stimulator 14"),
        ("Vrijwilligersorganisatie", "verbinder 8 opdrachtnemer 7 facilitator 6", "verbinder 11 facilitator 11 partner 7"),
        ("Repaircafé", "inwoner-vrijwilliger 12 gastheer 7", "gastheer 12 inwoner-vrijwilliger 9 verbinder 6"),
        ("Bibliotheek", "facilitator 13 gastheer 7", "facilitator 10 verbinder 13 gastheer 8"),
        ("Jongerenwerker", "signaleerder 12 opdrachtnemer 9 verbinder 6", "signaleerder 13 verbinder 15"),
        ("Sociaal werker", "opdrachtnemer 11 signaleerder 10 verbinder 6", "verbinder 14 signaleerder 13"),
        ("Mantelzorgondersteuning", "opdrachtnemer 12 facilitator 8", "facilitator 15 signaleerder 9"),
        ("Cliëntondersteuner", "kritisch-geluid 7 opdrachtnemer 8", "kritisch-geluid 15 verbinder 5"),
        ("School", "signaleerder 11 - 7", "signaleerder 13 partner 9 - 6"),
        ("Sociaal wijkteam", "opdrachtnemer 14 signaleerder 8 zorgpartner 5", "partner 12 verbinder 10 signaleerder 9"),
        ("Zorgverzekeraar", "- 13 opdrachtgever 3", "- 9 partner 8"),
        ("Rijksoverheid", "opdrachtgever 9 - 8", "facilitator 8 - 10"),
        ("GGZ", "zorgpartner 13 - 5", "zorgpartner 12 partner 8 - 4"),
    ];

    private static void Roles(ExampleTalk talk)
    {
        talk.GoTo(Step("rollen"), Start.AddMinutes(175));
        talk.Lead(new AddRole(Id($"rol/{LocalRole}"), Step("rollen"), "Gastheer of gastvrouw", "Zet de deur open, zet koffie en kent de namen."));
        foreach (var (actor, now, wished) in RoleRows)
        {
            Choose(talk, actor, RoleMoment.Now, now);
            Choose(talk, actor, RoleMoment.Wished, wished);
        }

        talk.ShowAnswers();
        talk.Talk();
        talk.Lead(new Settle(
            Step("rollen"),
            ActorId("Buurthuis"),
            Outcome.Agreed,
            "Het buurthuis is eerst gastheer en verbinder. Verhuren mag, maar nooit ten koste van de inloop.",
            "Zonder verhuur gaat de verwarming uit."));
        talk.Lead(new AgreeRole(
            Step("rollen"),
            ActorId("Buurthuis"),
            "Gastheer zijn, mensen aan elkaar voorstellen, de deur op zondag open.",
            "Zelf hulp verlenen. Daarvoor belt het buurthuis iemand anders.",
            "De gemeente betaalt dak en verwarming, ook als de inloop eens rustig is."));
        talk.Lead(new AgreeRole(
            Step("rollen"),
            ActorId("Vrijwilliger"),
            "Wat iemand zelf graag doet en heeft afgesproken.",
            "Het werk van een beroepskracht overnemen.",
            "Een vergoeding van de kosten, een cursus en iemand om mee te bellen."));
        talk.Lead(new AgreeRole(
            Step("rollen"),
            ActorId("Kerk"),
            "Koffie, een maaltijd in de winter, en zien wie er mist.",
            "Verslag doen aan de gemeente over wie er komt.",
            "",
            "We zien elkaar twee keer per jaar. De kerk beslist zelf, wij vragen wat we kunnen doen."));
        talk.Lead(new AgreeSteadfast(
            Id("druk/krant"),
            Step("rollen"),
            "Er staat een naar bericht over een bewoner in de krant.",
            "We zoeken eerst uit wat er is gebeurd. Niemand krijgt er dezelfde dag een nieuwe regel bij.",
            "De gemeente belt eerst de welzijnsorganisatie, en die belt de bewoner."));
        talk.Lead(new AgreeSteadfast(
            Id("druk/bezuinigen"),
            Step("rollen"),
            "De raad moet bezuinigen.",
            "Voordat er iets stopt, kijken we samen wat er dan wegvalt en voor wie.",
            "De wethouder belt de partners voordat het in een stuk staat."));
        talk.Settle(
            Outcome.Agreed,
            "We willen meer verbinders en minder loketten. Bewoners beslissen mee over wat er in Lindehof gebeurt.",
            "Meebeslissen kost avonden. Vraag het niet altijd aan dezelfde vijf mensen.",
            "Oppas, eten en een vergoeding voor wie meedenkt.");
        Consent(talk, Step("rollen"), 16, 6, ["Ook de gemeente moet een rol durven loslaten."], []);
    }

    private static void Choose(ExampleTalk talk, string actor, RoleMoment moment, string counts)
    {
        var wished = counts.Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
        var order = InSomeOrder($"rol/{actor}").ToList();
        var none = order.Take(wished.GetValueOrDefault("-")).ToHashSet();
        var roles = Enumerable.Range(0, People).Select(_ => new List<Guid>()).ToArray();
        foreach (var (role, count) in wished.Where(role => role.Key != "-"))
        {
            // Those who saw fewest roles so far come first, so that nearly everybody sees one before somebody sees two.
            foreach (var person in order.Where(person => !none.Contains(person)).OrderBy(person => roles[person].Count).Take(count).ToList())
            {
                roles[person].Add(Id($"rol/{role}"));
            }
        }

        foreach (var person in order)
        {
            var kind = none.Contains(person) ? RoleAnswerKind.NoRoleOnPurpose : roles[person].Count > 0 ? RoleAnswerKind.Roles : RoleAnswerKind.Unknown;
            talk.Say(Who(person), new ChooseRoles(Step("rollen"), ActorId(actor), moment, kind, roles[person].ToSeq()));
        }
    }
}

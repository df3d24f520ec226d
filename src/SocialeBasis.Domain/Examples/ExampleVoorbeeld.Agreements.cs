namespace SocialeBasis.Domain.Examples;

public static partial class ExampleVoorbeeld
{
    private static readonly (int Person, string Text)[] Proposals =
    [
        (20, "De gemeente helpt de sportvereniging als die daarom vraagt."),
        (9, "Het buurthuis gaat ook op zondagmiddag open."),
        (2, "Elke brief over Lindehof wordt eerst gelezen door twee bewoners."),
        (14, "Bewoners beslissen samen over vijfduizend euro per jaar voor de wijk."),
        (11, "De huisarts en het welzijnswerk drinken elke maand samen koffie."),
        (5, "We tellen volgend jaar niet alleen bezoekers. We schrijven ook tien verhalen op."),
        (22, "In de winter koken de kerk en de moskee elke maand een maaltijd voor iedereen."),
    ];

    private static readonly (string Word, string TakeHome)[] ClosingWords =
    [
        ("Lichter", "Ik hoef niet overal iets van te vinden."),
        ("Opgelucht", "Eindelijk één zin die ik kan uitleggen."),
        ("Bescheiden", "Wij bepalen minder dan ik dacht."),
        ("Nieuwsgierig", "Ik ga deze week koffie drinken in De Linde."),
        ("Scherp", "Ik vraag voortaan: wat bedoelt u daar vandaag mee?"),
        ("Ongeduldig", "De cijfers, en de verhalen erbij."),
        ("Vertrouwen", "Niet alles hoeft van ons te zijn."),
        ("Huiswerk", "Uitzoeken wat we eigenlijk terugvragen voor een subsidie."),
        ("Trots", "Ons werk is zichtbaarder dan ik dacht."),
        ("Zondag", "Een rooster maken waar ook vrije dagen in staan."),
        ("Gezien", "Verbinden is ook een vak."),
        ("Koffie", "De eerste afspraak met de huisarts."),
        ("Eerlijk", "We mogen het oneens zijn en toch samenwerken."),
        ("Ruimte", "Vaker niets doen, en dan goed kijken."),
        ("Thuis", "Mijn straat hoort erbij."),
        ("Gehoord", "Mijn zin staat op het scherm, met mijn eigen woorden."),
        ("Moe", "Een goed gesprek is ook werk. Morgen rust."),
        ("Welkom", "Ik word gastvrouw. Wie had dat gedacht."),
        ("Twijfel", "Wie spreekt er voor de mensen die er niet waren?"),
        ("Verrassend", "De kerk en de gemeente willen vaker hetzelfde dan ik dacht."),
        ("Voetbal", "We zijn een club, en dat is genoeg."),
        ("Buren", "Ik ga me voorstellen op nummer twaalf."),
        ("Samen", "Een datum voor de eerste maaltijd."),
        ("Licht", "Er brandt er altijd wel ergens een."),
    ];

    private static void Agreements(ExampleTalk talk)
    {
        talk.GoTo(Step("afspraken"), Start.AddMinutes(235));
        foreach (var (person, text) in Proposals)
        {
            talk.Say(Who(person), new GiveProposal(ProposalId(person), Step("afspraken"), text));
        }

        talk.ShowAnswers();
        talk.Talk();
        talk.Lead(new GiveProposal(Id("voorstel/groep"), Step("afspraken"), "Wij vragen de huisarts of die zich een deel van de sociale basis vindt."));
        talk.Lead(
            new Settle(
                Step("afspraken"),
                Id("voorstel/groep"),
                Outcome.Agreed,
                "Wij vragen de huisarts of die zich een deel van de sociale basis vindt.",
                Owner: "Samira",
                DueOn: new(2026, 4, 15)
            )
        );
        Record(
            talk,
            20,
            Outcome.Agreed,
            Proposals[0].Text,
            "Wie subsidie geeft, stuurt. Zeg dat dan ook eerlijk.",
            "Schrijf op wat de gemeente terugvraagt.",
            "Wethouder sport",
            new(2026, 5, 1)
        );
        Record(
            talk,
            9,
            Outcome.Agreed,
            "De Linde gaat open op zondagmiddag, eerst drie maanden op proef.",
            "",
            "Twee mensen die kunnen invallen.",
            "Team De Linde",
            new(2026, 4, 5),
            "er op zondag genoeg vrijwilligers zijn"
        );
        Record(talk, 2, Outcome.Agreed, Proposals[2].Text, "", "", "Communicatie gemeente", new(2026, 4, 1));
        Record(
            talk,
            14,
            Outcome.AgreedToDiffer,
            "Bewoners maken een plan voor vijfduizend euro. De raad hoort vooraf hoe ze kiezen.",
            "Geld geven en dan toch meekijken is geen vertrouwen.",
            "Een voorbeeld uit een andere wijk.",
            "Bewonersgroep Lindehof",
            new(2026, 9, 1),
            "bewoners het eens worden over waar het geld heen gaat"
        );
        Record(talk, 11, Outcome.Parked, "", "De huisarts moet zelf kunnen zeggen of dit past.", "", "", null);
        Record(talk, 5, Outcome.Agreed, Proposals[5].Text, "", "", "Welzijn Lindehof", new(2027, 1, 15));
        Record(talk, 22, Outcome.Agreed, Proposals[6].Text, "", "Een keuken die groot genoeg is.", "Kerk en moskee samen", new(2026, 11, 1));
        Consent(talk, ProposalId(20), 18, 4, ["De club is bang voor regels bij het geld.", "Vraag dan ook wat de gemeente terug wil."], []);
        Consent(talk, ProposalId(9), 17, 6, ["Wie opent de deur als de vrijwilligers ziek zijn?"], []);
        Consent(talk, ProposalId(2), 20, 4, [], []);
        Consent(
            talk,
            ProposalId(14),
            13,
            6,
            ["Vijfduizend euro is snel op.", "Wie kiest de bewoners die kiezen?"],
            ["Zo veel geld zonder controle kan ik niet uitleggen aan de raad."]
        );
        Consent(talk, ProposalId(11), 15, 7, ["De huisarts zat hier vandaag niet."], []);
        Consent(talk, ProposalId(5), 19, 5, [], []);
        Consent(talk, ProposalId(22), 21, 3, [], []);
        Consent(talk, Id("voorstel/groep"), 22, 2, [], []);
        talk.Lead(new Park(Id("parkeer/huisarts"), "Koffie met de huisarts: eerst vragen of dit past.", ProposalId(11)));
        talk.Lead(new ResolveParked(Id("parkeer/dorpen"), ParkedEnd.TakenOn, "Eenzelfde gesprek in twee dorpen.", "Gemeente, beleid", new(2026, 10, 1)));
        talk.Lead(new ResolveParked(Id("parkeer/snackbar"), ParkedEnd.TakenOn, "Gaat er vrijdag een frietje eten en vraagt het.", "De jongerenwerker"));
        talk.Lead(
            new ResolveParked(Id("parkeer/geld"), ParkedEnd.TakenOn, "Zoekt de cijfers op en legt ze uit in De Linde.", "Gemeente, financiën", new(2026, 7, 1))
        );
        talk.Lead(new ResolveParked(Id("parkeer/huisarts"), ParkedEnd.TakenOn, "Belt de praktijk en vertelt wat ze zeiden.", "Samira", new(2026, 4, 15)));
    }

    private static Guid ProposalId(int person) => Id($"voorstel/{person}");

    private static void Record(
        ExampleTalk talk,
        int person,
        Outcome outcome,
        string agreed,
        string otherVoice,
        string needed,
        string owner,
        DateOnly? due,
        string assumption = ""
    ) =>
        talk.Lead(new Settle(Step("afspraken"), ProposalId(person), outcome, agreed, otherVoice, needed, Owner: owner, DueOn: due) { Assumption = assumption });

    private static void Closing(ExampleTalk talk)
    {
        talk.GoTo(Step("afronden"), Start.AddMinutes(260));
        foreach (var ((word, takeHome), person) in ClosingWords.Select((words, person) => (words, person)))
        {
            talk.Say(Who(person), new GiveClosingWord(Id($"woord/{person}"), Step("afronden"), word, takeHome));
        }

        talk.ShowAnswers();
    }
}

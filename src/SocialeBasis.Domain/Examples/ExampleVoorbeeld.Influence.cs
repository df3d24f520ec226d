namespace SocialeBasis.Domain.Examples;

public static partial class ExampleVoorbeeld
{
    /// <summary>How many people chose 1, 2, 3, 4, 5 and weet niet, in both rounds, and which kinds of influence were named most.</summary>
    private sealed record InfluenceRow(string Actor, int[] First, int[] Second, InfluenceKinds Kinds);

    private const InfluenceKinds Paid = InfluenceKinds.Money | InfluenceKinds.RulesSet;
    private const InfluenceKinds Helped = InfluenceKinds.Room | InfluenceKinds.Appreciation;

    /// <summary>Where the perspectives differ most, per perspective in the order of <see cref="Groups"/>.</summary>
    private static readonly (int[] First, int[] Second)[] Sports =
    [
        ([0, 0, 0, 1, 6, 1], [0, 0, 0, 3, 4, 1]),
        ([1, 1, 0, 1, 2, 1], [1, 1, 0, 3, 0, 1]),
        ([4, 0, 0, 0, 1, 0], [3, 1, 1, 0, 0, 0]),
        ([2, 3, 0, 0, 0, 0], [1, 4, 0, 0, 0, 0]),
    ];

    private static readonly InfluenceRow[] InfluenceRows =
    [
        new("Bewonersinitiatief", [6, 4, 4, 4, 5, 1], [4, 5, 6, 4, 4, 1], InfluenceKinds.Money | Helped),
        new("Buurthuis", [2, 3, 5, 8, 6, 0], [0, 3, 6, 10, 5, 0], InfluenceKinds.Money | InfluenceKinds.Room),
        new("Welzijnsorganisatie", [1, 0, 2, 8, 13, 0], [1, 0, 0, 9, 14, 0], Paid | InfluenceKinds.Contact),
        new("Mantelzorger", [10, 7, 4, 2, 0, 1], [11, 8, 3, 0, 0, 2], InfluenceKinds.Appreciation),
        new("Kerk", [12, 7, 2, 0, 0, 3], [14, 7, 1, 0, 0, 2], InfluenceKinds.Contact),
        new("Inwoner", [8, 9, 5, 1, 0, 1], [9, 10, 4, 0, 0, 1], InfluenceKinds.Room),
        new("Buren", [15, 6, 2, 0, 0, 1], [16, 6, 1, 0, 0, 1], InfluenceKinds.Room),
        new("Gezin en familie", [19, 4, 0, 0, 0, 1], [20, 3, 0, 0, 0, 1], InfluenceKinds.None),
        new("Vrienden", [20, 3, 0, 0, 0, 1], [21, 2, 0, 0, 0, 1], InfluenceKinds.None),
        new("Lotgenotengroep", [6, 8, 6, 2, 0, 2], [5, 10, 6, 1, 0, 2], InfluenceKinds.Room | InfluenceKinds.Knowledge),
        new("Ervaringsdeskundige", [3, 6, 7, 5, 1, 2], [2, 6, 9, 5, 0, 2], InfluenceKinds.Appreciation | InfluenceKinds.Contact),
        new("Vrijwilliger", [4, 7, 7, 4, 1, 1], [3, 8, 9, 3, 0, 1], Helped),
        new("Buurttuin", [3, 5, 6, 6, 3, 1], [1, 5, 9, 7, 1, 1], InfluenceKinds.Room | InfluenceKinds.RulesSet),
        new("Scouting", [7, 8, 5, 2, 0, 2], [7, 10, 4, 1, 0, 2], InfluenceKinds.Room),
        new("Moskee", [11, 7, 3, 0, 0, 3], [12, 7, 2, 0, 0, 3], InfluenceKinds.Contact),
        new("Opbouwwerker", [0, 1, 5, 10, 7, 1], [0, 0, 5, 12, 6, 1], Paid),
        new("Vrijwilligersorganisatie", [1, 4, 8, 8, 2, 1], [0, 3, 10, 9, 1, 1], InfluenceKinds.Money | InfluenceKinds.Appreciation),
        new("Repaircafé", [4, 9, 6, 3, 1, 1], [3, 11, 7, 2, 0, 1], InfluenceKinds.Room),
        new("Bibliotheek", [0, 1, 4, 9, 9, 1], [0, 0, 4, 11, 8, 1], InfluenceKinds.Money | InfluenceKinds.Room),
        new("Jongerenwerker", [0, 1, 4, 11, 7, 1], [0, 0, 4, 13, 6, 1], Paid | InfluenceKinds.Contact),
        new("Sociaal werker", [0, 1, 3, 12, 7, 1], [0, 0, 3, 14, 6, 1], Paid),
        new("Mantelzorgondersteuning", [0, 0, 4, 9, 10, 1], [0, 0, 2, 11, 10, 1], Paid),
        new("Cliëntondersteuner", [2, 3, 6, 7, 4, 2], [1, 3, 7, 9, 2, 2], InfluenceKinds.Money),
        new("Huisarts", [10, 6, 3, 2, 1, 2], [11, 8, 3, 0, 0, 2], InfluenceKinds.Contact | InfluenceKinds.Knowledge),
        new("School", [4, 6, 6, 5, 2, 1], [3, 8, 8, 4, 0, 1], InfluenceKinds.Room | InfluenceKinds.Contact),
        new("Sociaal wijkteam", [0, 0, 2, 6, 15, 1], [0, 0, 1, 6, 16, 1], Paid | InfluenceKinds.Knowledge),
        new("Zorgverzekeraar", [13, 6, 2, 0, 0, 3], [15, 5, 1, 0, 0, 3], InfluenceKinds.Contact),
        new("Rijksoverheid", [14, 6, 1, 0, 0, 3], [16, 5, 0, 0, 0, 3], InfluenceKinds.Contact),
        new("GGZ", [9, 7, 4, 1, 0, 3], [10, 8, 3, 0, 0, 3], InfluenceKinds.Contact | InfluenceKinds.Knowledge),
    ];

    private static void Influence(ExampleTalk talk)
    {
        talk.GoTo(Step("invloed"), Start.AddMinutes(135));
        Rate(talk, row => row.First, sports => sports.First);
        talk.ShowAnswers();
        talk.Talk();
        talk.Lead(new StartRound(Step("invloed"), 2));
        Rate(talk, row => row.Second, sports => sports.Second);
        talk.ShowAnswers();
        talk.Talk();
        talk.Lead(new NoteDifference(
            Step("invloed"),
            ActorId("Sportvereniging"),
            DifferenceKinds.Information | DifferenceKinds.Interest,
            "De gemeente denkt aan het veld dat zij betaalt. De club denkt aan de mensen die er komen."));
        talk.Lead(new Settle(
            Step("invloed"),
            ActorId("Sportvereniging"),
            Outcome.AgreedToDiffer,
            "De gemeente geeft het veld en een beetje geld. Wat er in de kantine gebeurt, bepaalt de club.",
            "Wie het veld betaalt, bepaalt op den duur ook wie erop mag."));
        talk.Settle(
            Outcome.AgreedToDiffer,
            "De gemeente heeft weinig invloed op wie bij wie aan tafel zit. Ze heeft veel invloed op de plekken waar die tafels staan.",
            "Ook met een kleine subsidie stuurt de gemeente. Zeg dat hardop.",
            "Een lijst van wat de gemeente terugvraagt voor haar geld.");
        Consent(talk, Step("invloed"), 14, 7, ["Ik wil dat we dit over een jaar nog eens doen."], ["De woningen staan er niet bij. Daar begint het toch?"]);
    }

    private static void Rate(ExampleTalk talk, Func<InfluenceRow, int[]> round, Func<(int[] First, int[] Second), int[]> sports)
    {
        foreach (var ((from, until), counts) in Groups.Zip(Sports))
        {
            Rate(
                talk,
                Step("invloed"),
                "Sportvereniging",
                InSomeOrder("weegt/Sportvereniging", from, until),
                sports(counts),
                InfluenceKinds.Room | InfluenceKinds.Money);
        }

        foreach (var row in InfluenceRows)
        {
            Rate(talk, Step("invloed"), row.Actor, InSomeOrder($"weegt/{row.Actor}"), round(row), row.Kinds);
        }
    }

    /// <summary>
    /// Hands the counts out from low to high over the same order of people in both rounds, so that few people change their mind, and by little.
    /// </summary>
    private static void Rate(ExampleTalk talk, Guid step, string actor, IEnumerable<int> people, int[] counts, InfluenceKinds kinds)
    {
        var values = counts.SelectMany((count, place) => Enumerable.Repeat(place < 5 ? place + 1 : (int?)null, count));
        foreach (var (person, value) in people.Zip(values))
        {
            talk.Say(Who(person), new RateInfluence(step, ActorId(actor), value, value > 1 ? NamedBy(person, actor, kinds) : InfluenceKinds.None));
        }
    }

    /// <summary>Most people name most of the kinds, and some name one of their own.</summary>
    private static InfluenceKinds NamedBy(int person, string actor, InfluenceKinds kinds)
    {
        var chance = FixedId.Number($"soort/{actor}/{person}", 64);
        var own = chance % 5 == 0 ? (InfluenceKinds)(1 << (chance % 6)) : InfluenceKinds.None;
        return (kinds & (InfluenceKinds)(chance | FixedId.Number($"soort2/{actor}/{person}", 64))) | own;
    }
}

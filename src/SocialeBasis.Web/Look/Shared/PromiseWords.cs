using SocialeBasis.Domain;

namespace SocialeBasis.Web.Look.Shared;

/// <summary>
/// What people are told about who can find out what: the same words before they join, on the privacy page, at the facilitator's
/// buttons and in docs/privacy.md and docs/handleiding.md. A test compares them.
/// </summary>
public static class PromiseWords
{
    /// <summary>What the program sees to.</summary>
    public const string Kept = "In een anoniem gesprek zegt geen scherm en geen verslag wie wat antwoordde. Ook de gespreksleider ziet dat niet.";

    /// <summary>The same in short, where people are told in passing.</summary>
    public const string NobodyIsTold = AnonymousWords.NobodyIsTold;

    /// <summary>What it cannot prevent, said before people join.</summary>
    public static IReadOnlyList<string> NotPrevented { get; } =
    [
        "Wie u kent, kan u herkennen aan wat u vertelt of hoe u schrijft.",
        "Wat u verstuurt nadat de antwoorden zijn getoond, staat er meteen. Wie dan naar u kijkt, kan raden dat het van u is.",
        "Antwoordt een hele groep hetzelfde, dan weet iedereen wat ieder in die groep vindt.",
        "Wie met meer apparaten tegelijk meedoet, kan uitrekenen wat een ander in een kleine groep koos.",
        "Wie het programma beheert en bij het bestand met gegevens kan, kan zien welk antwoord bij welk apparaat hoort.",
    ];

    /// <summary>Why an answer of somebody who comes later waits.</summary>
    public const string CountsLater = "Uw antwoord telt mee vanaf de volgende vraag, of zodra er meer mensen bij komen. Zo valt niet op wat u koos.";

    /// <summary>Why what somebody says again may wait.</summary>
    public const string AgainCountsLater = "Kiest u iets anders dan eerst? Dat telt mee als genoeg mensen opnieuw kiezen. Zo valt niet op wat u veranderde.";

    /// <summary>Until when somebody can say otherwise how far they go along.</summary>
    public const string ConsentStays = "Zodra de reacties zijn getoond, ligt uw keuze vast. Bij een nieuwe tekst kiest u opnieuw.";

    /// <summary>To who reacts to a text after the reactions were shown: what they say is not read until enough others come (decision 29).</summary>
    public const string ReactionCountsLater = "De reacties zijn al getoond. Uw reactie telt mee zodra er genoeg mensen bij komen. "
        + "Hebt u een bezwaar? Zeg het hardop, of vraag de gespreksleider het op te schrijven als andere stem.";

    /// <summary>What happens with the answers of who is taken out.</summary>
    public const string RemovedStays = "Wat al is getoond, blijft staan: zou het weggaan, dan zag iedereen wat van deze persoon was.";
}

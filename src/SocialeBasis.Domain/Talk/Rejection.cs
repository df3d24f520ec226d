namespace SocialeBasis.Domain;

/// <summary>Why a command was refused, with what the sender reads about it: plain Dutch, says what to do.</summary>
/// <param name="Message">What the sender reads.</param>
public abstract record Rejection(string Message);

/// <summary>The sender may not do this.</summary>
public sealed record NotAllowed() : Rejection("Dit kan alleen de gespreksleider.");

/// <summary>The sender does not take part in this talk.</summary>
internal sealed record NotTakingPart() : Rejection("U doet niet mee aan dit gesprek. Vul de code opnieuw in.");

/// <summary>The facilitator removed the sender.</summary>
internal sealed record ParticipantWasRemoved() : Rejection("U doet niet meer mee aan dit gesprek. Vraag de gespreksleider als dat niet klopt.");

/// <summary>The facilitator lets nobody new in.</summary>
public sealed record DoorIsLocked() : Rejection("De deur van dit gesprek is op slot. Vraag de gespreksleider om hem even open te zetten.");

/// <summary>So many come in at once that it may be robots; a hall is in within a minute.</summary>
public sealed record ManyComingIn() : Rejection("Er komen nu heel veel mensen tegelijk binnen. Wacht een paar tellen en druk dan opnieuw op Doe mee.");

/// <summary>The talk is closed.</summary>
internal sealed record SessionIsClosed() : Rejection("Dit gesprek is afgesloten. U kunt niets meer veranderen.");

/// <summary>A talk from a file has numbers of people and no people: nobody could go on in it.</summary>
internal sealed record CameFromAFile() : Rejection("Dit gesprek komt uit een bestand. Het blijft zoals het is. Maak een kopie om er verder mee te werken.");

/// <summary>Examples do not change.</summary>
internal sealed record ExampleIsReadOnly() : Rejection("Dit is een voorbeeld. U kunt er niets in veranderen. Maak een kopie om er zelf mee te werken.");

/// <summary>The group is at another step.</summary>
public sealed record StepNotOpen() : Rejection("Deze stap is niet meer open. Uw tekst is niet verstuurd. U kunt hem nog kopiëren.");

/// <summary>The answers of this round were shown; choosing again needs a new round.</summary>
internal sealed record RatingClosed() : Rejection("De antwoorden zijn al getoond. U kunt nu niet meer kiezen. Misschien komt er nog een ronde.");

/// <summary>The step is not in the agenda.</summary>
internal sealed record UnknownStep() : Rejection("Deze stap staat niet in het gesprek.");

/// <summary>What it is about does not exist (any more).</summary>
internal sealed record UnknownSubject() : Rejection("Dit staat niet meer op de lijst.");

/// <summary>There is no text.</summary>
public sealed record TextMissing() : Rejection("Schrijf eerst iets op.");

/// <summary>The text is too long.</summary>
/// <param name="Most">The most characters.</param>
internal sealed record TextTooLong(int Most) : Rejection($"Uw tekst is te lang. Gebruik hoogstens {Most} tekens.");

/// <summary>A rating other than 1–5.</summary>
internal sealed record RatingOutOfRange() : Rejection("Kies een getal van 1 tot en met 5, of Weet niet.");

/// <summary>An actor of that name is on the list already.</summary>
/// <param name="ActorId">The actor on the list.</param>
/// <param name="Name">Its name.</param>
public sealed record ActorExists(Guid ActorId, string Name) : Rejection($"{Name} staat al op de lijst. Wilt u zich daarbij aansluiten?");

/// <summary>A role of that name is on the list already.</summary>
internal sealed record RoleExists(string Name) : Rejection($"{Name} staat al op de lijst.");

/// <summary>A role that everybody sees is the group's.</summary>
internal sealed record RoleIsShown() : Rejection("Iedereen ziet deze rol al en kan hem kiezen. Vraag de gespreksleider om hem te verbergen.");

/// <summary>There is no step in which something can be agreed.</summary>
internal sealed record NoAgreementsStep() : Rejection("Er staat geen stap Afspraken in het draaiboek. Voeg die eerst toe.");

/// <summary>There are as many as there can be.</summary>
/// <param name="What">Of what, in Dutch.</param>
/// <param name="Most">How many.</param>
internal sealed record TooMany(string What, int Most) : Rejection($"Er zijn al {Most} {What}. Meer kan niet.");

/// <summary>Invloed needs its concrete question before it can start (facilitation §13).</summary>
public sealed record InfluenceQuestionMissing() : Rejection("Vul eerst de concrete vraag van Invloed in. Zonder die vraag beoordeelt iedereen iets anders.");

/// <summary>A chain needs to lead somewhere before people can write what leads there.</summary>
public sealed record ChainEndMissing() : Rejection("Kies eerst waar de keten op uitkomt.");

/// <summary>Weighing needs something to weigh, which the group chooses from what was shown.</summary>
internal sealed record NothingToWeigh() : Rejection("Kies eerst wat we wegen: druk bij een zin op Weeg deze.");

/// <summary>A link says what happens then: without it there is nothing that could hold or not.</summary>
internal sealed record ThenMissing() : Rejection("Vul ook in wat er dan gebeurt.");

/// <summary>The answers of this round have not been shown yet.</summary>
internal sealed record NotRevealedYet() : Rejection("Toon eerst de antwoorden.");

/// <summary>
/// So few people answered that it would be easy to guess whose answers these are; the facilitator decides. How many is not said: it would tell
/// whether somebody who is taken out had answered.
/// </summary>
public sealed record FewAnswered()
    : Rejection(
        "Op een vraag hebben nog maar een paar mensen geantwoord. Toont u dat nu, dan kan de groep raden van wie een antwoord is. Wacht liever op meer antwoorden."
    );

/// <summary>What everybody saw stays in the numbers as it was.</summary>
internal sealed record AlreadyShown() : Rejection(
    "De reacties op deze tekst zijn al getoond. Uw keuze telt mee en verandert niet meer. Komt er een nieuwe tekst, dan kiest u opnieuw.");

/// <summary>The dots were counted.</summary>
internal sealed record DotsClosed() : Rejection("De stippen zijn al getoond. U kunt er nu geen meer geven of weghalen.");

/// <summary>A flood is more people than these: taking out a few at once would tell which of the others answered.</summary>
/// <param name="Fewest">How many there must be.</param>
internal sealed record NoFlood(int Fewest) : Rejection($"Er zijn minder dan {Fewest} mensen die nog geen antwoord gaven. Haal hen weg bij Deelnemers.");

/// <summary>A concern or objection needs a reason.</summary>
internal sealed record ReasonMissing() : Rejection("Schrijf op waarom. Dan kan de groep er iets mee.");

/// <summary>A day of another age: a year typed with two digits, for one.</summary>
internal sealed record DayImpossible() : Rejection($"Deze datum kan niet. Kies een jaar van {DateLimits.EarliestYear} tot en met {DateLimits.LatestYear}.");

/// <summary>Agreeing to differ needs both texts.</summary>
public sealed record OtherVoiceMissing() : Rejection("Schrijf ook de andere stem op. Die staat straks naast de gedeelde tekst.");

/// <summary>The step holds answers.</summary>
internal sealed record StepHasAnswers() : Rejection("Bij deze stap is al iets gezegd. Daarom blijft hij staan. U kunt hem overslaan.");

/// <summary>The group is at this step, or it is the only one.</summary>
internal sealed record StepInUse() : Rejection("De groep is nu bij deze stap. Ga eerst naar een andere stap.");

/// <summary>The perspective is not one of the talk's.</summary>
public sealed record UnknownPerspective() : Rejection("Kies vanuit wie u meepraat.");

/// <summary>Somebody takes part from this perspective.</summary>
internal sealed record PerspectiveInUse(string Name) : Rejection($"Er doen al mensen mee vanuit {Name}. Daarom blijft dit perspectief staan.");

/// <summary>A talk that began anonymously stays so.</summary>
internal sealed record StaysAnonymous() : Rejection("Dit gesprek is anoniem begonnen. Dat kan niet meer veranderen.");

/// <summary>A value in the preparation is missing or wrong.</summary>
/// <param name="Field">The Dutch name of the field.</param>
/// <param name="What">What is wrong, a whole sentence.</param>
public sealed record SetupInvalid(string Field, string What) : Rejection(What);

/// <summary>The command makes no sense in this place; a page never sends it.</summary>
internal sealed record NotPossibleHere() : Rejection("Dit kan bij deze stap niet.");

/// <summary>Who only looks on answers nothing.</summary>
internal sealed record OnlyLooksOn() : Rejection("U kijkt mee. Wilt u ook antwoorden? Ga dan naar Meedoen en haal het vinkje bij Ik kijk alleen mee weg.");

/// <summary>Who answered cannot become an onlooker: their answers would silently be gone.</summary>
public sealed record AnsweredAlready() : Rejection("U hebt al antwoord gegeven. Meekijken kan alleen als u nog niets hebt ingevuld.");

/// <summary>A talk closes only when the parking lot is empty.</summary>
/// <param name="Open">How many items are open.</param>
internal sealed record ParkedItemsOpen(int Open)
    : Rejection(
        Open == 1
            ? "Er staat nog iets op de parkeerplaats. Zeg eerst wat ermee gebeurt."
            : $"Er staan nog {Open} dingen op de parkeerplaats. Zeg eerst wat ermee gebeurt."
    );

/// <summary>Somebody who takes something on has a name.</summary>
internal sealed record OwnerMissing() : Rejection("Schrijf op wie dit oppakt.");

/// <summary>The word stands nowhere that everybody can see.</summary>
internal sealed record WordNotSeen() : Rejection("Dit woord staat nog nergens waar iedereen het kan lezen.");

/// <summary>People said what they think of this text; changing it would turn their words.</summary>
internal sealed record HasReactions() : Rejection("Mensen hebben hier al op gereageerd. Haal het weg en maak een nieuw voorstel.");

/// <summary>An agreement that goes on is not over: first it is taken away from today's agreements.</summary>
internal sealed record AgreementGoesOn() : Rejection("Deze afspraak gaat door. Haal hem eerst weg bij de voorstellen van vandaag.");

/// <summary>The smallest group that is shown apart may only become larger once people take part.</summary>
internal sealed record ThresholdOnlyUp() : Rejection("Er doen al mensen mee. Daarom mag dit getal alleen nog hoger worden.");

/// <summary>What every report keeps: the summary, the other voices, and how the talk was held.</summary>
internal sealed record SectionStays() : Rejection("Dit deel blijft altijd in het verslag. Zo valt geen andere stem weg.");

using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Tests.Earlier;

/// <summary>
/// A talk of twelve people, and the one that continues it a year later: two actors move, one word gets another meaning, the
/// influence on one actor is seen differently, one assumption turns out wrong (scenario 9).
/// </summary>
internal static class YearLater
{
    public const string MeaningThen = "BETEKENIS-TOEN: Wat mensen samen doen.";
    public const string VoiceThen = "STEM-TOEN: Ook wat de gemeente doet.";
    public const string MeaningNow = "Wat mensen samen doen, en de plekken daarvoor.";
    public const string Why = "De sluiting van De Linde liet zien dat een plek erbij hoort.";
    public const string KeyAgreement = "Vier bewoners krijgen een sleutel van het buurthuis.";
    public const string FeastAgreement = "We maken het formulier voor een straatfeest korter.";
    public const string KeyAssumption = "bewoners de sleutel willen beheren";
    public const string Clubs = "Sportvereniging";
    public const string Place = "Buurthuis";
    public const string Church = "Kerk";
    public const string Doctor = "Huisarts";

    private static readonly string[] Actors = [Place, Clubs, Church, Doctor];

    /// <summary>The first talk, closed.</summary>
    public static Given First(int people = 12)
    {
        var given = Given.Session(
            setup => setup with { ReviewOn = new DateOnly(2027, 3, 1), GroupThreshold = 3 },
            [
                new PlannedStep(Step(1), StepKind.Arrival, 5),
                new PlannedStep(Step(2), StepKind.Term, 15, "sociale basis"),
                new PlannedStep(Step(3), StepKind.Spheres, 15),
                new PlannedStep(Step(4), StepKind.Influence, 15, "op wat deze actor doet tegen eenzaamheid"),
                new PlannedStep(Step(5), StepKind.Roles, 15),
                new PlannedStep(Step(6), StepKind.Agreements, 15),
                new PlannedStep(Step(7), StepKind.Closing, 5),
            ],
            Actors);
        return Join(given, people)
            .Meant(MeaningThen, VoiceThen, "")
            .Placed((Place, Spheres.Community), (Clubs, Spheres.Community), (Church, Spheres.Personal), (Doctor, Spheres.Institutional))
            .Rated((Clubs, 2), (Place, 4), (Church, 1), (Doctor, 3))
            .Roled(role: 0, wished: 1)
            .Agreed()
            .Closed();
    }

    /// <summary>The talk a year later, still without answers.</summary>
    public static Given Next(Given first, int people = 12, Func<CreateSession, CreateSession>? change = null) =>
        Join(Given.Continuing(first.Value, change), people);

    /// <summary>The talk a year later, with answers at every step and looked back, not closed yet.</summary>
    public static Given Held(Given? first = null, int people = 12)
    {
        var given = Next(first ?? First(), people)
            .Meant(MeaningNow, "", Why)
            .Placed(
                (Place, Spheres.Community | Spheres.Institutional),
                (Clubs, Spheres.Community),
                (Church, Spheres.Community),
                (Doctor, Spheres.Institutional)
            )
            .Rated((Clubs, 4), (Place, 4), (Church, 1), (Doctor, 3))
            .Roled(role: 1, wished: 1)
            .At(StepKind.Agreements);
        var earlier = given.Value.Earlier!;
        var (key, feast) = (Of(earlier, KeyAgreement), Of(earlier, FeastAgreement));
        return given
            .Lead(new CheckAgreement(key.Id, AgreementStatus.NotDone, "De beheerder ging weg."))
            .Lead(new CheckAgreement(feast.Id, AgreementStatus.Done))
            .Lead(step => new CarryOn(key.Id, step, given.NewId()))
            .Lead(new CheckAssumption(key.Id, AssumptionVerdict.Failed, "Niemand wilde de sleutel thuis."))
            .Revealed();
    }

    public static EarlierAgreement Of(EarlierTalk earlier, string text) => earlier.Agreements.Single(agreement => agreement.Text == text);

    public static Given Meant(this Given given, string agreed, string voice, string why) => given
        .At(StepKind.Term)
        .EverybodySays((step, i) => new GiveDefinition(given.NewId(), step, $"EIGEN-TEKST {i}"))
        .Revealed()
        .Lead(step => new Settle(step, null, voice.Length > 0 ? Outcome.AgreedToDiffer : Outcome.Agreed, agreed, voice) { Why = why });

    public static Given Placed(this Given given, params (string Actor, Spheres Area)[] places)
    {
        given.At(StepKind.Spheres);
        foreach (var (actor, area) in places)
        {
            given.EverybodySays((step, _) => new PlaceActor(step, given.Actor(actor), area, ""));
        }

        return given.Revealed();
    }

    public static Given Rated(this Given given, params (string Actor, int Value)[] ratings)
    {
        given.At(StepKind.Influence);
        foreach (var (actor, value) in ratings)
        {
            given.EverybodySays((step, i) => new RateInfluence(step, given.Actor(actor), i == 0 ? Math.Min(5, value + 1) : value, InfluenceKinds.None));
        }

        return given.Revealed();
    }

    public static Given Roled(this Given given, int role, int wished)
    {
        given.At(StepKind.Roles);
        var roles = given.Value.Roles.Values.OrderBy(one => one.Position).Select(one => one.Id).ToList();
        return given
            .EverybodySays((step, _) => new ChooseRoles(step, given.Actor(Clubs), RoleMoment.Now, RoleAnswerKind.Roles, [roles[role]]))
            .EverybodySays((step, _) => new ChooseRoles(step, given.Actor(Clubs), RoleMoment.Wished, RoleAnswerKind.Roles, [roles[wished]]))
            .Revealed();
    }

    private static Given Join(Given given, int people) => given.Joined(people / 2, "inwoner").Joined(people - (people / 2), "gemeente");

    private static Given Agreed(this Given given)
    {
        given.At(StepKind.Agreements)
            .Says(0, step => new GiveProposal(given.NewId(), step, "De sleutel ook bij bewoners."))
            .Says(1, step => new GiveProposal(given.NewId(), step, "Minder formulieren."))
            .Revealed();
        return given
            .Lead(step => new Settle(
                step,
                given.Text("De sleutel ook bij bewoners."),
                Outcome.Agreed,
                KeyAgreement,
                Owner: "Beheerder",
                DueOn: new DateOnly(2026, 5, 1)
            )
            {
                Assumption = KeyAssumption,
            })
            .Lead(step => new Settle(step, given.Text("Minder formulieren."), Outcome.Agreed, FeastAgreement, Owner: "Bert", DueOn: new DateOnly(2026, 9, 1)));
    }

    private static Given Closed(this Given given) => given.Lead(new CloseSession());

    private static Guid Step(int number) => new(number, 0x1200, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0x5);
}

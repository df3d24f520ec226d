using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.Words;

namespace SocialeBasis.Domain.Views;

/// <summary>Sferen then and now. Only in a view whose step was shown.</summary>
/// <param name="Talk">The earlier talk.</param>
/// <param name="Caution">Who sat at the table then and now; see <see cref="TalkComparison.Caution"/>.</param>
/// <param name="Changes">Every actor of then or now: what moved, appeared or disappeared first.</param>
public sealed record PlacesThen(EarlierTitle Talk, string Caution, Seq<PlaceChange> Changes)
{
    /// <summary>What is not the same as then.</summary>
    public IEnumerable<PlaceChange> Different => Changes.Where(change => change.Move is not (PlaceMove.Same or PlaceMove.NotComparable));

    /// <summary>How many actors lie somewhere else.</summary>
    public int Moved => Changes.Count(change => change.HasMoved);

    /// <summary>Whether any actor has a place that can be laid beside that of then.</summary>
    public bool CanCompare => Moved + Count(PlaceMove.Same) > 0;

    /// <summary>"Twee actoren liggen ergens anders dan vorige keer. Eén kwam erbij."</summary>
    public string Sentence
    {
        get
        {
            var (came, gone) = (Count(PlaceMove.New), Count(PlaceMove.Gone));
            string[] parts =
            [
                Moved switch
                {
                    0 when !CanCompare => "Er is niets om te vergelijken.",
                    0 => "Elke actor die we kunnen vergelijken, ligt waar hij vorige keer lag.",
                    1 => "Eén actor ligt ergens anders dan vorige keer.",
                    _ => $"{DutchNumber.AtStart(Moved)} actoren liggen ergens anders dan vorige keer.",
                },
                came == 0 ? "" : $"{DutchNumber.AtStart(came)} {(came == 1 ? "kwam" : "kwamen")} erbij.",
                gone == 0 ? "" : $"{DutchNumber.AtStart(gone)} {(gone == 1 ? "staat" : "staan")} er nu niet meer bij.",
            ];
            return string.Join(' ', parts.Where(part => part.Length > 0));
        }
    }

    private int Count(PlaceMove move) => Changes.Count(change => change.Move == move);
}

/// <summary>One actor then and now.</summary>
/// <param name="ActorId">Today's actor; the earlier one's id when it is gone.</param>
/// <param name="Name">Its name now, or then when it is gone.</param>
/// <param name="Move">What happened.</param>
/// <param name="From">Where it lay; null when grey or not placed.</param>
/// <param name="FromGrey">Whether it lay in the grey zone.</param>
/// <param name="To">Where it lies; null when grey or not placed.</param>
/// <param name="ToGrey">Whether it lies in the grey zone.</param>
/// <param name="Then">How many people per area then; empty when it was not there.</param>
/// <param name="Now">The same now; empty when it is gone.</param>
public sealed record PlaceChange(Guid ActorId, string Name, PlaceMove Move, Spheres? From, bool FromGrey, Spheres? To, bool ToGrey, Seq<int> Then, Seq<int> Now)
{
    /// <summary>Whether it lies somewhere else than then, the grey zone included.</summary>
    public bool HasMoved => Move is PlaceMove.Moved or PlaceMove.ToGrey or PlaceMove.FromGrey;

    /// <summary>The place then, in Dutch.</summary>
    public string ThenName => Then.Count == 0 ? "stond er niet bij" : NameOf(From, FromGrey);

    /// <summary>The place now, in Dutch.</summary>
    public string NowName => Move is PlaceMove.Gone ? "staat er niet meer bij" : NameOf(To, ToGrey);

    /// <summary>"Van gemeenschappelijk naar alle drie de sferen."</summary>
    public string Sentence => Move switch
    {
        PlaceMove.Moved or PlaceMove.ToGrey or PlaceMove.FromGrey => $"Van {ThenName} naar {NowName}.",
        PlaceMove.New => To is null && !ToGrey ? "Nieuw op de lijst." : $"Nieuw op de lijst: {NowName}.",
        PlaceMove.Gone => $"Staat er niet meer bij. Lag bij {ThenName}.",
        PlaceMove.Same => $"Net als toen: {NowName}.",
        _ => "Te weinig antwoorden om te vergelijken.",
    };

    private static string NameOf(Spheres? area, bool isGrey) => isGrey ? "het grijze gebied" : area?.DutchName() ?? "nog geen plek";
}

/// <summary>What happened to an actor between two talks.</summary>
public enum PlaceMove
{
    /// <summary>It lies where it lay.</summary>
    Same,

    /// <summary>It lies in another area.</summary>
    Moved,

    /// <summary>It had a clear place and now lies in the grey zone.</summary>
    ToGrey,

    /// <summary>It lay in the grey zone and now has a clear place.</summary>
    FromGrey,

    /// <summary>It was not among the actors.</summary>
    New,

    /// <summary>It is not among the actors any more.</summary>
    Gone,

    /// <summary>Too few people answered in one of the talks, and nothing was settled.</summary>
    NotComparable,
}

/// <summary>Invloed then and now. Only in a view whose step was shown.</summary>
/// <param name="Talk">The earlier talk.</param>
/// <param name="Caution">Who sat at the table then and now.</param>
/// <param name="OtherQuestion">What was asked then, when that is not what is asked now: then nothing is compared. Null when it is the same.</param>
/// <param name="Changes">The actors that were rated both times, the largest difference first.</param>
public sealed record InfluenceThen(EarlierTitle Talk, string Caution, string? OtherQuestion, Seq<InfluenceChange> Changes)
{
    /// <summary>Where it is seen differently.</summary>
    public IEnumerable<InfluenceChange> Different => Changes.Where(change => change.IsDifferent);

    /// <summary>"Bij drie van de twaalf actoren kiezen we anders dan vorige keer."</summary>
    public string Sentence => (Changes.Count(change => change.IsDifferent), Changes.Count(change => change.Shift is not TalkShift.NotComparable)) switch
    {
        _ when OtherQuestion is not null => $"Vorige keer was de vraag anders: {OtherQuestion}. Daarom vergelijken we de antwoorden niet.",
        (_, 0) => "Er zijn te weinig antwoorden om te vergelijken.",
        (0, 1) => "Bij de ene actor die we kunnen vergelijken, is er geen duidelijk verschil met vorige keer.",
        (1, 1) => "Bij de ene actor die we kunnen vergelijken, is het beeld anders dan vorige keer.",
        (0, _) => "Bij geen enkele actor is er een duidelijk verschil met vorige keer.",
        (1, var all) => $"Bij één van de {DutchNumber.InWords(all)} actoren is het beeld anders dan vorige keer.",
        (var some, var all) when some == all => "Bij alle actoren is het beeld anders dan vorige keer.",
        (var some, var all) => $"Bij {DutchNumber.InWords(some)} van de {DutchNumber.InWords(all)} actoren is het beeld anders dan vorige keer.",
    };
}

/// <summary>The ratings of one actor then and now.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Then">The ratings of then.</param>
/// <param name="Now">The ratings of now.</param>
/// <param name="Shift">Higher, lower or about the same.</param>
/// <param name="Spread">Whether the picture lies closer together; judged neutrally.</param>
/// <param name="Groups">The perspectives that could be shown apart in both talks.</param>
public sealed record InfluenceChange(Guid ActorId, string Name, RatingCounts Then, RatingCounts Now, TalkShift Shift, RoundShift Spread, Seq<GroupChange> Groups)
{
    /// <summary>Whether it is seen higher or lower than then, or with more or less difference.</summary>
    public bool IsDifferent => Shift is TalkShift.Higher or TalkShift.Lower || Spread is RoundShift.Closer or RoundShift.FurtherApart;

    /// <summary>"Inwoner: nu lager dan vorige keer." Empty when no perspective stands out from the whole group.</summary>
    public string GroupSentence => Groups.All(group => group.Shift == Shift) ? "" : string.Join(' ', Groups.Where(group => group.Shift is TalkShift.Higher or TalkShift.Lower).Select(group => group.Sentence));

    /// <summary>"Nu hoger dan vorige keer. De antwoorden liggen dichter bij elkaar."</summary>
    public string Sentence
    {
        get
        {
            var shift = Shift.DutchName();
            var spread = Spread switch
            {
                RoundShift.Closer => "dichter bij elkaar",
                RoundShift.FurtherApart => "verder uit elkaar",
                _ => null,
            };
            return (Shift, spread) switch
            {
                (_, null) => $"{char.ToUpperInvariant(shift[0])}{shift[1..]}.",
                (TalkShift.AboutEqual, _) => $"Nu niet hoger of lager. De antwoorden liggen wel {spread} dan vorige keer.",
                _ => $"{char.ToUpperInvariant(shift[0])}{shift[1..]}. De antwoorden liggen {spread}.",
            };
        }
    }
}

/// <summary>The ratings of one perspective then and now.</summary>
/// <param name="Group">The perspective.</param>
/// <param name="Then">The ratings of then.</param>
/// <param name="Now">The ratings of now.</param>
/// <param name="Shift">Higher, lower or about the same.</param>
public sealed record GroupChange(GroupView Group, RatingCounts Then, RatingCounts Now, TalkShift Shift)
{
    /// <summary>"Inwoner: nu lager dan vorige keer."</summary>
    public string Sentence => $"{Group.Name}: {Shift.DutchName()}.";
}

/// <summary>Rollen then and now. Only in a view whose step was shown.</summary>
/// <param name="Talk">The earlier talk.</param>
/// <param name="Caution">Who sat at the table then and now.</param>
/// <param name="Changes">The actors about which enough people answered both times, or about which something was agreed then; what differs most first.</param>
public sealed record RolesThen(EarlierTitle Talk, string Caution, Seq<RoleChange> Changes)
{
    /// <summary>Where other roles are seen than then.</summary>
    public IEnumerable<RoleChange> Different => Changes.Where(change => change.IsDifferent);

    /// <summary>"Bij twee actoren zien we andere rollen dan vorige keer."</summary>
    public string Sentence => Different.Count() switch
    {
        0 => "Bij geen enkele actor zien we duidelijk andere rollen dan vorige keer.",
        1 => "Bij één actor zien we andere rollen dan vorige keer.",
        var some => $"Bij {DutchNumber.InWords(some)} actoren zien we andere rollen dan vorige keer.",
    };
}

/// <summary>The roles of one actor then and now.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Gained">Roles that it has now and did not have then.</param>
/// <param name="Lost">Roles that it had then and does not have now.</param>
/// <param name="CameTrue">Those of <paramref name="Gained"/> that were wished then.</param>
/// <param name="Deal">What was agreed then about its role, or null.</param>
public sealed record RoleChange(Guid ActorId, string Name, Seq<string> Gained, Seq<string> Lost, Seq<string> CameTrue, RoleDeal? Deal)
{
    /// <summary>Whether it has other roles than then.</summary>
    public bool IsDifferent => Gained.Count + Lost.Count > 0;

    /// <summary>"Nu ook: Verbinder (dat wensten we toen). Niet meer: Voert uit."</summary>
    public string Sentence => string.Join(' ', new[]
    {
        Gained.Count == 0 ? "" : $"Nu ook: {string.Join(", ", Gained.Select(role => CameTrue.Contains(role) ? $"{role} (dat wensten we toen)" : role))}.",
        Lost.Count == 0 ? "" : $"Niet meer: {string.Join(", ", Lost)}.",
        IsDifferent ? "" : "Dezelfde rollen als toen.",
    }.Where(part => part.Length > 0));
}

/// <summary>"Vorige keer afgesproken": what was agreed and assumed before today, from the moment the group is at Afspraken.</summary>
/// <param name="Talk">The earlier talk.</param>
/// <param name="Agreements">What still had to be done.</param>
/// <param name="Assumptions">What nobody knew yet.</param>
public sealed record LookBack(EarlierTitle Talk, Seq<AgreementThen> Agreements, Seq<AssumptionThen> Assumptions)
{
    /// <summary>"Van de vier afspraken zijn er twee gedaan en één gaat door."; says so when nobody looked yet.</summary>
    public string Sentence
    {
        get
        {
            var all = Agreements.Count;
            if (all == 0)
            {
                return "";
            }

            (int Count, string One, string More)[] parts =
            [
                (Count(AgreementStatus.Done), "is gedaan", "zijn gedaan"),
                (Count(AgreementStatus.Busy), "loopt nog", "lopen nog"),
                (Count(AgreementStatus.NotDone), "is niet gedaan", "zijn niet gedaan"),
                (Count(AgreementStatus.Lapsed), "vervalt", "vervallen"),
            ];
            var said = parts.Where(part => part.Count > 0).Select(part => $"{DutchNumber.InWords(part.Count)} {(part.Count == 1 ? part.One : part.More)}").ToList();
            var list = said.Count > 1 ? $"{string.Join(", ", said.SkipLast(1))} en {said[^1]}" : said.FirstOrDefault();
            var goes = Agreements.Count(agreement => agreement.GoesOn);
            var onward = goes == 0 ? "" : goes == 1 ? " Eén gaat vandaag door." : $" {DutchNumber.AtStart(goes)} gaan vandaag door.";
            return (list is null
                ? $"Vorige keer maakten we {(all == 1 ? "één afspraak" : $"{DutchNumber.InWords(all)} afspraken")}. Hoe staat het ermee?"
                : $"Van de {(all == 1 ? "ene afspraak" : $"{DutchNumber.InWords(all)} afspraken")} van vorige keer: {list}.") + onward;
        }
    }

    private int Count(AgreementStatus status) => Agreements.Count(agreement => agreement.Status == status);
}

/// <summary>An earlier agreement with how it stands today.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Status">How it stands; null while nobody said so.</param>
/// <param name="Note">What was said about it; may be empty.</param>
/// <param name="GoesOn">Whether it stands among today's agreements.</param>
public sealed record AgreementThen(EarlierAgreement Agreement, AgreementStatus? Status, string Note, bool GoesOn);

/// <summary>An earlier assumption with what is said about it today.</summary>
/// <param name="Assumption">The assumption.</param>
/// <param name="Verdict">Whether it held; null while nobody said so.</param>
/// <param name="Note">What was said about it; may be empty.</param>
public sealed record AssumptionThen(EarlierAssumption Assumption, AssumptionVerdict? Verdict, string Note);

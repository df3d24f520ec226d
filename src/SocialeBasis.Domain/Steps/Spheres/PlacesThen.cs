using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

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

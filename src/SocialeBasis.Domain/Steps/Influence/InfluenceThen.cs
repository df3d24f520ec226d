using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

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
public sealed record InfluenceChange(
    Guid ActorId,
    string Name,
    RatingCounts Then,
    RatingCounts Now,
    TalkShift Shift,
    RoundShift Spread,
    Seq<GroupChange> Groups
)
{
    /// <summary>Whether it is seen higher or lower than then, or with more or less difference.</summary>
    public bool IsDifferent => Shift is TalkShift.Higher or TalkShift.Lower || Spread is RoundShift.Closer or RoundShift.FurtherApart;

    /// <summary>"Inwoner: nu lager dan vorige keer." Empty when no perspective stands out from the whole group.</summary>
    public string GroupSentence =>
        Groups.All(group => group.Shift == Shift)
            ? ""
            : string.Join(' ', Groups.Where(group => group.Shift is TalkShift.Higher or TalkShift.Lower).Select(group => group.Sentence));

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

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Pictures;

/// <summary>A rung of a <see cref="Ladder"/>.</summary>
/// <param name="Name">Left of it.</param>
/// <param name="Cards">What stands on it; none is a gap.</param>
public sealed record LadderRung(string Name, Seq<LadderCard> Cards)
{
    /// <summary>Whether it is no rung: what has no place on the ladder lies below it.</summary>
    public bool IsBelow { get; init; }

    /// <summary>The rungs of a theory, from the top down.</summary>
    public static Seq<LadderRung> Of(Seq<Rung> rungs) => rungs
        .Select(rung => new LadderRung(rung.Name, rung.Items.Select(LadderCard.Of).ToSeq()) { IsBelow = rung.Level is null })
        .ToSeq();
}

/// <summary>What stands on a rung: a link, or several that say about the same.</summary>
/// <param name="Words">In a few words.</param>
/// <param name="IsUnfinished">Whether nothing says why.</param>
/// <param name="Links">How many links it is made of; 0 for how many more there are.</param>
/// <param name="From">The perspectives it came from, as far as nobody can be recognised.</param>
public sealed record LadderCard(string Words, bool IsUnfinished, int Links, Seq<PerspectiveShape> From)
{
    /// <summary>Of one that stands on the ladder.</summary>
    public static LadderCard Of(RungItem item) => new(item.Words, item.IsUnfinished, item.Links.Count, item.From.Select(group => group.Shape).Distinct().ToSeq());
}

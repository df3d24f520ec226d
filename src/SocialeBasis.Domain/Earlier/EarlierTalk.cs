namespace SocialeBasis.Domain.Earlier;

/// <summary>
/// An earlier talk as its group saw it, taken along into a talk that continues it (K2). A copy, made once: the earlier talk may be
/// deleted on its end date, or stand on another machine. It holds counts and what the group settled, no participant and no
/// text of one person. What was chosen in it stays hidden until the group has answered again (J6); see <see cref="EarlierViews"/>.
/// </summary>
public sealed partial record EarlierTalk
{
    /// <summary>Which talk it was.</summary>
    public required EarlierTitle Talk { get; init; }

    /// <summary>The talks before it that it continued, the oldest first.</summary>
    public Seq<EarlierTitle> Before { get; init; } = [];

    /// <summary>How many people took part, per perspective; perspectives without people left out.</summary>
    public Seq<EarlierPeople> People { get; init; } = [];

    /// <summary>When its group wanted to look at its words again; null when it did not say.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The words that had a step of their own and got a meaning, here or in a talk before it.</summary>
    public Seq<EarlierTerm> Terms { get; init; } = [];

    /// <summary>The actors of that day, in order.</summary>
    public Seq<EarlierActor> Actors { get; init; } = [];

    /// <summary>The ratings, per concrete question.</summary>
    public Seq<EarlierInfluence> Influence { get; init; } = [];

    /// <summary>What was agreed, here or in a talk before it, with how it went.</summary>
    public Seq<EarlierAgreement> Agreements { get; init; } = [];

    /// <summary>What was assumed with those agreements.</summary>
    public Seq<EarlierAssumption> Assumptions { get; init; } = [];

    /// <summary>The list of words as it held at the end.</summary>
    public Seq<EarlierWord> Words { get; init; } = [];

    /// <summary>How many people took part.</summary>
    public int Total => People.Sum(people => people.Count);

    /// <summary>The agreements that still have to be looked at: not done, and not let go.</summary>
    public IEnumerable<EarlierAgreement> OpenAgreements => Agreements.Where(agreement => !agreement.IsOver);

    /// <summary>The assumptions of which nobody knows yet whether they hold.</summary>
    public IEnumerable<EarlierAssumption> OpenAssumptions => Assumptions.Where(assumption => !assumption.IsKnown);
}

/// <summary>Which talk something comes from.</summary>
/// <param name="Id">Its id; the talk itself may be gone.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its day.</param>
public sealed record EarlierTitle(Guid Id, string Title, DateOnly Date);

/// <summary>How many people took part from one perspective.</summary>
/// <param name="PerspectiveId">The perspective.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Count">People; never 0.</param>
public sealed record EarlierPeople(string PerspectiveId, string Name, int Count);

/// <summary>A word and what it meant in the talks before this one.</summary>
/// <param name="Word">The word.</param>
/// <param name="Meanings">At least one; the oldest first, the last is what held until today.</param>
public sealed record EarlierTerm(string Word, Seq<EarlierMeaning> Meanings)
{
    /// <summary>What held until today.</summary>
    public EarlierMeaning Latest => Meanings[^1];
}

/// <summary>What a word meant in one talk.</summary>
/// <param name="Talk">In which talk.</param>
/// <param name="Agreed">The shared meaning.</param>
/// <param name="OtherVoice">The other voice; may be empty.</param>
/// <param name="Why">What had changed then, and why; empty in a first talk.</param>
public sealed record EarlierMeaning(EarlierTitle Talk, string Agreed, string OtherVoice, string Why);

/// <summary>A word of the list.</summary>
/// <param name="WordId">Its id, which it keeps.</param>
/// <param name="Word">As people read it.</param>
/// <param name="Agreed">What it means; may be empty.</param>
/// <param name="Other">What others mean; may be empty.</param>
/// <param name="Plain">A plain word instead; may be empty.</param>
/// <param name="Demands">What it asks of people; may be empty.</param>
/// <param name="Meanings">Per perspective, as the group told it.</param>
/// <param name="IsDropped">The group left the word.</param>
public sealed record EarlierWord(
    Guid WordId, string Word, string Agreed, string Other, string Plain, string Demands, Seq<PerspectiveMeaning> Meanings, bool IsDropped);

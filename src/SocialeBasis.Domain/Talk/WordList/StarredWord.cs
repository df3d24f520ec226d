namespace SocialeBasis.Domain;

/// <summary>
/// A word of this talk that needs care: somebody starred it, or it has its own Begrip step. Every version of what the group
/// says about it is kept (C8). What was agreed in a Begrip step stays there; this adds to it.
/// </summary>
/// <param name="WordId">Made by who starred it first.</param>
/// <param name="Version">1-based; the highest is what holds now.</param>
/// <param name="Word">The word as people read it.</param>
/// <param name="Agreed">What we mean by it from today; may be empty.</param>
/// <param name="Other">What others mean by it; may be empty.</param>
/// <param name="Plain">A plain word to use instead; may be empty.</param>
/// <param name="Demands">What the word asks of people: time, money, a contract, a role; may be empty.</param>
/// <param name="Meanings">What it means from a perspective, as the group told it.</param>
/// <param name="IsDropped">"Gebruiken we niet meer": the group leaves the word.</param>
/// <param name="RecordedUtc">When this version was written.</param>
public sealed record StarredWord(
    Guid WordId,
    int Version,
    string Word,
    string Agreed,
    string Other,
    string Plain,
    string Demands,
    Seq<PerspectiveMeaning> Meanings,
    bool IsDropped,
    DateTime RecordedUtc)
{
    /// <summary>Taken off the list by the facilitator; kept for the history, shown nowhere.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The most words in one talk.</summary>
    public const int Most = 60;

    /// <summary>The most words that were ever in it, with those taken off.</summary>
    public const int MostEver = 4 * Most;

    /// <summary>The most versions of one word.</summary>
    public const int MostVersions = 100;
}

/// <summary>What a word means from one perspective.</summary>
/// <param name="PerspectiveId">One of the talk's perspectives.</param>
/// <param name="Text">The meaning.</param>
public sealed record PerspectiveMeaning(string PerspectiveId, string Text);
